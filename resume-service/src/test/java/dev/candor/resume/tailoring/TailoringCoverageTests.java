package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.match.HalfCoverage;
import dev.candor.resume.tailoring.TailorInput.Wish;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much more of what a person truly brings is said in the first half of the document, on pairs where they qualify. */
class TailoringCoverageTests {

    @Test
    void saysMoreOfWhatIsTrueInTheFirstHalf() {
        Map<String, JsonResume> people = Corpus.people();
        Map<String, Corpus.Case> postings = Corpus.postings();
        double before = 0.0;
        double after = 0.0;
        int pairs = 0;
        for (Map.Entry<String, String> pair : Corpus.right().entrySet()) {
            JsonResume source = people.get(pair.getKey());
            Corpus.Case asked = postings.get(pair.getValue());
            JsonResume document = tailored(source, asked);
            before += HalfCoverage.of(source, source, asked.posting(), asked.requirements(), false);
            after += HalfCoverage.of(document, source, asked.posting(), asked.requirements(), true);
            pairs++;
            assertThat(document.work()).hasSameSizeAs(source.work());
            assertThat(document.education()).isEqualTo(source.education());
            assertThat(Corpus.score(document, source, asked).overall())
                    .as(pair.getKey())
                    .isGreaterThanOrEqualTo(Corpus.score(source, asked).overall());
        }
        System.out.printf(
                Locale.ROOT,
                "tailor: first-half coverage %.1f to %.1f, %d pairs%n",
                before / pairs,
                after / pairs,
                pairs);

        assertThat((after - before) / pairs).isGreaterThanOrEqualTo(15.0);
    }

    private static JsonResume tailored(JsonResume source, Corpus.Case asked) {
        TailorInput input = new TailorInput(
                source,
                asked.posting(),
                asked.requirements(),
                Corpus.score(source, asked),
                new Wish(Boldness.BALANCED, null),
                Corpus.AS_OF);
        Proposals judged = new ClaimCheck(source, Corpus.AS_OF).judge(OfflineResumeTailor.propose(input));
        return DecidedDocument.of(source, judged.changes());
    }
}
