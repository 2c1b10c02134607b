package dev.candor.jobanalysis.requirement.crew;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.guard.text.Contacts;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ModelItems;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.Prompt;
import dev.candor.runtime.model.StructuredModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What code finds stands; a model may point at more. Its pointer counts only where the posting says exactly that, in a place where
 * requirements stand; it can neither take a requirement away nor change one.
 */
public final class ModelRequirementAnalyst implements Agent<Posting, Requirements> {

    private static final Prompt PROMPT = Prompt.load(ModelRequirementAnalyst.class, "requirement-analyst.v1", 2_000);

    /** More of a posting is not shown to a model. */
    private static final int MOST_CHARACTERS = 40_000;

    private final Function<Posting, Requirements> code;
    private final StructuredModel model;
    private final CallKeys keys;
    private final JsonMapper json;
    private final MeterRegistry meters;

    /** Adds to what {@code code} finds. */
    public ModelRequirementAnalyst(
            Function<Posting, Requirements> code,
            StructuredModel model,
            CallKeys keys,
            JsonMapper json,
            MeterRegistry meters) {
        this.code = code;
        this.model = model;
        this.keys = keys;
        this.json = json;
        this.meters = meters;
    }

    @Override
    public AgentOutcome<Requirements> run(Posting posting, AgentContext context) throws InterruptedException {
        Requirements found = code.apply(posting);
        ModelRequest request = PROMPT.about(keys, context.assignment().ownerId(), data(posting, found));
        return model.ask(context.assignment(), request, object -> PointedAt.read(object, posting, found))
                .outcome(pointed -> completed(found, pointed));
    }

    private AgentOutcome<Requirements> completed(Requirements found, PointedAt pointed) {
        int added = pointed.added().size();
        ModelItems.count(
                meters,
                PROMPT.agent(),
                Map.of("added", added, "known", pointed.known(), "unusable", pointed.dropped()));
        int all = added + pointed.known() + pointed.dropped();
        String summary = added + " pointed at by the model, " + ModelItems.share(pointed.dropped(), all, "dropped");
        return new AgentOutcome.Completed<>(pointed.addedTo(found), summary, Engine.LLM, null, List.of());
    }

    private String data(Posting posting, Requirements found) {
        String text = Contacts.masked(posting.text());
        return json.writeValueAsString(new Data(
                posting.title(),
                found.requirements().stream()
                        .map(Requirements.Requirement::name)
                        .toList(),
                text.substring(0, Math.min(text.length(), MOST_CHARACTERS))));
    }

    private record Data(@Nullable String title, List<String> found, String text) {}
}
