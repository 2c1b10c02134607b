package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentOutcome.Completed;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.tailoring.crew.ModelResumeTailor;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.TestModels;
import dev.candor.runtime.model.provider.TestProviders;
import dev.candor.runtime.step.OfflineFallback;
import dev.candor.runtime.testing.ModelWire;
import dev.candor.runtime.testing.ScriptedModel;
import dev.candor.runtime.testing.ScriptedModel.Reply;
import dev.candor.runtime.testing.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tailor over real protocols and a real ledger, with a scripted provider on loopback. */
class ModelTailorTests {

    private static final TestDatabase DATABASE =
            TestDatabase.fresh().migrate("classpath:db/runtime", "classpath:db/step");
    private static final String LINE = "work[0].highlights[1]";
    private static final String BETTER =
            "Moved 14 batch jobs from cron to Kubernetes, cutting the nightly run from 6 hours to 90 minutes.";

    private final ScriptedModel server = new ScriptedModel();
    private final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final JsonResume source = TailoringTests.person("developer");
    private final TailorInput input = CrewBench.input(source, TailoringTests.requirements());

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(ModelWire.class)
    void putsTheModelsWordsWhereTheGateAgrees(ModelWire wire) throws InterruptedException {
        server.answering(asked -> writes(asked.user(), Map.of(LINE, BETTER)));

        AgentOutcome<Proposals> outcome = tailor(wire).run(input, CrewBench.context(owner));

        assertThat(outcome).isInstanceOfSatisfying(Completed.class, done -> {
            assertThat(done.engine()).isEqualTo(Engine.LLM);
            assertThat(done.degradedBecause()).isNull();
            assertThat(done.summary()).contains("1 worded by the model, 0 refused, 0 of 1 texts blocked (0 %), 0 of");
        });
        Change change = change(CrewBench.proposals(outcome), LINE);
        assertThat(change.after()).isEqualTo(BETTER);
        assertThat(change.why()).contains("Java");
        assertThat(change.evidence()).anyMatch(line -> line.path().equals(LINE));
        assertThat(CrewBench.printed(input, CrewBench.proposals(outcome))
                        .work()
                        .getFirst()
                        .highlights())
                .contains(BETTER);
    }

    @Test
    void theSameRunTwiceIsPaidOnce() throws InterruptedException {
        server.answering(asked -> writes(asked.user(), Map.of(LINE, BETTER)));
        TestModels models = models(ModelWire.OPENAI);
        AgentContext first = CrewBench.context(owner);
        AgentContext second = CrewBench.context(owner);

        Proposals one =
                CrewBench.proposals(CrewBench.tailor(models.structured()).run(input, first));
        int billed = server.billed();
        Proposals two =
                CrewBench.proposals(CrewBench.tailor(models.structured()).run(input, second));

        assertThat(two).isEqualTo(one);
        assertThat(server.billed()).isEqualTo(billed);
        assertThat(models.usage().paid(owner, first.assignment().commandId()))
                .containsExactly(new Usage("scripted", 120 * billed, 30 * billed, 180L * billed));
        assertThat(models.usage().paid(owner, second.assignment().commandId())).isEmpty();
    }

    @Test
    void asksOnceMoreWithCodesAloneAndThenKeepsThePersonsWords() throws InterruptedException {
        String lie = "Led the migration of 40 batch jobs at Google, cutting cost by 70 %.";
        server.answering(asked -> writes(asked.user(), Map.of(LINE, lie)));

        Proposals proposals = CrewBench.proposals(tailor(ModelWire.OPENAI).run(input, CrewBench.context(owner)));

        List<ScriptedModel.Seen> again = server.seen().stream()
                .filter(asked -> asked.user().contains("were refused"))
                .toList();
        assertThat(again).hasSize(1);
        assertThat(again.getFirst().user().substring(again.getFirst().user().indexOf("were refused")))
                .contains(LINE)
                .doesNotContain("Google", "70");
        assertThat(proposals.refused())
                .singleElement()
                .matches(one -> one.path().equals(LINE));
        assertThat(CrewBench.printed(input, proposals).toString()).doesNotContain("Google");
    }

    @Test
    void dropsAndCountsWhatCitesNothingThatWasGiven() throws InterruptedException {
        server.answering(asked -> new Reply.Text("""
                {"items":[
                 {"path":"%s","text":"%s","factIds":["f99"],"requirementIds":["r1"]},
                 {"path":"work[0].position","text":"Chief Engineer","factIds":["f1"],"requirementIds":[]},
                 {"path":"%s","text":"Fixed around 200 checkout bugs.","factIds":["f1"],"requirementIds":["r77"]}]}
                """.formatted(LINE, BETTER, LINE), true));

        AgentOutcome<Proposals> outcome = tailor(ModelWire.GEMINI).run(input, CrewBench.context(owner));

        assertThat(((Completed<Proposals>) outcome).summary())
                .containsPattern("[1-9][0-9]* of [1-9][0-9]* ids dropped [(][1-9][0-9]* %[)]");
        assertThat(CrewBench.printed(input, CrewBench.proposals(outcome))
                        .work()
                        .getFirst()
                        .position())
                .isEqualTo("Software Engineer");
    }

