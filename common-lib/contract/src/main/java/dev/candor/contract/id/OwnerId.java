package dev.candor.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The person whose data something is. Prints as the bare id. */
public record OwnerId(@JsonValue UUID value) {

    /**
     * Reads an id in its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static OwnerId of(String text) {
        return new OwnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
