package dev.candor.resume.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Finds the right posting among all of them for each invented person; plain BM25 over the texts stands beside it. */
class MatchRankingTests {

    private final Map<String, JsonResume> people = Corpus.people();
    private final Map<String, Corpus.Case> postings = Corpus.postings();
    private final Map<String, String> right = Corpus.right();

    @Test
    void ranksTheRightPostingFirstForNearlyEverybody() {
        PostingBm25 baseline = new PostingBm25(postings);
        double ours = 0.0;
        double plain = 0.0;
        for (Map.Entry<String, String> pair : right.entrySet()) {
            JsonResume resume = people.get(pair.getKey());
            Map<String, Double> scores = new TreeMap<>();
            postings.forEach((name, posting) ->
                    scores.put(name, Corpus.score(resume, posting).overall()));
            int rank = rank(scores, pair.getValue());
            ours += 1.0 / rank;
            plain += 1.0 / rank(baseline.scores(resume), pair.getValue());
            if (rank > 1) {
                System.out.println("match: " + pair.getKey() + " finds " + pair.getValue() + " at " + rank);
            }
        }
        double mrr = ours / right.size();
        System.out.printf(
                Locale.ROOT,
                "match: MRR %.3f, BM25 %.3f, %d resumes, %d postings%n",
                mrr,
                plain / right.size(),
                right.size(),
                postings.size());

        assertThat(postings).hasSizeGreaterThanOrEqualTo(30);
        assertThat(mrr).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void everyScoreRecomputesAndEveryQuoteStandsInTheResume() {
        for (Map.Entry<String, String> pair : right.entrySet()) {
            JsonResume resume = people.get(pair.getKey());
            Assessment assessment = Corpus.score(resume, postings.get(pair.getValue()));

            assertThat(Recomputed.overall(assessment)).as(pair.getKey()).isEqualTo(assessment.overall());
            assertThat(assessment).isEqualTo(Corpus.score(resume, postings.get(pair.getValue())));
            assessment.requirements().stream()
                    .flatMap(match -> match.evidence().stream())
                    .forEach(evidence -> assertThat(
                                    ResumePaths.read(resume, evidence.path()).orElseThrow())
                            .contains(evidence.quote()));
        }
    }

    /** The right one must beat everything with the same or a higher score. */
    private static int rank(Map<String, Double> scores, String wanted) {
        double own = scores.get(wanted);
        return 1
                + (int) scores.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(wanted) && entry.getValue() >= own)
                        .count();
    }
}
