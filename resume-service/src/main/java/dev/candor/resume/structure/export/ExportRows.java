package dev.candor.resume.structure.export;

import dev.candor.resume.parser.ParsedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of all tables of an export, by table. */
final class ExportRows {

    private static final int MOST_ROWS = 2_000;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private final Map<String, List<Row>> tables = new HashMap<>();

    /**
     * Reads the tables.
     *
     * @throws IOException if one of them is no table
     */
    ExportRows(List<ParsedText.Table> tables) throws IOException {
        for (ParsedText.Table table : tables) {
            this.tables.put(table.name(), rows(table.text()));
        }
    }

    /** One row: its cells by the lower-case name of their column. */
    record Row(Map<String, String> cells) {

        /** The cell of the first column that has something in it; absent if none has. */
        @Nullable
        String get(String... columns) {
            for (String column : columns) {
                String cell = cells.getOrDefault(column, "");
                if (!cell.isEmpty()) {
                    return cell;
                }
            }
            return null;
        }

        /** The same, empty if there is nothing. */
        String text(String... columns) {
            String cell = get(columns);
            return cell == null ? "" : cell;
        }
    }

    /** The rows of one table, in the order of the file; none if the export has no such table. */
    List<Row> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static List<Row> rows(String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<String> header = List.of();
            for (CSVRecord line : parser) {
                if (header.isEmpty()) {
                    header = line.stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                } else if (rows.size() < MOST_ROWS) {
                    rows.add(row(header, line));
                }
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new IOException("no table", broken);
        }
        return rows;
    }

    private static Row row(List<String> header, CSVRecord line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), line.size()); i++) {
            cells.putIfAbsent(header.get(i), clean(line.get(i)));
        }
        return new Row(cells);
    }

    /** Without controls and marks that nobody sees; line breaks stay. */
    private static String clean(String cell) {
        StringBuilder clean = new StringBuilder(cell.length());
        cell.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean unseen = Character.getType(c) == Character.FORMAT && c != 0x200c && c != 0x200d;
            if (c == '\n' || (!Character.isISOControl(c) && !unseen)) {
                clean.appendCodePoint(c);
            } else if (c == '\t') {
                clean.append(' ');
            }
        });
        return clean.toString().strip();
    }
}
