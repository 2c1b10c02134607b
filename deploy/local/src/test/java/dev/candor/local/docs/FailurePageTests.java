package dev.candor.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/failure-semantics.md} names exactly the fault points of the code. */
class FailurePageTests {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern HIT = Pattern.compile("FaultPoint\\.hit\\(\"(K[0-9]+)\"\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (K[0-9]+) \\|[^|]*\\| (yes|–) \\|");
    private static final int POINTS = 17;

    @Test
    void namesThePointsOfTheCode() throws IOException {
        assertThat(rows(place -> place.equals("yes"))).isEqualTo(hits());
    }

    @Test
    void namesEveryPointOnce() throws IOException {
        assertThat(rows(place -> true))
                .isEqualTo(IntStream.rangeClosed(1, POINTS)
                        .mapToObj(number -> "K" + number)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> rows(Predicate<String> place) throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve("docs/failure-semantics.md")))
                .results()
                .filter(row -> place.test(row.group(2)))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> hits() throws IOException {
        Set<String> hits = new TreeSet<>();
        for (String module : new String[] {
            "common-lib/runtime",
            "gateway-service",
            "file-service",
            "job-analysis-service",
            "resume-service",
            "notification-service"
        }) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> HIT.matcher(text(file)).results().forEach(hit -> hits.add(hit.group(1))));
            }
        }
        return hits;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
