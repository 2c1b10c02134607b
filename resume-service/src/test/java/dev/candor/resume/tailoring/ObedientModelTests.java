package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.testing.Injections;
import dev.candor.runtime.testing.Injections.Injection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A model that does whatever a text in its data tells it to. What it writes then must not reach a document or move a score. */
class ObedientModelTests {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\.)\\s+");
    private static final JsonResume HONEST = TailoringTests.person("developer");

    @Test
    void holdsEnoughInjections() {
        assertThat(Injections.byWish().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("dev.candor.runtime.testing.Injections#byWish")
    void injectionsInTheNamesOfRequirementsChangeNothing(List<Injection> injections) throws InterruptedException {
        Requirements poisoned = poisoned(injections);
        JsonResume silent = printed(HONEST, poisoned, "");
        Injection any = injections.getFirst();

        JsonResume printed = printed(HONEST, poisoned, any.obeyed());

        assertClean(printed, any);
        assertThat(printed).as("as if the model had said nothing").isEqualTo(silent);
        assertThat(score(printed, HONEST)).isEqualTo(score(silent, HONEST));
        assertThat(ResumePaths.leaves(printed)).noneMatch(leaf -> leaf.text().contains("evil.example"));
    }

    @ParameterizedTest
    @MethodSource("dev.candor.runtime.testing.Injections#byWish")
    void injectionsInTheLinesOfAResumeAddNothingElsewhere(List<Injection> injections) throws InterruptedException {
        Injection any = injections.getFirst();
        for (List<Injection> half : List.of(injections.subList(0, 20), injections.subList(20, 40))) {
            JsonResume source = telling(half.stream().map(Injection::text).toList());
            JsonResume silent = printed(source, TailoringTests.requirements(), "");

            JsonResume printed = printed(source, TailoringTests.requirements(), any.obeyed());

            assertClean(printed, any);
            assertThat(printed).as("as if the model had said nothing").isEqualTo(silent);
            assertThat(score(printed, source)).isEqualTo(score(silent, source));
        }
    }

    @Test
    void whatTheModelWasToldReachesNoDocument() throws InterruptedException {
        List<ModelRequest> asked = new ArrayList<>();
        printed(HONEST, TailoringTests.requirements(), request -> "", asked);
        List<String> prompt = SENTENCE_END
                .splitAsStream(asked.getFirst().system())
                .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
                .filter(sentence -> sentence.length() > 30)
                .toList();

        for (String told : prompt) {
            JsonResume printed = printed(HONEST, TailoringTests.requirements(), told);

            assertThat(ResumePaths.leaves(printed))
                    .noneMatch(leaf -> leaf.text().contains(told));
        }
        assertThat(prompt).hasSizeGreaterThan(5);
    }

    @Test
    void linesThatOnlyLookLikeOrdersStayAsTheyAre() throws InterruptedException {
        List<String> lines = Injections.lookAlikes().toList();
        JsonResume source = telling(lines);

        JsonResume printed = printed(source, TailoringTests.requirements(), "");

        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(line -> assertThat(ResumePaths.leaves(printed))
                        .anyMatch(leaf -> leaf.text().equals(line)));
    }

    @Test
    void linesThatOnlyLookLikeOrdersAreWordedLikeAnyOther() throws InterruptedException {
        String line = "Wrote system prompts and instructions for operators, ignoring previous manuals.";
        String better = "Wrote instructions and system prompts for operators, ignoring previous manuals.";
        JsonResume source = ResumePaths.write(HONEST, "work[0].highlights[1]", line);
        TailorInput input = CrewBench.input(source, TailoringTests.requirements());

        Proposals proposals = CrewBench.proposals(CrewBench.tailor(CrewBench.speaking(
                        request -> {
                            JsonNode data = CrewBench.data(request.user());
                            boolean here = data.path("mayBeReworded").toString().contains("work[0].highlights[1]");
                            return CrewBench.answer(data, here ? Map.of("work[0].highlights[1]", better) : Map.of());
                        },
                        new ArrayList<>()))
                .run(input, CrewBench.context(new OwnerId(UUID.randomUUID()))));

        assertThat(ResumePaths.leaves(CrewBench.printed(input, proposals)))
                .anyMatch(leaf -> leaf.text().equals(better));
    }

    private static JsonResume telling(List<String> lines) {
        JsonResume source = HONEST;
        for (int i = 0; i < lines.size(); i++) {
            source = ResumePaths.write(source, "work[1].highlights[" + i + "]", lines.get(i));
        }
        return source;
    }

    private static void assertClean(JsonResume printed, Injection injection) {
        assertThat(ResumePaths.leaves(printed))
                .as(injection.text())
                .noneMatch(leaf -> leaf.text().contains(injection.obeyed()));
    }

    /** The document after a run with a model that writes {@code obeyed} wherever it may. */
    private static JsonResume printed(JsonResume source, Requirements requirements, String obeyed)
            throws InterruptedException {
        return printed(source, requirements, request -> obeyed, new ArrayList<>());
    }

    private static JsonResume printed(
            JsonResume source, Requirements requirements, Function<ModelRequest, String> mind, List<ModelRequest> asked)
            throws InterruptedException {
        TailorInput input = CrewBench.input(source, requirements);
        Proposals proposals = CrewBench.proposals(CrewBench.tailor(
                        CrewBench.speaking(request -> obeying(request, mind.apply(request)), asked))
                .run(input, CrewBench.context(new OwnerId(UUID.randomUUID()))));
        assertThat(asked).isNotEmpty().allSatisfy(request -> {
            assertThat(request.system()).doesNotContain("evil.example");
            assertThat(request.user()).startsWith("<data-");
        });
        return CrewBench.printed(input, proposals);
    }

    private static String obeying(ModelRequest request, String obeyed) {
        JsonNode data = CrewBench.data(request.user());
        Map<String, String> texts = new LinkedHashMap<>();
        if (!obeyed.isEmpty()) {
            data.path("mayBeReworded").forEach(path -> texts.put(path.asString(), obeyed));
        }
        return CrewBench.answer(data, texts);
    }

    private static double score(JsonResume document, JsonResume source) {
        return CrewBench.score(document, source, TailoringTests.requirements()).overall();
    }

    /** A posting that tries it in the names of its requirements. */
    private static Requirements poisoned(List<Injection> injections) {
        Requirements honest = TailoringTests.requirements();
        List<Requirement> all = new ArrayList<>();
        for (Injection injection : injections) {
            String text = injection.text();
            all.add(new Requirement(
                    "x" + all.size(),
                    Kind.SOFT_SKILL,
                    text,
                    Necessity.REQUIRED,
                    null,
                    text,
                    0,
                    text.length(),
                    List.of(),
                    List.of(),
                    null));
        }
        all.addAll(honest.requirements());
        return new Requirements(all, honest.responsibilities(), honest.benefits(), honest.conditions());
    }
}
