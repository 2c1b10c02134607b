package dev.candor.resume.claim.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a headline: between signs, in brackets apart from what stands in front of them. "Years 7–12" is one. */
final class HeadlineParts {

    private static final Pattern SIGNS =
            Pattern.compile("\\s*[|•·,;/]\\s*|(?<!\\d)(?<!\\d\\s)\\s*[–—]\\s*|\\s*[–—]\\s*(?!\\s?\\d)|\\s+-\\s+");

    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");

    private HeadlineParts() {}

    /** Between signs alone: a part may hold brackets, or half of them. */
    static List<String> of(String headline) {
        return List.of(SIGNS.split(headline, -1));
    }

    /** Between signs and brackets. */
    static List<String> withBrackets(String headline) {
        return Stream.of(SIGNS.split(BRACKETS.matcher(headline).replaceAll("|"), -1))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** A held title whole and between its signs. */
    static List<String> ofTitle(String title) {
        List<String> parts = new ArrayList<>(List.of(title));
        parts.addAll(of(title));
        return parts;
    }
}
