package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How long the analysis of a posting takes once everything is loaded, without fetching; printed by {@code posting.sh --speed}. */
class AnalysisSpeedTests {

    private static final int ROUNDS = 6;
    private static final int WARM = 3;
    private static final long MOST_MILLIS = 300;

    private final OfflineRequirementAnalyst analyst = new OfflineRequirementAnalyst();

    @Test
    void analysesAPostingWithinThreeTenthsOfASecond() {
        List<Posting> postings =
                LabelledPosting.all(true).stream().map(LabelledPosting::posting).toList();
        List<Long> micros = new ArrayList<>();
        int requirements = 0;

        for (int round = 0; round < ROUNDS; round++) {
            for (Posting posting : postings) {
                long begin = System.nanoTime();
                Requirements found = analyst.analyze(posting);
                PostingFacts facts = PostingFacts.find(posting.text());
                if (round >= WARM) {
                    micros.add((System.nanoTime() - begin) / 1_000);
                }
                requirements += found.requirements().size() + facts.language().length();
            }
        }

        micros.sort(null);
        long median = micros.get(micros.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "analysis of a posting, warm: median %.1f ms, 95 %% within %.1f ms, longest %.1f ms (%d postings, %d analyses)%n",
                median / 1_000.0,
                micros.get(micros.size() * 95 / 100) / 1_000.0,
                micros.getLast() / 1_000.0,
                postings.size(),
                micros.size());
        assertThat(requirements).isPositive();
        assertThat(median / 1_000).isLessThanOrEqualTo(MOST_MILLIS);
    }
}
