package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;

/** The words at the left of a line that may be the heading of a section: in a rail, or before a colon. */
final class RailLabel {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final int LEAST_ROWS = 3;
    private static final double LEAST_TITLE = 0.8;
    private static final double ROW_GAP = 2;
    private static final double SHIFT = 3;

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

    /** Does a colon stand in front of the value, as in the rows of a form: "Hobbies   : Chess"? */
    static boolean form(TextLine line, int end) {
        return line.text().startsWith(":", end + 1);
    }

    /** Does it say what nobody is by trade? */
    static boolean untitled(TextLine line, int end) {
        return Cues.title(line.text().substring(0, end)) < LEAST_TITLE;
    }

    /**
     * Does a line open a row of the table in the place and look of known labels, though what it says is as loud?
     *
     * @param placed whether lines have places; in a Word file the first one of a cell has no gap above it
     */
    static boolean opensRow(TextLine line, int end, List<TextLine> labels, boolean placed) {
        boolean first = placed ? line.look().gap() >= ROW_GAP : line.look().gap() == 0;
        long same = labels.stream()
                .filter(known -> end > 0
                        && first
                        && !line.bullet()
                        && Math.abs(known.look().x() - line.look().x()) < SHIFT
                        && known.bold(inRail(known)) == line.bold(line.piece().part(0, end)))
                .count();
        return same >= LEAST_ROWS && same * 2 > labels.size();
    }
}
