package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Pointers.Pointer;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import dev.candor.runtime.model.ModelRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is pointed at tells a writer where to look. It moves no line, chooses none, and counts for nothing. */
class PointersTests {

    private static final String LINE = "work[0].highlights[1]";
    private static final String BETTER =
            "Moved 14 batch jobs from cron to Kubernetes, cutting the nightly run from 6 hours to 90 minutes.";

    private final JsonResume source = TailoringTests.person("developer");
    private final List<ModelRequest> asked = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Boldness.class)
    void theOfflineTailorProposesTheSame(Boldness boldness) {
        TailorInput none = wishing(Pointers.NONE, boldness);

        assertThat(OfflineResumeTailor.propose(wishing(everywhere(), boldness)))
                .isEqualTo(OfflineResumeTailor.propose(none));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", BETTER, "Led 900 people and raised revenue by 40 million."})
    void neitherDocumentNorScoreHangsOnThem(String words) throws InterruptedException {
        TailorInput none = wishing(Pointers.NONE, Boldness.BALANCED);
        TailorInput pointed = wishing(everywhere(), Boldness.BALANCED);

        JsonResume without = CrewBench.printed(none, written(none, words));
        JsonResume with = CrewBench.printed(pointed, written(pointed, words));

        assertThat(with).isEqualTo(without);
        assertThat(CrewBench.score(with, source, TailoringTests.requirements()))
                .isEqualTo(CrewBench.score(without, source, TailoringTests.requirements()));
    }

    @Test
    void theWriterOfASectionIsToldOfItsOwnLinesByIdsAlone() throws InterruptedException {
        String requirement =
                TailoringTests.requirements().requirements().getFirst().id();
        Pointers pointers = new Pointers(List.of(
                new Pointer(requirement, List.of(line(LINE), line("work[1].highlights[0]"))),
                new Pointer("r404", List.of(line(LINE)))));

        written(wishing(pointers, Boldness.BALANCED), "");

        List<JsonNode> latest = sections("work[0]");
        assertThat(latest).singleElement().satisfies(data -> {
            assertThat(data.path("pointers")).hasSize(1);
            assertThat(data.at("/pointers/0/requirementId").asString()).isEqualTo(requirement);
            assertThat(data.at("/pointers/0/factIds")).hasSize(1);
            assertThat(data.path("facts").valueStream()).anySatisfy(fact -> {
                assertThat(fact.path("path").asString()).isEqualTo(LINE);
                assertThat(fact.path("id")).isEqualTo(data.at("/pointers/0/factIds/0"));
            });
        });
        assertThat(sections("work[1]"))
                .allSatisfy(data -> assertThat(data.path("pointers")).hasSize(1));
    }

    private List<JsonNode> sections(String name) {
        return asked.stream()
                .map(request -> CrewBench.data(request.user()))
                .filter(data -> data.path("section").asString().equals(name))
                .toList();
    }

    private Proposals written(TailorInput input, String words) throws InterruptedException {
        return CrewBench.proposals(CrewBench.tailor(CrewBench.speaking(
                        request -> {
                            JsonNode data = CrewBench.data(request.user());
                            boolean here = data.path("mayBeReworded").toString().contains(LINE);
                            return CrewBench.answer(data, here && !words.isEmpty() ? Map.of(LINE, words) : Map.of());
                        },
                        asked))
                .run(input, CrewBench.context(new OwnerId(UUID.randomUUID()))));
    }

    private TailorInput wishing(Pointers pointers, Boldness boldness) {
        TailorInput usual = CrewBench.input(source, TailoringTests.requirements());
        return new TailorInput(
                source,
                usual.posting(),
                usual.requirements(),
                usual.before(),
                new TailorInput.Wish(boldness, null),
                usual.asOf(),
                pointers);
    }

    /** Each requirement at each line. */
    private Pointers everywhere() {
        List<Evidence> lines = ResumePaths.leaves(source).stream()
                .filter(leaf -> leaf.path().contains("highlights"))
                .map(leaf -> Evidence.of(leaf.path(), leaf.text()))
                .toList();
        return new Pointers(TailoringTests.requirements().requirements().stream()
                .map(Requirement::id)
                .map(id -> new Pointer(id, lines))
                .toList());
    }

    private Evidence line(String path) {
        return Evidence.of(path, ResumePaths.read(source, path).orElseThrow());
    }
}
