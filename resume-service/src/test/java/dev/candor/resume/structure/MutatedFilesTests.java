package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.document.Span;
import dev.candor.resume.reading.DocumentReader;
import dev.candor.resume.reading.ReadingProperties;
import dev.candor.resume.reading.bomb.Bombs;
import dev.candor.resume.reading.bomb.Samples;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Good files of every format, bent at random, through the whole reader: it answers each with a document whose quotes stand in
 * its text, or with a reason and what to do. A few of each by default; 500 with {@code -Dbombs=all}.
 */
class MutatedFilesTests {

    private static final int MUTATIONS = "all".equals(System.getProperty("bombs")) ? 500 : 60;
    private static final String TEXT = """
            Vera Lindqvist
            vera@example.org | +46 70 111 22 33 | Malmö

            EXPERIENCE
            Ward Nurse, Harbour Clinic, Mar 2018 - Present
            - Looked after 12 beds
            - Trained four students

            SKILLS
            Triage, Wound care, Phlebotomy
            """;
    private static final String JSON =
            "{\"basics\":{\"name\":\"Vera Lindqvist\",\"email\":\"vera@example.org\"},\"work\":[{\"name\":"
                    + "\"Harbour Clinic\",\"position\":\"Ward Nurse\",\"startDate\":\"2018-03\",\"highlights\":[\"Looked after 12 beds\"]}],"
                    + "\"skills\":[{\"name\":\"Triage\",\"keywords\":[\"Wound care\"]}],\"meta\":{\"candor\":{\"other\":[]}}}";

    @Test
    void areReadOrRefusedWithAReason() throws Exception {
        Map<String, byte[]> good = new LinkedHashMap<>();
        good.put("cv.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        good.put("cv.md", TEXT.replace("EXPERIENCE", "## Experience").getBytes(StandardCharsets.UTF_8));
        good.put("cv.json", JSON.getBytes(StandardCharsets.UTF_8));
        Samples.good().forEach((name, bytes) -> good.put(name + ending(name), bytes));
        int read = 0;
        try (DocumentReader reader = new DocumentReader(ReadingProperties.standard())) {
            ResumeReader resumes = new ResumeReader(reader);
            for (int seed = 0; seed < MUTATIONS; seed++) {
                String name = good.keySet().stream()
                        .skip(seed % good.size())
                        .findFirst()
                        .orElseThrow();
                ReadOutcome outcome = resumes.read(Bombs.mutated(good.get(name), seed), "", name);
                read += outcome instanceof ReadOutcome.Read ? 1 : 0;
                check(name + " " + seed, outcome);
            }
        }
        assertThat(read).isBetween(MUTATIONS / 10, MUTATIONS);
    }

    private static String ending(String name) {
        return switch (name.charAt(0)) {
            case 'p' -> ".pdf";
            case 'd' -> ".docx";
            default -> ".zip";
        };
    }

    private static void check(String what, ReadOutcome outcome) {
        switch (outcome) {
            case ReadOutcome.Rejected rejected -> {
                assertThat(rejected.code()).as(what).matches("[a-z-]{3,30}");
                assertThat(rejected.message()).as(what).hasSizeGreaterThan(20).endsWith(".");
            }
            case ReadOutcome.Read read -> {
                int[] text = read.document().text().codePoints().toArray();
                for (Span span : read.document().spans().values()) {
                    assertThat(new String(text, span.start(), span.end() - span.start()))
                            .as(what)
                            .isEqualTo(span.quote());
                }
                assertThat(ResumePaths.leaves(read.document().resume()))
                        .as(what)
                        .isNotNull();
            }
        }
    }
}
