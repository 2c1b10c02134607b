package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A narrow column may write the end of a range below its beginning, each on a line of its own: both become one line. */
final class StackedDates {

    private static final double SAME_EDGE = 12;

    private StackedDates() {}

    static List<TextLine> joined(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine both = i + 1 < lines.size() && !among(lines, i) ? both(lines.get(i), lines.get(i + 1)) : null;
            joined.add(both == null ? lines.get(i) : both);
            i += both == null ? 0 : 1;
        }
        return joined;
    }

    /** A list of years is no stack of two. */
    private static boolean among(List<TextLine> lines, int index) {
        return (index > 0 && point(lines.get(index - 1))) || (index + 2 < lines.size() && point(lines.get(index + 2)));
    }

    private static @Nullable TextLine both(TextLine above, TextLine below) {
        boolean beside = above.look().page() == below.look().page()
                && Math.abs(above.look().x() - below.look().x()) < SAME_EDGE
                && !above.bullet()
                && !below.bullet()
                && below.piece().start() == above.piece().end() + 1;
        if (!beside || !point(above)) {
            return null;
        }
        Piece whole =
                new Piece(above.text() + "\n" + below.text(), above.piece().start());
        List<DateSpan> dates = Dates.in(whole.text());
        boolean one = dates.size() == 1
                && dates.getFirst().range()
                && dates.getFirst().start() == 0
                && dates.getFirst().end() == whole.text().length();
        return one ? above.with(whole) : null;
    }

    private static boolean point(TextLine line) {
        List<DateSpan> dates = Dates.in(line.text());
        return EntrySigns.dateAlone(line) && !dates.getFirst().range();
    }
}
