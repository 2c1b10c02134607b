package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.source.ResumeTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what {@link Weighing} sees of labelled cases: {@code -Dcandor.evidence.data=FOLDER -Dcandor.evidence.out=FILE}. A line is a
 * sentence with findings. What an author's cases give on the day they are first read belongs into
 * {@code deploy/evals/claims/first-reads.tsv}; later on, rules know them, and their findings look better than they are.
 */
final class EvidenceDumpTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private final StringBuilder out = new StringBuilder();

    @Test
    @EnabledIfSystemProperty(named = "candor.evidence.out", matches = ".+")
    void writesWhatIsWeighed() throws IOException {
        Path folder = Path.of(System.getProperty("candor.evidence.data"));
        try (Stream<Path> files = Files.list(folder.resolve("claims"))) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode one : JsonMapper.shared().readTree(file)) {
                    write(folder.getFileName().toString(), one);
                }
            }
        }
        Files.writeString(Path.of(System.getProperty("candor.evidence.out")), out);

        assertThat(out).isNotEmpty();
    }

    private void write(String set, JsonNode one) {
        ResumeTree tailored = new ResumeTree(one.path("tailored"));
        Weighing weighing = new Weighing(new ResumeTree(one.path("source")), tailored);
        Map<String, List<Violation>> found =
                ClaimGate.check(one.path("source"), one.path("tailored"), AS_OF).violations().stream()
                        .collect(Collectors.groupingBy(Violation::path, LinkedHashMap::new, Collectors.toList()));
        tailored.fields().stream()
                .filter(Weighing::isWeighed)
                .filter(field -> found.containsKey(field.path()))
                .forEach(field -> out.append(set)
                        .append('\t')
                        .append(one.path("expect").asString("supported"))
                        .append('\t')
                        .append(told(weighing.signs(field.path(), found.getOrDefault(field.path(), List.of()))))
                        .append('\n'));
    }

    private static String told(Map<String, Double> signs) {
        return signs.entrySet().stream()
                .map(sign -> String.format(Locale.ROOT, "%s=%.2f", sign.getKey(), sign.getValue()))
                .collect(Collectors.joining(" "));
    }
}
