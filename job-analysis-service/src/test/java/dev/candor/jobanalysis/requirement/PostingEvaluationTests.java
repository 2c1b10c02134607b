package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs the evaluation over a folder of somebody's own; see {@code deploy/evals/posting.sh}. */
class PostingEvaluationTests {

    @Test
    @EnabledIfSystemProperty(named = "candor.evals.data", matches = ".+")
    void printsFiguresOverAFolder() {
        String ending = System.getProperty("candor.evals.ending", "");
        List<PostingCase> cases = PostingCase.all(Path.of(System.getProperty("candor.evals.data")), ending);
        PostingEvaluation evaluation = new PostingEvaluation();
        cases.forEach(evaluation::judge);

        System.out.println(cases.size() + " postings");
        evaluation.told().forEach(System.out::println);
        if (Boolean.getBoolean("candor.evals.misses")) {
            evaluation.misses().forEach(System.out::println);
        }

        assertThat(cases).as("postings with a readable text").isNotEmpty();
    }
}
