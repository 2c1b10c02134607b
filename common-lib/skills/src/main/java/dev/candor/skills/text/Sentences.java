package dev.candor.skills.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits text into sentences. A line end always ends one, so join wrapped lines first. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.copyOf(
            WordTable.load(Sentences.class, "abbreviations.tsv").keyByWord().keySet());

    private static final Set<String> ORDINAL_NOUNS = Set.of(
            "januar",
            "februar",
            "marz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "quartal",
            "klasse",
            "semester",
            "platz",
            "lehrjahr",
            "auflage",
            "stock",
            "jahr",
            "etage");

    private Sentences() {}

    /** After these the number before a dot tells which one: "jede 4. Woche", "in der 2. Schicht". */
    private static final Set<String> ORDINAL_BEFORE = Set.of(
            "der", "die", "das", "den", "dem", "des", "im", "am", "zum", "zur", "vom", "beim", "jede", "jeden", "jeder",
            "jedes", "jedem", "ihr", "ihre", "ihrem", "ihren", "mein", "meinem", "meinen", "unser", "unserem");

    /** Where a sentence stands: {@code text.substring(start, end)}, without surrounding white space. */
    public record Sentence(int start, int end) {

        /** Its words. */
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** Sentences in order; blank stretches give none. */
    public static List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ends(text, at)) {
                int end = closing(text, at + 1);
                add(sentences, text, start, end);
                start = end;
                at = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(start, end));
        }
    }

    private static int closing(String text, int from) {
        int at = from;
        while (at < text.length() && ".!?…)\"'”’»".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int at) {
        char letter = text.charAt(at);
        return switch (letter) {
            case '\n', '\r', '。', '！', '？' -> true;
            case '!', '?', '…' -> spaceFollows(text, at);
            case '.' -> spaceFollows(text, at) && !isAbbreviation(text, at) && nextStarts(text, at);
            default -> false;
        };
    }

    private static boolean spaceFollows(String text, int at) {
        int next = closing(text, at + 1);
        return next >= text.length() || Character.isWhitespace(text.charAt(next));
    }

    private static boolean nextStarts(String text, int at) {
        int next = closing(text, at + 1);
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.codePointAt(next));
    }

    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && start > 0 && spacedCapitalBefore(text, start);
        }
        return ABBREVIATIONS.contains(Folding.fold(word)) || isOrdinal(text, start, dot);
    }

    private static boolean spacedCapitalBefore(String text, int start) {
        return start < 2 || text.charAt(start - 1) == ' ';
    }

    /** German "3. Quartal": a short number before the dot. */
    private static boolean isOrdinal(String text, int start, int dot) {
        if (start != dot || dot == 0 || !Character.isDigit(text.charAt(dot - 1))) {
            return false;
        }
        int digits = dot;
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        boolean opensText = digits == 0 || text.charAt(digits - 1) == '\n';
        return dot - digits <= 2
                && (opensText || !Character.isLetter(text.charAt(Math.max(0, digits - 1))))
                && (monthFollows(text, dot) || isOneOfMany(text, digits));
    }

    private static boolean isOneOfMany(String text, int digits) {
        List<Tokens.Token> before = Tokens.of(text.substring(Math.max(0, digits - 12), digits));
        return !before.isEmpty() && ORDINAL_BEFORE.contains(before.getLast().folded());
    }

    private static boolean monthFollows(String text, int dot) {
        List<Tokens.Token> next = Tokens.of(text.substring(dot + 1, Math.min(text.length(), dot + 24)));
        return !next.isEmpty() && ORDINAL_NOUNS.contains(next.getFirst().folded());
    }
}
