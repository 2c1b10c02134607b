package dev.candor.resume.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The weights of {@link Weighing}; a finding that was too rare to learn anything about has none. */
final class EvidenceWeights {

    private static final Map<String, Double> WEIGHTS = load();

    private EvidenceWeights() {}

    /** How likely a line is a lie, 0 to 1. */
    static double lie(Map<String, Double> signs) {
        double sum = signs.entrySet().stream()
                .mapToDouble(sign -> WEIGHTS.getOrDefault(sign.getKey(), 0.0) * sign.getValue())
                .sum();
        return 1.0 / (1.0 + Math.exp(-sum));
    }

    private static Map<String, Double> load() {
        Map<String, Double> weights = new HashMap<>();
        String name = "evidence-weights.tsv";
        try (InputStream stream = Objects.requireNonNull(EvidenceWeights.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
