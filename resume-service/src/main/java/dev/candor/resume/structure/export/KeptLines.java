package dev.candor.resume.structure.export;

import dev.candor.resume.structure.export.ExportRows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has no field of its own, word for word under a heading. */
final class KeptLines {

    private final List<Map<String, Object>> sections = new ArrayList<>();

    /** Keeps the texts that are not empty. */
    void add(String heading, String... texts) {
        List<String> lines = Stream.of(texts)
                .flatMap(text -> text.lines().map(String::strip))
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("heading", heading);
            section.put("lines", lines);
            sections.add(section);
        }
    }

    /** Keeps every row as one line. */
    void all(String heading, List<Row> rows, String... columns) {
        add(
                heading,
                rows.stream()
                        .map(row -> String.join(
                                ", ",
                                Stream.of(columns)
                                        .map(column -> row.text(column).replace('\n', ' '))
                                        .filter(cell -> !cell.isEmpty())
                                        .toList()))
                        .toArray(String[]::new));
    }

    /** The {@code meta} of the resume; absent if nothing was kept. */
    @Nullable
    Map<String, Object> meta() {
        return sections.isEmpty() ? null : Map.of("candor", Map.of("other", sections));
    }
}
