package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.Optional;

/** The words at the left of a line that may be the heading of a section: in a rail, or before a colon. */
final class RailLabel {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private RailLabel() {}

    static Optional<Kind> label(TextLine line, int end) {
        return end > 0 && end <= LONGEST && end + 1 < line.text().length()
                ? HeadingWords.of(line.text().substring(0, end), true)
                : Optional.empty();
    }

    /** Above the first heading, "Core strengths: a, b" is a section of its own. */
    static boolean inline(TextLine line, int colon) {
        Optional<Kind> kind = line.bullet() ? Optional.empty() : label(line, colon);
        return kind.isPresent() && kind.get() != Kind.CONTACT && kind.get() != Kind.OTHER && kind.get() != Kind.SUMMARY;
    }

    static double size(TextLine line) {
        return line.stretches().isEmpty()
                ? line.look().size()
                : line.stretches().getFirst().size();
    }

    static Piece inRail(TextLine known) {
        int tab = known.text().indexOf('\t');
        return tab < 0 ? known.piece() : known.piece().part(0, tab);
    }

    /** A few words without a figure. */
    static boolean inked(TextLine line, int end) {
        String label = end > 0 ? line.text().substring(0, end) : "";
        return !label.isBlank()
                && end <= LONGEST
                && line.piece().part(0, end).words() <= MOST_WORDS
                && label.chars().noneMatch(Character::isDigit);
    }

    static boolean louder(TextLine line, int end) {
        if (end <= 0) {
            return false;
        }
        String label = line.text().substring(0, end);
        boolean caps = label.equals(label.toUpperCase(java.util.Locale.ROOT));
        return caps
                || (line.bold(line.piece().part(0, end))
                        && !line.bold(line.piece().part(end + 1, line.text().length())));
    }
}
