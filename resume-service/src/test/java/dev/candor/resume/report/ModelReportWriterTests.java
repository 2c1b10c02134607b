package dev.candor.resume.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentOutcome.Completed;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.artifact.TextRenderer;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Corpus;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.TestModels;
import dev.candor.runtime.testing.Injections.Injection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelReportWriterTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<ModelRequest> asked = new ArrayList<>();

    static Stream<String> people() {
        return Corpus.right().keySet().stream()
                .filter(person -> LetterFacts.of(Dossiers.of(person)).size() >= 2)
                .limit(4);
    }

    @ParameterizedTest
    @MethodSource("people")
    void writesTheLetterOfSentencesThatRestOnLines(String person) throws InterruptedException {
        Dossier dossier = Dossiers.of(person);

        Completed<FinishedReport> done = completed(dossier, fact -> fact);

        assertThat(done.engine()).isEqualTo(Engine.LLM);
        assertThat(done.output().letter())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(sentence -> assertThat(sentence.facts())
                        .allMatch(fact -> ResumePaths.leaves(dossier.tailored()).stream()
                                .anyMatch(leaf -> leaf.path().equals(fact.path())
                                        && leaf.text().equals(fact.quote()))));
        assertThat(letter(done.output()))
                .contains(done.output().letter().getFirst().text());
        assertThat(JSON.readValue(JSON.writeValueAsString(done.output()), FinishedReport.class))
                .as("kept with the step")
                .isEqualTo(done.output());
    }

    @ParameterizedTest
    @MethodSource("people")
    void asksOnceMoreWithCodesAndLeavesOutWhatIsNotBacked(String person) throws InterruptedException {
        Dossier dossier = Dossiers.of(person);

        Completed<FinishedReport> done =
                completed(dossier, fact -> fact.replaceAll("[.]$", "") + " at Google, raising revenue by 73 %.");

        assertThat(asked).hasSize(2);
        String again = asked.getLast().user();
        assertThat(again.substring(again.indexOf("were refused"))).doesNotContain("Google", "73");
        assertThat(done.output().letter()).isEmpty();
        assertThat(done.output()).isEqualTo(FinishedReport.of(dossier));
    }

    @ParameterizedTest
    @MethodSource("dev.candor.runtime.testing.Injections#byWish")
    void whatAnOrderWantsStandsInNoLetter(List<Injection> injections) throws InterruptedException {
        Dossier dossier = Dossiers.of(people().findFirst().orElseThrow());

        Completed<FinishedReport> done =
                completed(dossier, fact -> injections.getFirst().obeyed());

        assertThat(done.output()).isEqualTo(FinishedReport.of(dossier));
        assertThat(done.summary()).contains("0 sentences by the model");
    }

    @ParameterizedTest
    @MethodSource("people")
    void tellsWhichShareWasRefusedAndWhichIdsWereNeverGiven(String person) throws InterruptedException {
        Completed<FinishedReport> done =
                completed(Dossiers.of(person), fact -> fact.replaceAll("[.]$", "") + " at Google.");

        assertThat(done.summary())
                .containsPattern("([1-9][0-9]*) of \\1 texts blocked [(]100 %[)], ([1-9][0-9]*) of [0-9]+ ids dropped");
    }

    @ParameterizedTest
    @MethodSource("people")
    void aSentenceGoesWithTheLineItRestsOn(String person) throws InterruptedException {
        Dossier dossier = Dossiers.of(person);
        List<LetterSentence> sentences = completed(dossier, fact -> fact).output().letter().stream()
                .map(one -> new LetterSentence(
                        "Gone: " + one.text(),
                        one.facts().stream()
                                .map(fact -> dev.candor.resume.match.Evidence.of(fact.path(), "another line"))
                                .toList(),
                        List.of()))
                .toList();

        assertThat(letter(FinishedReport.of(dossier.with(sentences)))).doesNotContain("Gone:");
    }

    /** Two sentences, each made of a fact. */
    private Completed<FinishedReport> completed(Dossier dossier, Function<String, String> words)
            throws InterruptedException {
        AgentOutcome<FinishedReport> outcome = new ModelReportWriter(
                        TestModels.speaking(request -> answer(request, words), asked),
                        TestModels::digest,
                        JSON,
                        new SimpleMeterRegistry())
                .run(dossier, TestModels.context(new OwnerId(UUID.randomUUID()), AgentRole.REPORT_WRITER));
        if (outcome instanceof Completed<FinishedReport> done) {
            return done;
        }
        throw new AssertionError("not completed: " + outcome);
    }

    private static String answer(ModelRequest request, Function<String, String> words) {
        String user = request.user();
        JsonNode data = JSON.readTree(user.substring(user.indexOf('{'), user.indexOf("\n</data-")));
        List<Map<String, Object>> sentences = new ArrayList<>();
        data.path("facts")
                .forEach(fact -> sentences.add(Map.of(
                        "text",
                        words.apply(fact.path("text").asString()),
                        "factIds",
                        List.of(fact.path("id").asString(), "f99"),
                        "requirementIds",
                        List.of("r1", "r999"))));
        return JSON.writeValueAsString(Map.of("sentences", sentences.subList(0, Math.min(5, sentences.size()))));
    }

    private static String letter(FinishedReport report) {
        return new TextRenderer().render(report.coverLetter()).replaceAll("\\s+", " ");
    }
}
