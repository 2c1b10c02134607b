package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the gate on a folder of others' cases, {@code claims/*.json} with source, tailored and what is expected. */
@EnabledIfSystemProperty(named = "candor.evals.data", matches = ".+")
class ClaimEvaluationTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The day to which the years of jobs that go on are counted: by default that of the last set. */
    private static final LocalDate AS_OF = LocalDate.parse(System.getProperty("candor.evals.as-of", "2026-11-30"));

    private record Outcome(String category, String expect, String got, boolean baseline, double millis) {

        boolean lie() {
            return expect.equals("block") || expect.equals("caught");
        }

        boolean honest() {
            return expect.equals("supported");
        }
    }

    @Test
    void printsCountsPerCategory() {
        Path folder = Path.of(System.getProperty("candor.evals.data"), "claims");
        String ending = System.getProperty("candor.evals.ending", "");
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files(folder, ending)) {
            for (JsonNode one : JSON.readTree(file)) {
                outcomes.add(judged(one));
            }
        }
        assertThat(outcomes).as("cases in " + folder).isNotEmpty();
        print(outcomes);
        WordingFigures.print(files(folder, ending));
    }

    private static Outcome judged(JsonNode one) {
        long start = System.nanoTime();
        ClaimReport report = ClaimGate.weigh(one.path("source"), one.path("tailored"), AS_OF);
        double millis = (System.nanoTime() - start) / 1e6;
        if (Boolean.getBoolean("candor.evals.misses")) {
            ClaimMisses.print(one, one.path("expect").asString("supported"), report);
        }
        String got = report.blocked() ? "block" : report.supported() ? "supported" : "confirm";
        return new Outcome(
                one.path("category").asString("none"),
                one.path("expect").asString("supported"),
                got,
                NoveltyBaseline.finds(one.path("source"), one.path("tailored")),
                millis);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending + ".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(List<Outcome> outcomes) {
        Map<String, List<Outcome>> byCategory = new TreeMap<>();
        outcomes.forEach(one -> byCategory
                .computeIfAbsent(one.category() + " (" + one.expect() + ")", key -> new ArrayList<>())
                .add(one));
        byCategory.forEach((category, ones) -> System.out.printf(
                Locale.ROOT,
                "claims %-48s %3d: block %3d, confirm %3d, supported %3d, baseline found %3d%n",
                category,
                ones.size(),
                got(ones, "block"),
                got(ones, "confirm"),
                got(ones, "supported"),
                ones.stream().filter(Outcome::baseline).count()));
        List<Outcome> lies = outcomes.stream().filter(Outcome::lie).toList();
        List<Outcome> honest = outcomes.stream().filter(Outcome::honest).toList();
        System.out.printf(
                Locale.ROOT,
                "claims lies %d, found %d (baseline %d); honest %d, blocked %d, asked %d (baseline %d); p95 %.0f ms%n",
                lies.size(),
                lies.size() - got(lies, "supported"),
                lies.stream().filter(Outcome::baseline).count(),
                honest.size(),
                got(honest, "block"),
                got(honest, "confirm"),
                honest.stream().filter(Outcome::baseline).count(),
                outcomes.stream().mapToDouble(Outcome::millis).sorted().toArray()[outcomes.size() * 95 / 100]);
    }

    private static long got(List<Outcome> outcomes, String what) {
        return outcomes.stream().filter(one -> one.got().equals(what)).count();
    }
}
