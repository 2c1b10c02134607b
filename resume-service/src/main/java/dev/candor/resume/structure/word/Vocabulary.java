package dev.candor.resume.structure.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word tables beside this package, folded: lower case, without accents and punctuation. */
public final class Vocabulary {

    private static final Map<String, Kind> HEADINGS = headings("headings.txt");
    private static final Map<String, Kind> STYLED_HEADINGS = headings("headings-styled.txt");
    private static final Set<String> TITLES = words("titles.txt");
    private static final Set<String> EMPLOYERS = words("employers.txt");
    private static final Map<String, Set<String>> WORDS = table("words.txt");
    private static final Map<String, Set<String>> DEGREES = table("degrees.txt");
    private static final Map<String, String> LABELS = labels();
    private static final int SHORTEST_ENDING = 5;
    private static final int LEAST_SHORTENED = 4;

    private Vocabulary() {}

    /** What a section holds. */
    public enum Kind {
        SUMMARY,
        WORK,
        EDUCATION,
        SKILLS,
        LANGUAGES,
        CERTIFICATES,
        AWARDS,
        PROJECTS,
        PUBLICATIONS,
        VOLUNTEER,
        INTERESTS,
        REFERENCES,
        CONTACT,
        OTHER
    }

    /** Lower case, no accents, letters and digits parted by single spaces. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK && c < 0x370) {
                continue;
            }
            switch (c) {
                case 'ß' -> folded.append("ss");
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'đ', 'ð' -> folded.append('d');
                case 'ı' -> folded.append('i');
                default -> folded.append(Character.isLetterOrDigit(c) || Character.isSurrogate(c) || mark(c) ? c : ' ');
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
    }

    private static boolean mark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** The section that a folded line opens, if it is nothing but a known heading. */
    public static Optional<Kind> heading(String folded) {
        return Optional.ofNullable(HEADINGS.get(folded));
    }

    /** The section that a folded line opens which looks like a heading: more words open one than on a plain line. */
    public static Optional<Kind> styledHeading(String folded) {
        return heading(folded).or(() -> Optional.ofNullable(STYLED_HEADINGS.get(folded)));
    }

    /** What a folded label inside an entry announces, such as {@code employer}; absent if it is none. */
    public static @Nullable String entryLabel(String folded) {
        return LABELS.get(folded);
    }

    /** The section that a shortened word opens, such as "certs", if all headings that begin like it open the same. */
    public static Optional<Kind> headingShortened(String folded) {
        String start = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        if (start.length() < LEAST_SHORTENED || start.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        Set<Kind> kinds = new HashSet<>();
        HEADINGS.forEach((heading, kind) -> {
            if (heading.startsWith(start) && heading.indexOf(' ') < 0) {
                kinds.add(kind);
            }
        });
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    /** The section a heading with further words is about: the longest known heading inside it decides. */
    public static Optional<Kind> headingInside(String folded) {
        String[] tokens = folded.split(" ");
        for (int length = tokens.length; length > 0; length--) {
            for (int from = tokens.length - length; from >= 0; from--) {
                Kind kind = HEADINGS.get(String.join(" ", List.of(tokens).subList(from, from + length)));
                if (kind != null) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /** Is the folded word one that names what somebody is, or a compound that ends in one? */
    public static boolean title(String word) {
        if (TITLES.contains(word)) {
            return true;
        }
        for (int from = 2; word.length() - from >= SHORTEST_ENDING; from++) {
            if (TITLES.contains(word.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** Is the folded word one that names an employer or a school, or a compound that ends in one? */
    public static boolean employer(String word) {
        if (EMPLOYERS.contains(word)) {
            return true;
        }
        for (int from = 2; word.length() - from >= SHORTEST_ENDING + 1; from++) {
            if (EMPLOYERS.contains(word.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** Does a list of words, such as {@code open} or {@code remote}, hold the folded text? */
    public static boolean in(String list, String folded) {
        return WORDS.getOrDefault(list, Set.of()).contains(folded);
    }

    /** All words of a list. */
    public static Set<String> all(String list) {
        return WORDS.getOrDefault(list, Set.of());
    }

    /** All words that open a degree, folded, by level; under {@code capitals} the short forms that need capital letters. */
    public static Map<String, Set<String>> degrees() {
        return DEGREES;
    }

    static Map<String, Set<String>> table(String name) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (String line : lines(name)) {
            String[] parts = line.split("\t", 2);
            Set<String> words = table.computeIfAbsent(parts[0], key -> new HashSet<>());
            for (String word : parts[1].split("\\|")) {
                words.add(fold(word));
            }
        }
        return table;
    }

    /** A table as written, not folded. */
    static Map<String, String> rawTable(String name) {
        Map<String, String> table = new LinkedHashMap<>();
        lines(name).forEach(line -> table.put(line.split("\t", 2)[0], line.split("\t", 2)[1]));
        return table;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        table("labels.txt").forEach((kind, words) -> words.forEach(word -> labels.putIfAbsent(word, kind)));
        return labels;
    }

    private static Map<String, Kind> headings(String name) {
        Map<String, Kind> headings = new HashMap<>();
        table(name)
                .forEach((kind, words) ->
                        words.forEach(word -> headings.putIfAbsent(word, Kind.valueOf(kind.toUpperCase(Locale.ROOT)))));
        return headings;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines(name)) {
            for (String word : line.split(" ")) {
                words.add(fold(word));
            }
        }
        words.remove("");
        return words;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/structure/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing table " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
