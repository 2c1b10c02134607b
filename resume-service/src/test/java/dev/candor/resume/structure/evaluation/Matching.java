package dev.candor.resume.structure.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** When a value that was read counts as the one that stands there. Shares no code with the reader. */
final class Matching {

    private static final double LEAST_OVERLAP = 0.6;

    private Matching() {}

    /** Texts by token overlap (Jaccard), dates and contacts as wholes. */
    static boolean same(String field, String want, String have) {
        return switch (field) {
            case "phone" -> digits(want).equals(digits(have));
            case "email", "work dates", "study dates" -> want.equalsIgnoreCase(have);
            case "links" -> address(want).equals(address(have));
            case "work entry" -> dates(want).equals(dates(have)) && overlap(want, have) >= LEAST_OVERLAP;
            default -> overlap(want, have) >= LEAST_OVERLAP;
        };
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String dates(String entry) {
        return entry.substring(entry.lastIndexOf(' ') + 1);
    }

    private static String address(String link) {
        return link.toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "");
    }

    private static double overlap(String want, String have) {
        Set<String> one = new HashSet<>(tokens(want));
        Set<String> two = new HashSet<>(tokens(have));
        Set<String> both = new HashSet<>(one);
        both.retainAll(two);
        one.addAll(two);
        return one.isEmpty() ? 0 : (double) both.size() / one.size();
    }

    /** Lower case without accents; every ideograph is a token of its own; signs that mean something stay. */
    static List<String> tokens(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("(?<=[a-z])\\p{Mn}+", "")
                .replace("ß", "ss");
        List<String> tokens = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        plain.codePoints().forEach(c -> {
            boolean ideograph = Character.isIdeographic(c);
            boolean part = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (part && !ideograph) {
                open.appendCodePoint(c);
                return;
            }
            boolean sign = (c == '#' || c == '+') && !open.isEmpty();
            open.append(sign ? Character.toString(c) : "");
            if (!sign && !open.isEmpty()) {
                tokens.add(open.toString());
                open.setLength(0);
            }
            if (ideograph) {
                tokens.add(Character.toString(c));
            }
        });
        if (!open.isEmpty()) {
            tokens.add(open.toString());
        }
        return tokens;
    }
}
