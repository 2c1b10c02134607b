package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.Casebook.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Written lies and honest rewrites over many people, trades and languages; counts per category are printed. */
class TruthSuiteTests {

    private static final List<Judged> JUDGED = new ArrayList<>();

    private record Judged(Case one, ClaimReport report, boolean baseline) {

        @Override
        public String toString() {
            return one + " " + report.violations();
        }
    }

    @BeforeAll
    static void judges() {
        for (Case one : Casebook.cases()) {
            JUDGED.add(new Judged(
                    one,
                    ClaimGate.weigh(one.source(), one.tailored(), Casebook.AS_OF),
                    NoveltyBaseline.finds(one.source(), one.tailored())));
        }
        print();
    }

    @Test
    void holdsHardCasesOfManyTradesAndLanguages() {
        assertThat(count(judged -> true)).isGreaterThanOrEqualTo(700);
        assertThat(count(judged -> judged.one().lie() && !judged.one().structured()))
                .isGreaterThanOrEqualTo(400);
        assertThat(count(judged -> !judged.one().lie())).isGreaterThanOrEqualTo(200);
        assertThat(Casebook.people()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void catchesEveryLieInStructuredFields() {
        List<Judged> missed = JUDGED.stream()
                .filter(judged -> judged.one().lie() && judged.one().structured())
                .filter(judged -> judged.report().supported())
                .toList();

        assertThat(missed).isEmpty();
    }

    @Test
    void catchesNearlyEveryLieInProseAndBeatsTheBaseline() {
        List<Judged> lies = JUDGED.stream()
                .filter(judged -> judged.one().lie() && !judged.one().structured())
                .toList();
        List<Judged> missed =
                lies.stream().filter(judged -> judged.report().supported()).toList();
        long baseline = lies.stream().filter(Judged::baseline).count();

        assertThat(missed).hasSizeLessThanOrEqualTo(lies.size() * 7 / 100);
        assertThat((long) lies.size() - missed.size()).isGreaterThan(baseline);
    }

    @Test
    void letsEvenLessOfThemIntoWhatWeWriteOurselves() {
        List<Case> lies = JUDGED.stream()
                .map(Judged::one)
                .filter(one -> one.lie() && !one.structured())
                .toList();
        List<Case> missed = lies.stream()
                .filter(one -> ClaimGate.check(one.source(), one.tailored(), Casebook.AS_OF)
                        .supported())
                .toList();

        assertThat(missed).hasSizeLessThanOrEqualTo(lies.size() * 4 / 100);
    }

    @Test
    void blocksNoHonestRewriteAndAsksAboutFew() {
        List<Judged> honest =
                JUDGED.stream().filter(judged -> !judged.one().lie()).toList();
        List<Judged> blocked =
                honest.stream().filter(judged -> judged.report().blocked()).toList();
        List<Judged> flagged =
                honest.stream().filter(judged -> !judged.report().supported()).toList();
        long baseline = honest.stream().filter(Judged::baseline).count();

        assertThat(blocked).isEmpty();
        assertThat(flagged).hasSizeLessThanOrEqualTo(honest.size() * 4 / 100);
        assertThat((long) flagged.size()).isLessThan(baseline);
    }

    private static long count(Predicate<Judged> which) {
        return JUDGED.stream().filter(which).count();
    }

    private static void print() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Judged judged : JUDGED) {
            int[] count = counts.computeIfAbsent(judged.one().category(), key -> new int[4]);
            count[0]++;
            count[1] += judged.report().supported() ? 0 : 1;
            count[2] += judged.report().blocked() ? 1 : 0;
            count[3] += judged.baseline() ? 1 : 0;
        }
        counts.forEach((category, count) -> System.out.printf(
                Locale.ROOT,
                "claims %-20s %3d cases, %3d found (%d blocked), baseline %d%n",
                category,
                count[0],
                count[1],
                count[2],
                count[3]));
    }
}
