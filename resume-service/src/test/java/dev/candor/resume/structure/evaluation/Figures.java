package dev.candor.resume.structure.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Precision, recall and F1 of every field over many files, the macro-F1 of every file, and what was missed. */
final class Figures {

    private final Map<String, Count> fields = new LinkedHashMap<>();
    private final Map<String, List<Double>> macros = new LinkedHashMap<>();
    private final Map<String, Double> files = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    /** How often a field was right, stood there, and was read. */
    record Count(int hits, int wanted, int read) {

        Count plus(Count other) {
            return new Count(hits + other.hits, wanted + other.wanted, read + other.read);
        }

        double precision() {
            return read == 0 ? (wanted == 0 ? 1 : 0) : (double) hits / read;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) hits / wanted;
        }

        double f1() {
            return wanted + read == 0 ? 1 : 2.0 * hits / (wanted + read);
        }
    }

    /** Compares one file; fields that the file does not show leave its macro-F1, but wrong values of them count. */
    void add(BlindCase sheet, Map<String, List<String>> wanted, Map<String, List<String>> read) {
        List<Double> shown = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : wanted.entrySet()) {
            List<String> values = read.getOrDefault(field.getKey(), List.of());
            Count count = compare(sheet.name(), field.getKey(), field.getValue(), values);
            fields.merge(field.getKey(), count, Count::plus);
            if (!field.getValue().isEmpty() && !field.getKey().equals("work entry")) {
                shown.add(count.f1());
            }
        }
        double macro = shown.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        files.put(sheet.name(), macro);
        macros.computeIfAbsent(sheet.family(), key -> new ArrayList<>()).add(macro);
    }

    private Count compare(String file, String field, List<String> wanted, List<String> read) {
        List<String> left = new ArrayList<>(read);
        List<String> missing = new ArrayList<>();
        for (String want : wanted) {
            left.stream()
                    .filter(have -> Matching.same(field, want, have))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> missing.add(want));
        }
        if (!missing.isEmpty() || !left.isEmpty()) {
            misses.add(file + " | " + field + " | missing " + missing + " | instead " + left);
        }
        return new Count(wanted.size() - missing.size(), wanted.size(), read.size());
    }

    Map<String, Count> fields() {
        return fields;
    }

    /** Mean macro-F1 of the files of one kind. */
    Map<String, List<Double>> families() {
        return macros;
    }

    Map<String, Double> files() {
        return files;
    }

    List<String> misses() {
        return misses;
    }

    /** Mean over all files. */
    double macro() {
        return files.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
