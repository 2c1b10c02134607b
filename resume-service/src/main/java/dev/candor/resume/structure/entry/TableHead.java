package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The first row of a table, which only names its columns. */
public final class TableHead {

    private static final int LEAST_COLUMNS = 3;
    /** One column may hold two things: "Employer and post". */
    private static final Pattern AND = Pattern.compile("(?iu)\\s*(?:[/&,]|\\s(?:and|und|et|y|e|och|og|en|i)\\s)\\s*");

    private TableHead() {}

    /** The lines without the row that names the columns; all of them if there is none. */
    public static List<TextLine> without(List<TextLine> lines) {
        return lines.size() > 1 && heads(lines.getFirst().text()) ? lines.subList(1, lines.size()) : lines;
    }

    private static boolean heads(String text) {
        String[] cells = text.split("\t");
        int named = 0;
        for (String cell : cells) {
            named += Arrays.stream(AND.split(cell)).allMatch(TableHead::names) ? 1 : 0;
        }
        return cells.length >= LEAST_COLUMNS
                && named * 4 >= cells.length * 3
                && Dates.in(text).isEmpty();
    }

    private static boolean names(String cell) {
        String folded = Vocabulary.fold(cell);
        return Vocabulary.in("column", folded) || Vocabulary.entryLabel(folded) != null;
    }
}
