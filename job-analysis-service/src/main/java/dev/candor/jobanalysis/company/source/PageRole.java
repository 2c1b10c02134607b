package dev.candor.jobanalysis.company.source;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.Optional;

/** What a page of a company's site is for; in the order in which they are worth reading. */
public enum PageRole {
    /** The first page. */
    FRONT,
    /** Who they are. */
    ABOUT,
    /** What happened lately. */
    NEWS,
    /** Who is legally behind the site, and where. */
    LEGAL,
    /** What they want to be judged by. */
    VALUES,
    /** What it is like to work there. */
    CAREERS;

    private static final WordTable LINKS = WordTable.load(PageRole.class, "links.tsv");
    private static final int MOST_WORDS = 5;

    /** What a link leads to, by its words, else by the last part of its path; empty if neither tells. */
    static Optional<PageRole> of(String words, String path) {
        String key = Folding.key(words);
        Optional<PageRole> told = key.split(" ").length <= MOST_WORDS ? named(key) : Optional.empty();
        String last = path.replaceFirst("\\.\\w{2,5}$", "").replaceFirst("/+$", "");
        return told.or(() -> named(Folding.key(last.substring(last.lastIndexOf('/') + 1))));
    }

    private static Optional<PageRole> named(String key) {
        for (PageRole role : values()) {
            String row = role.name().toLowerCase(java.util.Locale.ROOT);
            boolean fits = LINKS.words(row).stream().anyMatch(phrase -> key.equals(phrase) || beside(key, phrase));
            if (role != FRONT && fits) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** "About Linden Mills" is about; "news" in "good news for readers of all ages" is not, being a single word. */
    private static boolean beside(String key, String phrase) {
        return key.startsWith(phrase + " ") && (phrase.contains(" ") || key.split(" ").length <= 3);
    }

    /** Whether a heading says that the company's values follow. */
    static boolean isValues(String heading) {
        return LINKS.words("values").contains(Folding.key(heading));
    }
}
