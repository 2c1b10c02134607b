package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;

/** The first row of a table, which only names its columns. */
public final class TableHead {

    private static final int LEAST_COLUMNS = 3;

    private TableHead() {}

    /** The lines without the row that names the columns; all of them if there is none. */
    public static List<TextLine> without(List<TextLine> lines) {
        return lines.size() > 1 && heads(lines.getFirst().text()) ? lines.subList(1, lines.size()) : lines;
    }

    private static boolean heads(String text) {
        String[] cells = text.split("\t");
        int named = 0;
        for (String cell : cells) {
            String folded = Vocabulary.fold(cell);
            named += Vocabulary.in("column", folded) || Vocabulary.entryLabel(folded) != null ? 1 : 0;
        }
        return cells.length >= LEAST_COLUMNS
                && named * 4 >= cells.length * 3
                && Dates.in(text).isEmpty();
    }
}
