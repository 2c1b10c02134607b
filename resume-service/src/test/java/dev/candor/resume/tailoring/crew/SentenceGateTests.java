package dev.candor.resume.tailoring.crew;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.WrittenWordings;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SentenceGateTests {

    private static final Map<String, JsonResume> PEOPLE = Corpus.people();

    @Test
    void letsNoLieIntoALetterWhateverItCites() {
        List<String> lies = new ArrayList<>();
        List<String> honest = new ArrayList<>();
        WrittenWordings.all().forEach((person, wordings) -> {
            JsonResume source = Objects.requireNonNull(PEOPLE.get(person), person);
            List<String> facts = ResumePaths.leaves(source).stream()
                    .filter(leaf -> leaf.path().contains(".highlights["))
                    .map(ResumePaths.Leaf::text)
                    .toList();
            wordings.stream()
                    .filter(one -> reasons(source, one.text(), facts).isEmpty())
                    .forEach(one -> (one.lie() ? lies : honest).add(one.text()));
        });
        System.out.println("sentences of letters: " + lies + " lies, " + honest.size() + " honest ones stand");

        assertThat(lies).isEmpty();
        assertThat(honest).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void takesASentenceInTheFirstPersonOfOneLineAndOfNoTwo() {
        JsonResume source = Objects.requireNonNull(PEOPLE.get("veteran-en"));
        List<String> facts = List.of("Opened a second shift and hired 75 people", "Reduced scrap by 12%");

        assertThat(reasons(source, "I opened a second shift and hired 75 people.", facts))
                .isEmpty();
        assertThat(reasons(source, "I hired 75 people and reduced scrap by 12%.", facts))
                .isNotEmpty();
        assertThat(reasons(source, "I reduced scrap by 12%.", List.of())).isNotEmpty();
    }

    private static List<String> reasons(JsonResume source, String sentence, List<String> facts) {
        return SentenceGate.reasons(source, Corpus.AS_OF, sentence, facts);
    }
}
