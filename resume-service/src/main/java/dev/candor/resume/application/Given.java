package dev.candor.resume.application;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A member that the sender named, as in a JSON Merge Patch (RFC 7396): its null takes the value away, while a member that was not named
 * is no {@code Given} at all and leaves the value as it is.
 */
@JsonDeserialize(using = Given.Reader.class)
record Given<T>(@JsonValue @Nullable T value) {

    /** What was given, null included; what there was if nothing was. */
    static <T> @Nullable T or(@Nullable Given<T> given, @Nullable T before) {
        return given == null ? before : given.value();
    }

    /** Reads the value by its own type, which only the member knows. */
    static final class Reader extends ValueDeserializer<Given<?>> {

        private final @Nullable JavaType type;

        Reader() {
            this(null);
        }

        private Reader(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reader(context.getContextualType().containedType(0));
        }

        @Override
        public Given<?> deserialize(JsonParser parser, DeserializationContext context) {
            return new Given<>(context.readValue(parser, type));
        }

        @Override
        public Given<?> getNullValue(DeserializationContext context) {
            return new Given<>(null);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
