package dev.candor.resume.report;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Engine;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.crew.Placeholders;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ModelItems;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.Prompt;
import dev.candor.runtime.model.StructuredModel;
import dev.candor.runtime.model.StructuredModel.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report writer that has a model word what the letter says about the person. Counts, scores, questions and advice are code's; each
 * sentence of the model cites lines of the resume and passes the claim gate, and what is refused twice is left out.
 */
@Component
final class ModelReportWriter implements Agent<Dossier, FinishedReport> {

    private static final Prompt PROMPT = Prompt.load(ModelReportWriter.class, "report-writer.v2", 1_200);
    private static final int MOST_REQUIREMENTS = 30;

    private final StructuredModel model;
    private final CallKeys keys;
    private final JsonMapper json;
    private final MeterRegistry meters;

    ModelReportWriter(StructuredModel model, CallKeys keys, JsonMapper json, MeterRegistry meters) {
        this.model = model;
        this.keys = keys;
        this.json = json;
        this.meters = meters;
    }

    @Override
    public AgentOutcome<FinishedReport> run(Dossier dossier, AgentContext context) throws InterruptedException {
        List<Evidence> facts = LetterFacts.of(dossier);
        if (facts.isEmpty()) {
            return AgentOutcome.Completed.offline(FinishedReport.of(dossier), "");
        }
        Placeholders hidden = Placeholders.of(dossier.source());
        ModelRequest request = PROMPT.about(keys, context.assignment().ownerId(), data(dossier, facts, hidden));
        Answer<LetterDraft> first = ask(dossier, context, facts, hidden, request);
        if (!(first instanceof Answer.Good<LetterDraft>(LetterDraft draft, var source))) {
            return first.outcome(ignored -> completed(dossier, LetterDraft.EMPTY));
        }
        if (draft.refused().isEmpty()) {
            return completed(dossier, draft);
        }
        ModelRequest again = request.asking(request.user()
                + "\n\nThese sentences of your first answer were refused, for the reasons given by code. Answer with new ones in their"
                + " place, which say no more than the facts say:\n"
                + json.writeValueAsString(draft.refused()));
        Answer<LetterDraft> second = ask(dossier, context, facts, hidden, again);
        return switch (second) {
            case Answer.Good<LetterDraft> good -> completed(dossier, draft.and(good.value()));
            case Answer.Wait<LetterDraft> wait -> wait.outcome(ignored -> completed(dossier, draft));
            default -> completed(dossier, draft);
        };
    }

    private Answer<LetterDraft> ask(
            Dossier dossier, AgentContext context, List<Evidence> facts, Placeholders hidden, ModelRequest request)
            throws InterruptedException {
        return model.ask(context.assignment(), request, object -> LetterDraft.read(object, dossier, facts, hidden));
    }

    private AgentOutcome<FinishedReport> completed(Dossier dossier, LetterDraft draft) {
        ModelItems items = draft.items();
        int refused = draft.refused().size();
        ModelItems.count(
                meters,
                PROMPT.agent(),
                Map.of(
                        "worded",
                        draft.sentences().size(),
                        "refused",
                        refused,
                        "unknown-id",
                        items.unknownIds(),
                        "unusable",
                        items.unusable()));
        String summary = draft.sentences().size() + " sentences by the model, " + refused + " refused, " + items.told();
        return new AgentOutcome.Completed<>(
                FinishedReport.of(dossier.with(draft.sentences())), summary, Engine.LLM, null, List.of());
    }

    private String data(Dossier dossier, List<Evidence> facts, Placeholders hidden) {
        List<Given> lines = new ArrayList<>();
        facts.forEach(fact -> lines.add(new Given("f" + (lines.size() + 1), hidden.hide(fact.quote()))));
        return json.writeValueAsString(new Data(
                lines,
                dossier.requirements().requirements().stream()
                        .limit(MOST_REQUIREMENTS)
                        .map(one -> new Given(one.id(), hidden.hide(one.name())))
                        .toList()));
    }

    private record Data(List<Given> facts, List<Given> requirements) {}

    private record Given(String id, String text) {}
}
