package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Labels of a rail that go on in the next line, in one: "Education &" above "Apprenticeship". */
final class JoinedLabels {

    private static final int MOST_WORDS = 4;
    private static final double MOST_GAP = 2;

    /** Words that another one must follow: "Schul- und". */
    private static final Pattern OPEN = Pattern.compile("(?iu).*(?:[-&,/]| (?:and|und|et|y|e|i|och|of|de|en))\\s*");

    private JoinedLabels() {}

    /** Must another word follow? */
    static boolean open(String words) {
        return OPEN.matcher(words).matches();
    }

    /** The lines, of which those that {@code railed} accepts may be labels. */
    static List<TextLine> of(List<TextLine> lines, Predicate<TextLine> railed) {
        List<TextLine> joined = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine above = joined.isEmpty() ? null : joined.getLast();
            if (above != null
                    && label(above, railed)
                    && open(above.text())
                    && label(line, railed)
                    && alike(above, line)) {
                String words = above.text() + ' ' + line.text();
                joined.set(
                        joined.size() - 1,
                        above.with(new Piece(words, above.piece().start())));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean label(TextLine line, Predicate<TextLine> railed) {
        return railed.test(line)
                && !line.bullet()
                && line.piece().words() <= MOST_WORDS
                && line.text().indexOf('\t') < 0;
    }

    private static boolean alike(TextLine above, TextLine line) {
        return line.look().page() == above.look().page()
                && line.look().gap() < MOST_GAP
                && line.look().size() == above.look().size()
                && line.look().bold() == above.look().bold();
    }
}
