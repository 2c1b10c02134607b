package dev.candor.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One request to tailor one resume to one posting. Prints as the bare id. */
public record OptimizationId(@JsonValue UUID value) {

    /**
     * Reads an id in its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static OptimizationId of(String text) {
        return new OptimizationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
