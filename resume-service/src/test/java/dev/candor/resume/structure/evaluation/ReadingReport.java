package dev.candor.resume.structure.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one evaluation, for people and for programs. */
record ReadingReport(Summary summary, Figures engine, Figures naive) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What is no field.
     *
     * @param counts by name
     * @param refused files that were not read, with the reason
     * @param mixed texts with words of another column in them
     * @param leaks values that belong into no scored field but stand in one
     */
    record Summary(
            int files, Map<String, Integer> counts, List<String> refused, List<String> mixed, List<String> leaks) {}

    String markdown() {
        StringBuilder text = new StringBuilder();
        line(text, "%d files, macro-F1 %.3f (naive reader %.3f)", summary.files, engine.macro(), naive.macro());
        text.append(
                "\n| field | precision | recall | F1 | right/wanted/read | naive F1 |\n|---|---|---|---|---|---|\n");
        engine.fields()
                .forEach((field, count) -> line(
                        text,
                        "| %s | %.3f | %.3f | %.3f | %d/%d/%d | %.3f |",
                        field,
                        count.precision(),
                        count.recall(),
                        count.f1(),
                        count.hits(),
                        count.wanted(),
                        count.read(),
                        naive.fields().get(field).f1()));
        text.append("\n| family | files | macro-F1 |\n|---|---|---|\n");
        engine.families()
                .forEach((family, macros) -> line(
                        text,
                        "| %s | %d | %.3f |",
                        family,
                        macros.size(),
                        macros.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0)));
        text.append('\n').append(summary.counts).append('\n');
        list(text, "Not read", summary.refused);
        list(text, "Interleaved", summary.mixed);
        list(text, "In a wrong field", summary.leaks);
        list(text, "Worst files", worst());
        list(text, "Missed", engine.misses());
        return text.toString();
    }

    private List<String> worst() {
        return engine.files().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(10)
                .map(file -> String.format(Locale.ROOT, "%s %.3f", file.getKey(), file.getValue()))
                .toList();
    }

    private static void list(StringBuilder text, String title, List<String> entries) {
        text.append("\n## ").append(title).append(": ").append(entries.size()).append("\n");
        entries.stream()
                .sorted(Comparator.naturalOrder())
                .forEach(entry -> text.append("- ").append(entry).append('\n'));
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("files", summary.files);
        tree.put("macroF1", engine.macro());
        tree.put("naiveMacroF1", naive.macro());
        Map<String, Object> fields = new LinkedHashMap<>();
        engine.fields()
                .forEach((field, count) -> fields.put(
                        field,
                        Map.of(
                                "hits",
                                count.hits(),
                                "wanted",
                                count.wanted(),
                                "read",
                                count.read(),
                                "f1",
                                count.f1(),
                                "naiveF1",
                                naive.fields().get(field).f1())));
        tree.put("fields", fields);
        tree.put("macroF1ByFile", engine.files());
        tree.put("counts", summary.counts);
        tree.put("refused", summary.refused);
        tree.put("interleaved", summary.mixed);
        tree.put("wrongField", summary.leaks);
        tree.put("misses", engine.misses());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }
}
