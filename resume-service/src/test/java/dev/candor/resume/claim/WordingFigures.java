package dev.candor.resume.claim;

import dev.candor.resume.claim.prose.Retelling;
import dev.candor.resume.document.JsonResume;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How others' cases about lines fare as wordings of a model: what the gate supports, and what besides tells its line again. */
final class WordingFigures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WordingFigures() {}

    static void print(List<Path> files) {
        Map<String, int[]> figures = new TreeMap<>();
        for (Path file : files) {
            for (JsonNode one : JSON.readTree(file)) {
                Map<String, String> changed = changed(one);
                if (!changed.isEmpty()) {
                    int[] figure = figures.computeIfAbsent(one.path("expect").asString("supported"), key -> new int[3]);
                    boolean supported = ClaimGate.check(one.path("source"), one.path("tailored"), Casebook.AS_OF)
                            .supported();
                    figure[0]++;
                    figure[1] += supported ? 1 : 0;
                    figure[2] += supported && retold(one.path("source"), changed) ? 1 : 0;
                }
            }
        }
        figures.forEach((expect, figure) -> System.out.println("wordings expected " + expect + ": " + figure[0]
                + ", supported by the gate " + figure[1] + ", and tell their line again " + figure[2]));
    }

    private static boolean retold(JsonNode source, Map<String, String> changed) {
        Retelling retelling = Retelling.in(JSON.treeToValue(source, JsonResume.class));
        Map<String, String> lines = lines(source);
        return changed.entrySet().stream()
                .allMatch(one -> retelling
                        .faults(lines.getOrDefault(one.getKey(), ""), one.getValue())
                        .isEmpty());
    }

    /** Lines with other words at the same place. */
    private static Map<String, String> changed(JsonNode one) {
        Map<String, String> source = lines(one.path("source"));
        Map<String, String> changed = new TreeMap<>();
        lines(one.path("tailored")).forEach((path, text) -> {
            if (!source.containsValue(text) && source.containsKey(path)) {
                changed.put(path, text);
            }
        });
        return changed;
    }

    private static Map<String, String> lines(JsonNode resume) {
        Map<String, String> lines = new TreeMap<>();
        for (String list : List.of("work", "projects", "volunteer")) {
            JsonNode entries = resume.path(list);
            for (int i = 0; i < entries.size(); i++) {
                JsonNode highlights = entries.path(i).path("highlights");
                for (int j = 0; j < highlights.size(); j++) {
                    lines.put(
                            list + "[" + i + "].highlights[" + j + "]",
                            highlights.path(j).asString(""));
                }
            }
        }
        return lines;
    }
}
