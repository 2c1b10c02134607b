package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import java.util.List;

/** A period alone behind a mark, or with nothing but a town beside it, is no item of a list: templates draw a calendar there. */
final class MarkedDates {

    private static final String MARKS = "\t\u2022\u00b7|";

    private MarkedDates() {}

    static List<TextLine> bare(List<TextLine> lines) {
        boolean period = lines.stream().anyMatch(line -> dates(line, true));
        return period ? lines.stream().map(MarkedDates::bare).toList() : lines;
    }

    private static TextLine bare(TextLine line) {
        return dates(line, false)
                ? new TextLine(line.piece(), false, line.look(), line.links(), line.stretches())
                : line;
    }

    private static boolean dates(TextLine line, boolean period) {
        return line.bullet()
                && Dates.in(line.text()).stream()
                        .filter(span -> span.range() || !period)
                        .anyMatch(span -> span.start() == 0 && placed(line, span));
    }

    /** Does the line end behind the dates, or with the place that a gap or a mark of its own parts from them? */
    private static boolean placed(TextLine line, DateSpan span) {
        String behind = line.text().substring(span.end());
        Piece place = line.piece().part(span.end(), line.text().length()).strip(MARKS);
        boolean apart = behind.startsWith("\t")
                || (!place.empty() && MARKS.indexOf(behind.strip().charAt(0)) >= 0);
        return place.empty() ? behind.isBlank() : apart && Places.sure(place.text());
    }
}
