package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import java.util.List;

/** A period alone behind a mark is no item of a list: templates draw a calendar in front of it. */
final class MarkedDates {

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
                        .anyMatch(span ->
                                span.start() == 0 && span.end() == line.text().length());
    }
}
