package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;

/** A line among the skills whose label says that it lists something else. */
final class Labelled {

    private static final int MOST_PERMIT_WORDS = 7;
    private static final int MOST_PHRASE = 3;

    private Labelled() {}

    /** What the line lists; {@code SKILLS} unless a label says otherwise. */
    static Kind kind(TextLine line) {
        if (permit(first(line.text()))) {
            return Kind.OTHER;
        }
        int end = end(line.text());
        if (end <= 0 || end + 1 >= line.text().length()) {
            return Kind.SKILLS;
        }
        String label = Vocabulary.fold(line.text().substring(0, end));
        if (Vocabulary.in("label", label)) {
            return Kind.OTHER;
        }
        return Vocabulary.heading(label)
                .filter(kind -> kind == Kind.CERTIFICATES || kind == Kind.INTERESTS)
                .orElse(Kind.SKILLS);
    }

    /** The first item of a list, or all of it behind a single word: "Full, clean driving licence". */
    private static String first(String text) {
        int comma = text.indexOf(',');
        return comma < 0 || text.lastIndexOf(' ', comma) < 0 ? text : text.substring(0, comma);
    }

    /** A few words that tell what somebody may drive. */
    private static boolean permit(String text) {
        String[] words = Vocabulary.fold(text).split(" ");
        for (int from = 0; from < words.length && words.length <= MOST_PERMIT_WORDS; from++) {
            for (int to = from + 1; to <= Math.min(words.length, from + MOST_PHRASE); to++) {
                if (Vocabulary.in("permit", String.join(" ", java.util.Arrays.copyOfRange(words, from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The line without its label. */
    static TextLine rest(TextLine line) {
        return line.with(
                line.piece().part(end(line.text()) + 1, line.text().length()).strip(": "));
    }

    private static int end(String text) {
        int tab = text.indexOf('\t');
        int colon = text.indexOf(':');
        return tab < 0 ? colon : colon < 0 ? tab : Math.min(tab, colon);
    }
}
