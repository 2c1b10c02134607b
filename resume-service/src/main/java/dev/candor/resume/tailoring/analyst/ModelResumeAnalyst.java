package dev.candor.resume.tailoring.analyst;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.resume.tailoring.Pointers;
import dev.candor.resume.tailoring.analyst.AnalystInput.Line;
import dev.candor.resume.tailoring.analyst.AnalystInput.Open;
import dev.candor.resume.tailoring.crew.Placeholders;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ModelItems;
import dev.candor.runtime.model.Prompt;
import dev.candor.runtime.model.StructuredModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has a model point at lines of the resume that may answer what the match has found no full proof of. It sees those lines and the names of
 * those requirements, and only ids of its answer count; what is pointed at is never evidence.
 */
@Component
final class ModelResumeAnalyst implements Agent<AnalystInput, Pointers> {

    private static final Prompt PROMPT = Prompt.load(ModelResumeAnalyst.class, "resume-analyst.v1", 1_000);
    private static final int LONGEST = 400;

    private final StructuredModel model;
    private final CallKeys keys;
    private final JsonMapper json;
    private final MeterRegistry meters;

    ModelResumeAnalyst(StructuredModel model, CallKeys keys, JsonMapper json, MeterRegistry meters) {
        this.model = model;
        this.keys = keys;
        this.json = json;
        this.meters = meters;
    }

    @Override
    public AgentOutcome<Pointers> run(AnalystInput input, AgentContext context) throws InterruptedException {
        List<Open> open = input.open();
        List<Line> lines = input.lines();
        if (open.isEmpty() || lines.isEmpty()) {
            return AgentOutcome.Completed.offline(Pointers.NONE, "nothing to point at");
        }
        String data = data(open, lines, Placeholders.of(input.source()));
        return model.ask(
                        context.assignment(),
                        PROMPT.about(keys, context.assignment().ownerId(), data),
                        object -> PointedLines.read(object, open, lines))
                .outcome(pointed -> completed(open, pointed));
    }

    private AgentOutcome<Pointers> completed(List<Open> open, PointedLines pointed) {
        ModelItems.count(
                meters,
                PROMPT.agent(),
                Map.of(
                        "added",
                        pointed.added(),
                        "known",
                        pointed.known(),
                        "unknown-id",
                        pointed.unknownIds(),
                        "unusable",
                        pointed.unusable()));
        int ids = pointed.added() + pointed.known() + pointed.unknownIds() + pointed.unusable();
        String summary = pointed.added() + " lines pointed at by the model for "
                + pointed.pointers().pointers().size() + " of " + open.size() + " open requirements, "
                + ModelItems.share(pointed.unknownIds(), ids, "ids dropped") + ", "
                + (pointed.known() + pointed.unusable()) + " unusable";
        return new AgentOutcome.Completed<>(pointed.pointers(), summary, Engine.LLM, null, List.of());
    }

    private String data(List<Open> open, List<Line> lines, Placeholders hidden) {
        return json.writeValueAsString(new Data(
                lines.stream()
                        .map(line -> new Fact(line.id(), shortened(hidden.hide(line.text()))))
                        .toList(),
                open.stream()
                        .map(one -> new Asked(
                                one.requirement().id(),
                                hidden.hide(one.requirement().name()),
                                one.requirement().kind(),
                                lines.stream()
                                        .filter(line -> one.shown().contains(line.path()))
                                        .map(Line::id)
                                        .toList()))
                        .toList()));
    }

    /** A whole summary may be long; where it begins it says what it is about. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private record Data(List<Fact> facts, List<Asked> requirements) {}

    private record Fact(String id, String text) {}

    private record Asked(String id, String name, Kind kind, List<String> shown) {}
}
