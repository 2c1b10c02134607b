package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.Casebook.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Written lies and their honest twins, over twelve people in eight trades and four languages; counts are printed. */
class TruthSuiteTests {

    private record Count(int all, int caught, int blocked, int baseline, List<String> missed) {

        double share() {
            return caught / (double) all;
        }
    }

    @Test
    void catchesEveryLieInStructuredFields() {
        Count count = count(Casebook.STRUCTURED_LIES);

        assertThat(count.caught()).as(String.join("\n", count.missed())).isEqualTo(count.all());
    }

    @Test
    void catchesNineOfTenLiesInProseAndBeatsTheBaseline() {
        Count count = count(Casebook.PROSE_LIES);

        assertThat(count.share()).as(String.join("\n", count.missed())).isGreaterThanOrEqualTo(0.90);
        assertThat(count.caught()).isGreaterThan(count.baseline());
    }

    @Test
    void blocksNoHonestRewriteAndAsksAboutFew() {
        Count count = count(Casebook.HONEST);

        assertThat(count.blocked()).as(String.join("\n", count.missed())).isZero();
        assertThat(count.share()).isLessThanOrEqualTo(0.10);
        assertThat(count.caught()).isLessThan(count.baseline());
    }

    private static Count count(List<String> categories) {
        Count sum = new Count(0, 0, 0, 0, new ArrayList<>());
        for (String category : categories) {
            Count count = count(category);
            System.out.printf(
                    Locale.ROOT,
                    "claims %-24s %3d cases, %3d found (%d blocked), baseline %d%n",
                    category,
                    count.all(),
                    count.caught(),
                    count.blocked(),
                    count.baseline());
            sum.missed().addAll(count.missed());
            sum = new Count(
                    sum.all() + count.all(),
                    sum.caught() + count.caught(),
                    sum.blocked() + count.blocked(),
                    sum.baseline() + count.baseline(),
                    sum.missed());
        }
        return sum;
    }

    private static Count count(String category) {
        int caught = 0;
        int blocked = 0;
        int baseline = 0;
        List<String> notable = new ArrayList<>();
        List<Case> cases = Casebook.cases(category);
        for (Case one : cases) {
            ClaimReport report = ClaimGate.check(one.source(), one.tailored(), Casebook.AS_OF);
            caught += report.supported() ? 0 : 1;
            blocked += report.blocked() ? 1 : 0;
            baseline += NoveltyBaseline.finds(one.source(), one.tailored()) ? 1 : 0;
            boolean honest = Casebook.HONEST.contains(category);
            if (honest == !report.supported()) {
                notable.add(one + " " + report.violations());
            }
        }
        return new Count(cases.size(), caught, blocked, baseline, notable);
    }
}
