package dev.candor.resume.parser.docx;

import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Run;
import dev.candor.resume.parser.docx.WordLines.PagedLine;
import java.util.ArrayList;
import java.util.List;

/** One table row as lines: cells of a labelled or single-line row stand on one line with gaps between them. */
final class WordRow {

    private static final int LONGEST_LABEL = 30;

    private WordRow() {}

    /** Is one cell a date or a short label, and the other what belongs to it? */
    static boolean labelled(List<List<PagedLine>> cells) {
        return cells.size() == 2 && (label(cells.getFirst()) || label(cells.getLast()));
    }

    private static boolean label(List<PagedLine> cell) {
        int length = cell.stream().mapToInt(line -> line.line().text().length()).sum();
        return cell.size() <= 2 && length <= LONGEST_LABEL;
    }

    static List<PagedLine> joined(List<List<PagedLine>> cells) {
        List<PagedLine> lines = new ArrayList<>();
        List<Run> first = new ArrayList<>();
        for (List<PagedLine> cell : cells) {
            boolean labels = cell.size() > 1 && label(cell) && cells.size() == 2;
            for (PagedLine line : labels ? cell : cell.subList(0, 1)) {
                if (!first.isEmpty()) {
                    Run last = first.getLast();
                    String gap = labels && cell.indexOf(line) > 0 ? " " : "\t";
                    first.add(new Run(gap, last.size(), last.bold(), last.italic(), 0, null));
                }
                first.addAll(line.line().runs());
            }
        }
        Line start = cells.getFirst().getFirst().line();
        lines.add(new PagedLine(
                new Line(start.x(), start.right(), start.y(), start.column(), start.style(), List.copyOf(first)),
                cells.getFirst().getFirst().page()));
        for (List<PagedLine> cell : cells) {
            if (cell.size() > 1 && !(label(cell) && cells.size() == 2)) {
                lines.addAll(cell.subList(1, cell.size()));
            }
        }
        return lines;
    }
}
