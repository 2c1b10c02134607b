package dev.candor.resume.reading;

import dev.candor.resume.structure.ResumeReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a resume takes through warm child processes, from its bytes to its document. Not part of the build; see read-speed.sh. */
class ReadingSpeed {

    @Test
    void measure() throws IOException, URISyntaxException, InterruptedException {
        String data = System.getProperty("candor.evals.data", "");
        Path folder = data.isEmpty()
                ? Path.of(ReadingSpeed.class.getResource("/resumes/people.py").toURI())
                        .getParent()
                : Path.of(data);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().matches(".*\\.(pdf|docx|txt|md)"))
                    .sorted()
                    .toList();
        }
        try (DocumentReader reader = new DocumentReader(ReadingProperties.standard())) {
            ResumeReader resumes = new ResumeReader(reader);
            round(resumes, files);
            Map<Path, Double> second = round(resumes, files);
            List<Double> millis = second.values().stream().sorted().toList();
            System.out.printf(
                    "%d files, warm: p50 %.0f ms, p95 %.0f ms, slowest %.0f ms, load %.1f%n",
                    millis.size(),
                    millis.get(millis.size() / 2),
                    millis.get(millis.size() * 95 / 100),
                    millis.getLast(),
                    java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                            .getSystemLoadAverage());
            slowest(folder, second);
        }
    }

    private static void slowest(Path folder, Map<Path, Double> millis) {
        millis.entrySet().stream()
                .sorted(Map.Entry.<Path, Double>comparingByValue().reversed())
                .limit(5)
                .forEach(file -> System.out.printf("%.0f ms %s%n", file.getValue(), folder.relativize(file.getKey())));
    }

    private static Map<Path, Double> round(ResumeReader resumes, List<Path> files)
            throws IOException, InterruptedException {
        Map<Path, Double> millis = new LinkedHashMap<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            long start = System.nanoTime();
            resumes.read(bytes, "", file.getFileName().toString());
            millis.put(file, (System.nanoTime() - start) / 1e6);
        }
        return millis;
    }
}
