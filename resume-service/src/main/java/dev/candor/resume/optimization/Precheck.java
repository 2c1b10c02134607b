package dev.candor.resume.optimization;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.optimization.OptimizationView.QuestionView;
import dev.candor.resume.optimization.SubmitRequest.EngineWish;
import dev.candor.resume.optimization.SubmitRequest.Options;
import dev.candor.resume.optimization.SubmitRequest.PostingGiven;
import dev.candor.resume.orchestration.Orchestrator;
import dev.candor.resume.orchestration.Snapshot;
import dev.candor.runtime.step.ContentMissingException;
import dev.candor.runtime.step.ContentStore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks before money is spent on a hopeless match: code does the work alone, the run ends with a question, and a yes is the same request
 * with engine {@code llm}. Whoever asked for that engine at once has said yes.
 */
@Component
public final class Precheck {

    private static final String HOPELESS = "hopeless-match";
    private static final String YES = "llm";

    private final PrecheckProperties properties;

    Precheck(PrecheckProperties properties) {
        this.properties = properties;
    }

    /**
     * Whether no model is asked about a match of this score before the person says so.
     *
     * @param engine that the step may use
     * @param wish the engine that the person asked for; absent means automatic
     * @param score from 0 to 100
     */
    public boolean holds(Engine engine, @Nullable String wish, double score) {
        return engine != Engine.OFFLINE && score < properties.below() && !YES.equals(wish);
    }

    /** What a step that was held says after its own summary. */
    public String told(String summary) {
        return summary + ", no model asked for a match below " + properties.below() + " (engine llm asks it)";
    }

    /** The question of a run whose resume was worked on without a model for this reason; absent if it has none. */
    @Nullable
    QuestionView question(
            Orchestrator orchestrator, ContentStore contents, Snapshot snapshot, @Nullable String company) {
        Snapshot.Head head = snapshot.head();
        Double before = head.gains().before();
        UUID posting = head.gains().postingId();
        if (before == null
                || posting == null
                || !holds(head.request().engine(), null, before)
                || snapshot.steps().stream().noneMatch(Precheck::doneByCode)) {
            return null;
        }
        ContentReference reference = orchestrator.inputs(snapshot).get("options");
        try {
            Options options = reference == null
                    ? Options.USUAL.filled()
                    : contents.load(head.owner(), reference, Options.class).filled();
            return options.engine() == EngineWish.LLM
                    ? null
                    : new QuestionView(
                            HOPELESS,
                            properties.below(),
                            new SubmitRequest(
                                    head.request().resumeId().value(),
                                    new PostingGiven(null, null, posting),
                                    company,
                                    options.with(EngineWish.LLM)));
        } catch (ContentMissingException e) {
            return null;
        }
    }

    private static boolean doneByCode(Snapshot.Step step) {
        return step.role() == AgentRole.RESUME_TAILOR
                && step.status() == StepStatus.SUCCEEDED
                && step.ending().engine() == Engine.OFFLINE
                && step.ending().degradedBecause() == null;
    }
}
