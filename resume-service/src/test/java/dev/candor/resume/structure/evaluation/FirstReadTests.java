package dev.candor.resume.structure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The people of {@code first-reads/}, in designs that no rule was written for. What they gave when they were read first stands in
 * docs/quality.md; here they keep what was reached since.
 */
class FirstReadTests {

    private static final Figures ENGINE = new Figures();
    private static final Figures NAIVE = new Figures();
    private static final List<String> MIXED = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException, InterruptedException, URISyntaxException {
        Path home = Path.of(FirstReadTests.class
                        .getResource("/first-reads/sheet.py")
                        .toURI())
                .getParent();
        List<String> broken = new ArrayList<>();
        for (String batch : List.of("third", "fourth", "fifth", "sixth", "seventh")) {
            for (BlindCase sheet : BlindCase.in(home.resolve(batch), ".*", broken)) {
                read(sheet);
            }
        }
        assertThat(broken).isEmpty();
        System.out.println(new ReadingReport(
                        new ReadingReport.Summary(
                                ENGINE.files().size(), new java.util.TreeMap<>(), List.of(), MIXED, List.of()),
                        ENGINE,
                        NAIVE)
                .markdown());
    }

    private static void read(BlindCase sheet) throws IOException, InterruptedException {
        assertThat(InProcessReader.read(sheet.file())).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            ENGINE.add(
                    sheet,
                    FieldValues.of(sheet.truth()),
                    FieldValues.of(read.document().resume()));
            MIXED.addAll(Interleaving.of(sheet.truth(), read.document().text()).mixed());
        });
        NAIVE.add(sheet, FieldValues.of(sheet.truth()), FieldValues.of(NaiveReader.read(sheet.file())));
    }

    private static double f1(String field) {
        Figures.Count count = ENGINE.fields().get(field);
        return count == null ? 0 : count.f1();
    }

    @Test
    void findsWhoThePersonIs() {
        assertThat(List.of(f1("name"), f1("email"), f1("phone"))).allMatch(f1 -> f1 >= 0.97);
    }

    @Test
    void findsJobsWithTheirDates() {
        assertThat(f1("work dates")).isGreaterThanOrEqualTo(0.95);
        assertThat(List.of(f1("employer"), f1("title"), f1("work lines"))).allMatch(f1 -> f1 >= 0.95);
    }

    @Test
    void findsStudiesAndSkills() {
        assertThat(List.of(f1("institution"), f1("degree"), f1("skills"))).allMatch(f1 -> f1 >= 0.92);
    }

    @Test
    void keepsColumnsApart() {
        assertThat(MIXED).isEmpty();
    }

    @Test
    void leavesTheNaiveReaderFarBehind() {
        assertThat(ENGINE.macro()).isGreaterThan(0.95);
        assertThat(NAIVE.macro()).isLessThan(0.3);
    }
}
