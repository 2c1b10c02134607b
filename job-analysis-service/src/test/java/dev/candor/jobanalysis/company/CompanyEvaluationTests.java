package dev.candor.jobanalysis.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.CompanyProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** All invented companies; {@code -Dcandor.evals.data=FOLDER} takes others in the same form and only prints. */
class CompanyEvaluationTests {

    @Test
    void saysWhatSourcesSayAndNothingElse() throws Exception {
        String given = System.getProperty("candor.evals.data");
        Path own =
                Path.of(CompanyEvaluationTests.class.getResource("/companies").toURI());
        CompanyEvaluation evaluation = new CompanyEvaluation();

        for (CompanyCase one : CompanyCase.all(given == null ? own : Path.of(given))) {
            CompanyProfile profile = evaluation.add(one);
            assertThat(profile.claims()).as(one.name()).allSatisfy(claim -> {
                assertThat(claim.retrievedAt()).isEqualTo(Researchers.NOW);
                assertThat(claim.url() != null || claim.source().equals("posting"))
                        .isTrue();
            });
        }

        System.out.println(evaluation.report(true));
        if (given == null) {
            assertThat(evaluation.said()).isZero();
            assertThat(evaluation.outcomes()).isEqualTo(1);
            assertThat(evaluation.precision()).isGreaterThanOrEqualTo(0.95);
            assertThat(evaluation.recall()).isGreaterThanOrEqualTo(0.9);
        }
    }
}
