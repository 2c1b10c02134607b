package dev.candor.resume.claim.source;

import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.skills.text.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How likely an entry is another one under a changed name: beginnings of words and short names that both have, and its date and issuer. */
final class Likeness {

    private static final List<String> NAMES = List.of("name", "title", "studyType", "area");
    private static final List<String> HOLDERS = List.of("issuer", "awarder", "institution", "publisher", "entity");
    private static final List<String> DATES = List.of("date", "endDate", "startDate", "releaseDate");
    private static final int BEGINNING = 5;
    private static final double LIKE = 0.5;
    private static final double ALIKE = 0.2;

    private Likeness() {}

    /** Whether most of the name is the same, or some of it beside the same date or issuer. */
    static boolean is(Entry mine, Entry source) {
        double names = names(mine, source);
        return names >= LIKE || (names >= ALIKE && (same(mine, source, HOLDERS) || same(mine, source, DATES)));
    }

    static double of(Entry mine, Entry source) {
        return names(mine, source)
                + (same(mine, source, HOLDERS) ? ALIKE : 0)
                + (same(mine, source, DATES) ? ALIKE : 0);
    }

    /** Share of the beginnings of the shorter name that the other has. */
    private static double names(Entry mine, Entry source) {
        Set<String> own = beginnings(mine);
        Set<String> others = beginnings(source);
        if (isShort(mine, source) || isShort(source, mine)) {
            return 1.0;
        }
        int shorter = Math.min(own.size(), others.size());
        own.retainAll(others);
        return shorter == 0 ? 0 : (double) own.size() / shorter;
    }

    /** Whether letters in the name of one are the first letters of words of the other: "PMP". */
    private static boolean isShort(Entry letters, Entry words) {
        StringBuilder first = new StringBuilder();
        for (String word : words.text("name").split("[^\\p{L}]+")) {
            first.append(word.length() > 1 && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        return Arrays.stream(letters.text("name").split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)))
                .anyMatch(word -> first.indexOf(word) >= 0);
    }

    private static Set<String> beginnings(Entry entry) {
        Set<String> beginnings = new HashSet<>();
        for (String name : NAMES) {
            Arrays.stream(Folding.key(entry.text(name)).split(" "))
                    .filter(word -> word.length() > 2)
                    .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                    .forEach(beginnings::add);
        }
        return beginnings;
    }

    private static boolean same(Entry mine, Entry source, List<String> fields) {
        return fields.stream()
                .anyMatch(name -> !mine.text(name).isEmpty() && mine.text(name).equals(source.text(name)));
    }
}
