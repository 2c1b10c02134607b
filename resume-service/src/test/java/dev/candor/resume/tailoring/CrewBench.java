package dev.candor.resume.tailoring;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.MatchInput;
import dev.candor.resume.match.MatchScorer;
import dev.candor.resume.tailoring.TailorInput.Wish;
import dev.candor.resume.tailoring.crew.ModelResumeTailor;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.StructuredModel;
import dev.candor.runtime.model.TestModels;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tailor with a model, from its input to the printed document, with the model played by a test. */
final class CrewBench {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
    private static final JsonMapper JSON = JsonMapper.shared();

    private CrewBench() {}

    static ModelResumeTailor tailor(StructuredModel model) {
        return new ModelResumeTailor(model, TestModels::digest, JSON, new SimpleMeterRegistry());
    }

    static StructuredModel speaking(Function<ModelRequest, String> mind, List<ModelRequest> asked) {
        return TestModels.speaking(mind, asked);
    }

    static TailorInput input(JsonResume source, Requirements requirements) {
        return new TailorInput(
                source,
                TailoringTests.posting(),
                requirements,
                score(source, source, requirements),
                new Wish(Boldness.BALANCED, null),
                AS_OF);
    }

    static Assessment score(JsonResume document, JsonResume source, Requirements requirements) {
        return MatchScorer.score(new MatchInput(document, source, TailoringTests.posting(), requirements, AS_OF));
    }

    /** Proposed, judged by the gate as the run does, and what of it a document prints before the person has said anything. */
    static JsonResume printed(TailorInput input, Proposals proposals) {
        Proposals judged = new ClaimCheck(input.source(), AS_OF).judge(proposals);
        return DecidedDocument.of(input.source(), judged.changes());
    }

    static Proposals proposals(AgentOutcome<Proposals> outcome) {
        if (outcome instanceof AgentOutcome.Completed<Proposals> completed) {
            return completed.output();
        }
        throw new AssertionError("not completed: " + outcome);
    }

    static AgentContext context(OwnerId owner) {
        return TestModels.context(owner, AgentRole.RESUME_TAILOR);
    }

    /** The data between the marks of a question. */
    static JsonNode data(String user) {
        return JSON.readTree(user.substring(user.indexOf('{'), user.indexOf("\n</data-")));
    }

    /** An answer that gives each path its text, resting on all facts there are. */
    static String answer(JsonNode data, Map<String, String> texts) {
        List<String> facts = new ArrayList<>();
        data.path("facts").forEach(fact -> facts.add(fact.path("id").asString()));
        List<Map<String, Object>> items = new ArrayList<>();
        texts.forEach((path, text) ->
                items.add(Map.of("path", path, "text", text, "factIds", facts, "requirementIds", List.of("r1"))));
        return JSON.writeValueAsString(Map.of("items", items));
    }
}
