package dev.candor.jobanalysis.requirement.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a first line at commas, dashes, brackets and full stops, and tells names from terms of work among its parts. */
final class HeadParts {

    private static final Pattern CUT =
            Pattern.compile("\\s*[,;()]\\s*|(?<=\\p{L}{2})(?<!\\b(?:St|Mt|Ft|Dr))\\.\\s+|\\s+[–—|·•-]\\s+");
    private static final String PLACE_LABEL =
            "(?iu)^(?:location|standort|arbeitsort|lieu|localisation|ubicación|lugar|localidad|local|luogo|sede|locatie|standplaats|ort|plats|lokalizacja)\\s*:\\s+";
    /** "Leeds area", "Lille et métropole": the place is the name alone. */
    private static final String VICINITY =
            "(?iu)(?<=\\p{L})\\s+(?:city|area|region|metro|based|suburbs|et (?:sa )?(?:métropole|région|environs|alentours)|und umgebung|y alrededores|e dintorni|e arredores|med omnejd|en omgeving|i okolice|and (?:surroundings|surrounding (?:areas?|villages)|villages|district))$";

    private static final int MOST_WORDS = 4;

    private HeadParts() {}

    /**
     * A part between two signs.
     *
     * @param start where it begins in the line
     * @param outside whether it stands in no brackets
     * @param apart whether a comma, dash or full stop stands before it, no bracket
     */
    record Part(String text, int start, boolean outside, boolean apart) {

        boolean term() {
            return HeadWords.term(text);
        }
    }

    /** All parts in order; at least one. */
    static List<Part> of(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher cut = CUT.matcher(line);
        int from = 0;
        int depth = 0;
        boolean apart = true;
        while (cut.find()) {
            add(parts, new Part(line.substring(from, cut.start()), from, depth == 0, apart));
            apart = !cut.group().contains("(") && !cut.group().strip().equals(")");
            depth += cut.group().contains("(") ? 1 : 0;
            depth -= cut.group().contains(")") && depth > 0 ? 1 : 0;
            from = cut.end();
        }
        add(parts, new Part(line.substring(from), from, depth == 0, apart));
        if (parts.isEmpty()) {
            parts.add(new Part(line, 0, true, true));
        }
        return parts;
    }

    /** The parts with what stands in brackets behind them: what commas, dashes and full stops part. */
    static List<Part> groups(String line) {
        List<Part> groups = new ArrayList<>();
        for (Part part : of(line)) {
            if (part.apart() && part.outside()) {
                groups.add(part);
            } else if (!groups.isEmpty()) {
                Part last = groups.removeLast();
                int end = part.start() + part.text().length();
                groups.add(new Part(line.substring(last.start(), end), last.start(), true, true));
            }
        }
        return groups;
    }

    private static void add(List<Part> parts, Part part) {
        if (!part.text().isBlank()) {
            parts.add(part);
        }
    }

    /** A place without the words for what lies around it. */
    static String near(String place) {
        return place.replaceFirst(VICINITY, "");
    }

    /** The first part of a line. */
    static String first(String line) {
        return of(line).getFirst().text().strip();
    }

    /** The parts up to the first terms of work behind a name, without labels and vicinities; brackets count as parts. */
    static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        for (Part part : of(line)) {
            String plain = part.text()
                    .strip()
                    .replaceAll("[.:]$", "")
                    .replaceFirst(PLACE_LABEL, "")
                    .replaceFirst(VICINITY, "")
                    .replaceFirst("\\s*[\\p{So}\\p{Sk}]+$", "");
            boolean named =
                    !plain.isBlank() && (!HeadWords.term(plain) || (names.isEmpty() && HeadWords.employer(plain)));
            if (named) {
                names.add(plain);
            } else if (!names.isEmpty() && part.outside()) {
                break;
            }
        }
        return names;
    }

    /** Up to two parts that are no terms of work: city, then state or country. */
    static @Nullable String place(List<String> parts) {
        List<String> place = new ArrayList<>();
        for (String part : parts) {
            for (String piece : names(part)) {
                boolean named = Character.isUpperCase(piece.codePointAt(0))
                        && !HeadWords.term(piece)
                        && piece.split("\\s+").length <= MOST_WORDS;
                if (named && place.size() < 2) {
                    place.add(piece);
                } else if (!place.isEmpty()) {
                    return String.join(", ", place);
                }
            }
        }
        return place.isEmpty() ? null : String.join(", ", place);
    }
}
