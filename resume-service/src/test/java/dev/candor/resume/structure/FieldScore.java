package dev.candor.resume.structure;

import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Precision and recall of fields: texts match at a token overlap (Jaccard) of 0.6, dates and contacts exactly. */
final class FieldScore {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(String file, String field, List<String> wanted, List<String> read) {
        int[] count = counts.computeIfAbsent(field, key -> new int[3]);
        List<String> left = new ArrayList<>(read);
        int hits = 0;
        List<String> missing = new ArrayList<>();
        for (String want : wanted) {
            String found = left.stream()
                    .filter(have -> same(field, want, have))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                missing.add(want);
            } else {
                left.remove(found);
                hits++;
            }
        }
        count[0] += hits;
        count[1] += wanted.size();
        count[2] += read.size();
        if (!missing.isEmpty() || !left.isEmpty()) {
            misses.add(file + " " + field + " missing=" + missing + " extra=" + left);
        }
    }

    private static boolean same(String field, String want, String have) {
        if (field.equals("phone")) {
            return want.replaceAll("\\D", "").equals(have.replaceAll("\\D", ""));
        }
        if (field.endsWith("dates") || field.equals("email")) {
            return want.equalsIgnoreCase(have);
        }
        Set<String> one = new HashSet<>(List.of(Vocabulary.fold(want).split(" ")));
        Set<String> two = new HashSet<>(List.of(Vocabulary.fold(have).split(" ")));
        Set<String> both = new HashSet<>(one);
        both.retainAll(two);
        one.addAll(two);
        return both.size() >= 0.6 * one.size();
    }

    double f1(String field) {
        int[] count = counts.getOrDefault(field, new int[] {0, 1, 1});
        return 2.0 * count[0] / Math.max(1, count[1] + count[2]);
    }

    double macro() {
        return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    List<String> misses() {
        return misses;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((field, count) -> table.append(String.format(
                java.util.Locale.ROOT,
                "%-16s precision %.3f recall %.3f F1 %.3f (%d of %d, %d read)%n",
                field,
                (double) count[0] / Math.max(1, count[2]),
                (double) count[0] / Math.max(1, count[1]),
                f1(field),
                count[0],
                count[1],
                count[2])));
        return table.append(String.format(java.util.Locale.ROOT, "macro-F1 %.3f%n", macro()))
                .toString();
    }
}
