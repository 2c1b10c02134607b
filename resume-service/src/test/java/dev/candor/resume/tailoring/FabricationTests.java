package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.truth.FabricationDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tailors people to postings and lets the independent detector judge every document. A short selection by default;
 * {@code -Dcandor.evals.pairs=1000} runs as many.
 */
class FabricationTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHORT = 60;

    @Test
    void printsNothingThatIsNotTrueAndLosesNoEmployerStudyOrDate() {
        int wanted = Integer.getInteger("candor.evals.pairs", SHORT);
        List<String> problems = new ArrayList<>();
        List<Pair> pairs = pairs(wanted);
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            JsonNode export = JSON.valueToTree(tailored(pair, Boldness.values()[i % Boldness.values().length]));
            FabricationDetector detector = new FabricationDetector(JSON.valueToTree(pair.source()), Corpus.AS_OF);
            detector.unsupported(export).forEach(problem -> problems.add(pair.name() + " " + problem));
            detector.lost(export).forEach(problem -> problems.add(pair.name() + " lost " + problem));
        }
        System.out.printf(Locale.ROOT, "claims fabricated in %d tailorings: %d%n", pairs.size(), problems.size());

        assertThat(problems).isEmpty();
    }

    private record Pair(String name, JsonResume source, Corpus.Case asked) {}

    /** Evenly spread over all people and postings. */
    private static List<Pair> pairs(int wanted) {
        List<Pair> all = new ArrayList<>();
        Map<String, JsonResume> people = Corpus.people();
        Corpus.postings()
                .forEach((posting, asked) -> people.forEach(
                        (person, resume) -> all.add(new Pair(person + " for " + posting, resume, asked))));
        double step = Math.max(1.0, all.size() / (double) wanted);
        List<Pair> spread = new ArrayList<>();
        for (double at = 0; at < all.size() && spread.size() < wanted; at += step) {
            spread.add(all.get((int) at));
        }
        return spread;
    }

    private static JsonResume tailored(Pair pair, Boldness boldness) {
        return Tailored.document(pair.source(), Tailored.changes(pair.source(), pair.asked(), boldness));
    }
}
