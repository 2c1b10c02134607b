package dev.candor.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One posting as one person gave it. Prints as the bare id. */
public record PostingId(@JsonValue UUID value) {

    /**
     * Reads an id in its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static PostingId of(String text) {
        return new PostingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
