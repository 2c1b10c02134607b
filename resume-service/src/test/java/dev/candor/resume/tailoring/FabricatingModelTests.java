package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.claim.TruthSuiteLies;
import dev.candor.resume.claim.TruthSuiteLies.Lie;
import dev.candor.resume.claim.WrittenWordings;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Corpus;
import dev.candor.runtime.model.ModelRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A model that words lines as it is told to, and cites everything it was given. What it says is put in again when it is asked once more.
 * Lies must not reach a document; how many honest wordings do not either is the price, printed and bounded.
 */
class FabricatingModelTests {

    /** Wordings offered, and those of them that the document prints. */
    private record Tally(List<String> offered, List<String> printed) {

        private Tally() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        private double refusedShare() {
            return 1 - printed.size() / (double) offered.size();
        }
    }

    @Test
    void noLieOfTheTruthSuiteReachesADocument() throws InterruptedException {
        Tally tally = new Tally();
        for (String person : TruthSuiteLies.people().toList()) {
            tell(TailoringTests.person(person), TruthSuiteLies.of(person), tally);
        }
        print("lies of the truth suite", tally);

        assertThat(tally.offered()).hasSizeGreaterThanOrEqualTo(450);
        assertThat(tally.printed()).isEmpty();
    }

    @Test
    void noLieAboutOtherPeopleReachesADocument() throws InterruptedException {
        Tally tally = told(WrittenWordings.all(), true);
        print("lies about other people", tally);
        Tally later = told(WrittenWordings.later(), true);
        print("later lies", later);

        Tally unread = told(WrittenWordings.unread(), true);
        print("unread lies", unread);

        assertThat(tally.offered()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(tally.printed()).isEmpty();
        assertThat(later.offered()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(later.printed()).isEmpty();
        assertThat(unread.printed()).isEmpty();
        Tally fourth = told(WrittenWordings.fourth(), true);
        print("fourth lies", fourth);
        Tally fifth = told(WrittenWordings.fifth(), true);
        print("fifth lies", fifth);
        assertThat(fourth.printed())
                .as("words of the line in another order, a known limit")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(fifth.printed()).isEmpty();
    }

    @Test
    void mostHonestWordingsStand() throws InterruptedException {
        Tally suite = new Tally();
        for (String person : TruthSuiteLies.people().toList()) {
            tell(TailoringTests.person(person), TruthSuiteLies.honest(person), suite);
        }
        print("honest wordings of the truth suite", suite);
        Tally others = told(WrittenWordings.all(), false);
        print("honest wordings about other people", others);
        Tally later = told(WrittenWordings.later(), false);
        print("later honest wordings", later);
        Tally unread = told(WrittenWordings.unread(), false);
        print("unread honest wordings", unread);

        assertThat(suite.refusedShare()).isLessThanOrEqualTo(0.44);
        assertThat(others.refusedShare()).isLessThanOrEqualTo(0.15);
        assertThat(unread.refusedShare()).isLessThanOrEqualTo(0.17);
        assertThat(later.refusedShare()).isLessThanOrEqualTo(0.27);
        Tally fourth = told(WrittenWordings.fourth(), false);
        print("fourth honest wordings", fourth);
        Tally fifth = told(WrittenWordings.fifth(), false);
        print("fifth honest wordings", fifth);
        assertThat(fourth.refusedShare()).isLessThanOrEqualTo(0.27);
        assertThat(fifth.refusedShare()).isLessThanOrEqualTo(0.12);
    }

    private static Tally told(Map<String, List<WrittenWordings.Worded>> wordings, boolean lie)
            throws InterruptedException {
        Map<String, JsonResume> people = Corpus.people();
        Tally tally = new Tally();
        for (Map.Entry<String, List<WrittenWordings.Worded>> one : wordings.entrySet()) {
            List<Lie> texts = one.getValue().stream()
                    .filter(worded -> worded.lie() == lie)
                    .map(worded -> new Lie(worded.path(), worded.text()))
                    .toList();
            tell(Objects.requireNonNull(people.get(one.getKey()), one.getKey()), texts, tally);
        }
        return tally;
    }

    private static void print(String what, Tally tally) {
        System.out.println("fabricating model, " + what + ": " + tally.printed().size() + " of "
                + tally.offered().size() + " printed" + (tally.printed().size() < 20 ? " " + tally.printed() : ""));
    }

    private static void tell(JsonResume source, List<Lie> texts, Tally tally) throws InterruptedException {
        for (Map<String, String> round : rounds(texts)) {
            TailorInput input = CrewBench.input(source, TailoringTests.requirements());
            Proposals proposals = CrewBench.proposals(
                    CrewBench.tailor(CrewBench.speaking(request -> saying(request, round, tally), new ArrayList<>()))
                            .run(input, CrewBench.context(new OwnerId(UUID.randomUUID()))));
            ResumePaths.leaves(CrewBench.printed(input, proposals)).stream()
                    .filter(leaf -> leaf.text().equals(round.get(leaf.path())))
                    .forEach(leaf -> tally.printed().add(leaf.path() + ": " + leaf.text()));
        }
    }

    private static String saying(ModelRequest request, Map<String, String> texts, Tally tally) {
        JsonNode data = CrewBench.data(request.user());
        Map<String, String> here = new LinkedHashMap<>();
        data.path("mayBeReworded").forEach(path -> {
            String text = texts.get(path.asString());
            if (text != null) {
                here.put(path.asString(), text);
            }
        });
        if (!request.user().contains("were refused")) {
            tally.offered().addAll(here.values());
        }
        return CrewBench.answer(data, here);
    }

    /** As few runs as there are texts for one line. */
    private static List<Map<String, String>> rounds(List<Lie> texts) {
        List<Map<String, String>> rounds = new ArrayList<>();
        for (Lie one : texts) {
            Map<String, String> round = rounds.stream()
                    .filter(some -> !some.containsKey(one.path()))
                    .findFirst()
                    .orElseGet(() -> {
                        Map<String, String> fresh = new LinkedHashMap<>();
                        rounds.add(fresh);
                        return fresh;
                    });
            round.put(one.path(), one.text());
        }
        return rounds;
    }
}
