package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.entry.FormFields.Field;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table with the names of its columns in the first row and an entry in each of the others. */
final class FormTable {

    private static final int LEAST_COLUMNS = 3;

    private FormTable() {}

    /** Its entries; none if the lines are no such table. */
    static List<FormFields> of(List<TextLine> lines) {
        if (lines.size() < 2) {
            return List.of();
        }
        List<Optional<Field>> columns = Arrays.stream(lines.getFirst().text().split("\t"))
                .map(cell -> Optional.ofNullable(FormFields.field(cell.strip())))
                .toList();
        long known = columns.stream().flatMap(Optional::stream).distinct().count();
        boolean table = known >= LEAST_COLUMNS
                && known * 3 >= columns.size() * 2L
                && lines.stream().allMatch(line -> line.text().split("\t").length == columns.size());
        return table
                ? lines.subList(1, lines.size()).stream()
                        .map(line -> row(line, columns))
                        .toList()
                : List.of();
    }

    private static FormFields row(TextLine line, List<Optional<Field>> columns) {
        FormFields row = new FormFields();
        int from = 0;
        for (Optional<Field> column : columns) {
            int tab = line.text().indexOf('\t', from);
            int end = tab < 0 ? line.text().length() : tab;
            Piece cell = line.piece().part(from, end);
            column.ifPresent(field -> row.add(field, cell));
            from = Math.min(end + 1, line.text().length());
        }
        return row;
    }
}
