package dev.candor.jobanalysis.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads values out of answers that may miss anything; what is missing is null. */
public final class JsonValues {

    private JsonValues() {}

    /** Text of a value, stripped; null if it is missing or empty. */
    public static @Nullable String text(JsonNode node, String pointer) {
        JsonNode value = node.at(pointer);
        String text = value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
        return text.isEmpty() ? null : text;
    }

    /** A positive number of at most twelve digits, also one written as text such as {@code 58,000.00}; null if it is none. */
    public static @Nullable BigDecimal number(JsonNode node, String pointer) {
        JsonNode value = node.at(pointer);
        String digits = value.isString() ? value.asString().replaceAll("[ ,'$€£]", "") : "";
        if (value.isNumber() && Math.abs(value.asDouble()) < 1e12) {
            digits = value.decimalValue().setScale(4, RoundingMode.HALF_UP).toPlainString();
        }
        return digits.matches("\\d{1,12}(\\.\\d{1,4})?") && !digits.matches("[0.]+") ? new BigDecimal(digits) : null;
    }

    /** The elements of a list; none if it is no list. */
    public static Stream<JsonNode> each(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /** The elements of a list, with commas. */
    public static String joined(JsonNode node, String pointer) {
        return each(node.at(pointer)).map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    /** Parts of the path without empty ones, as they stand in the address. */
    public static List<String> path(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** A part of an address that may stand in another address. */
    public static boolean slug(String part) {
        return part.matches("[A-Za-z0-9][A-Za-z0-9._%-]{0,120}");
    }

    /** The day of a date or instant; null if it is neither. */
    public static @Nullable String day(@Nullable String instant) {
        return Days.of(instant);
    }
}