    @Test
    void whoThePersonIsNeverLeaves() throws InterruptedException {
        JsonResume marked = CANARIES;
        TailorInput canaries = CrewBench.input(marked, TailoringTests.requirements());
        String line = "work[0].highlights[0]";
        server.answering(asked -> writes(asked.user(), Map.of(line, echo(asked.user(), line))));

        Proposals proposals = CrewBench.proposals(tailor(ModelWire.ANTHROPIC).run(canaries, CrewBench.context(owner)));

        assertThat(server.seen())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.everything())
                        .doesNotContain(
                                "Zebulon", "Quackenbush", "zq@canary.example", "170 5550199", "canary.example"));
        assertThat(change(proposals, line).after())
                .as("put back in what comes home")
                .contains("Quackenbush")
                .doesNotContain("\u27e6");
    }

    @Test
    void aProviderThatIsAwayDegradesTheStepAndNeverFailsIt() throws InterruptedException {
        server.answering(asked -> Reply.Status.of(503));
        OfflineFallback<TailorInput, Proposals> tailor = new OfflineFallback<>(
                tailor(ModelWire.OLLAMA),
                (given, context) -> Completed.offline(OfflineResumeTailor.propose(given), "offline"));
        AgentContext context = CrewBench.context(owner);
        List<AgentOutcome<Proposals>> outcomes = new ArrayList<>();

        do {
            outcomes.add(tailor.run(input, context));
        } while (outcomes.getLast() instanceof AgentOutcome.Retryable<Proposals> && outcomes.size() < 20);

        assertThat(outcomes.getLast()).isInstanceOfSatisfying(Completed.class, done -> {
            assertThat(done.engine()).isEqualTo(Engine.OFFLINE);
            assertThat(done.degradedBecause()).isEqualTo("provider-unavailable");
            assertThat(done.output()).isEqualTo(OfflineResumeTailor.propose(input));
        });
        assertThat(outcomes).as("waits inside the step, then gives up").hasSize(4);
    }

    @Test
    void theSecondProviderIsAskedWhenTheFirstRefuses() throws InterruptedException {
        server.answering(asked ->
                asked.wire() == ModelWire.OPENAI ? Reply.Status.of(401) : writes(asked.user(), Map.of(LINE, BETTER)));
        TestModels models =
                new TestModels(DATABASE, List.of(provider(ModelWire.OPENAI), provider(ModelWire.ANTHROPIC)));

        AgentOutcome<Proposals> outcome = CrewBench.tailor(models.structured()).run(input, CrewBench.context(owner));

        assertThat(change(CrewBench.proposals(outcome), LINE).after()).isEqualTo(BETTER);
    }

    private ModelResumeTailor tailor(ModelWire wire) {
        return CrewBench.tailor(models(wire).structured());
    }

    private TestModels models(ModelWire wire) {
        return new TestModels(DATABASE, List.of(provider(wire)));
    }

    private ModelProvider provider(ModelWire wire) {
        return TestProviders.over(server, wire, wire.name() + "-" + owner);
    }

    private static Reply writes(String user, Map<String, String> texts) {
        JsonNode data = CrewBench.data(user);
        Map<String, String> here = new LinkedHashMap<>();
        data.path("mayBeReworded").forEach(path -> {
            if (texts.containsKey(path.asString())) {
                here.put(path.asString(), texts.get(path.asString()));
            }
        });
        return new Reply.Text(CrewBench.answer(data, here), true);
    }

    /** The given line with its first word changed, marks and all. */
    private static String echo(String user, String line) {
        for (JsonNode fact : CrewBench.data(user).path("facts")) {
            if (fact.path("path").asString().equals(line)) {
                return fact.path("text").asString().replace("Answered letters", "Replied to letters");
            }
        }
        return "x";
    }

    private static Change change(Proposals proposals, String path) {
        return proposals.changes().stream()
                .filter(change -> change.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static final JsonResume CANARIES = JsonMapper.shared().readValue("""
            {"basics":{"name":"Zebulon Quackenbush","email":"zq@canary.example","phone":"+49 170 5550199",
              "url":"https://canary.example/zq","summary":"Clerk. Reach Zebulon at zq@canary.example."},
             "work":[{"name":"Town Hall","position":"Clerk","startDate":"2019-01","highlights":[
               "Answered letters to Mr Quackenbush about the register.",
               "Took calls of Zebulon at zq@canary.example and +49 170 5550199.",
               "Kept the register of 300 letters."]}],
             "references":[{"name":"Zebulon Senior"}]}
            """, JsonResume.class);
}
