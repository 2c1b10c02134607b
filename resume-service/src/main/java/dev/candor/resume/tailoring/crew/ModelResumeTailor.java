package dev.candor.resume.tailoring.crew;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Engine;
import dev.candor.resume.tailoring.Proposals;
import dev.candor.resume.tailoring.TailorInput;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.StructuredModel;
import dev.candor.runtime.model.StructuredModel.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tailor that has a model word the lines. Order, choice, skills and headline are the offline tailor's; the model proposes words for
 * lines and summary, section by section, and sees nothing else. What the claim gate refuses is asked for once more with codes; what is
 * refused again stays as the person wrote it.
 */
@Component
public final class ModelResumeTailor implements Agent<TailorInput, Proposals> {

    private final StructuredModel model;
    private final WriterPrompt prompt;
    private final MeterRegistry meters;

    /** Asks {@code model}; what is counted goes to {@code meters}. */
    public ModelResumeTailor(StructuredModel model, CallKeys keys, JsonMapper json, MeterRegistry meters) {
        this.model = model;
        this.prompt = new WriterPrompt(keys, json);
        this.meters = meters;
    }

    @Override
    public AgentOutcome<Proposals> run(TailorInput input, AgentContext context) throws InterruptedException {
        Proposals offline = OfflineResumeTailor.propose(input);
        List<Section> sections = Section.of(input, new HashSet<>(offline.leftOut()));
        Manuscript manuscript = new Manuscript(
                input,
                offline,
                sections.stream().mapToInt(section -> section.targets().size()).sum());
        String given = null;
        for (int i = 0; i < sections.size() && given == null; i++) {
            Step step = write(input, context, sections.get(i), manuscript);
            if (step.pause() != null) {
                return step.pause();
            }
            given = step.given();
            if (given == null) {
                manuscript.checked(context, sections.get(i));
            }
        }
        if (given != null && manuscript.sections() == 0) {
            return new AgentOutcome.Failed<>(given, List.of());
        }
        manuscript.count(meters);
        return new AgentOutcome.Completed<>(manuscript.proposals(), manuscript.summary(), Engine.LLM, given, List.of());
    }

    private Step write(TailorInput input, AgentContext context, Section section, Manuscript manuscript)
            throws InterruptedException {
        Placeholders hidden = Placeholders.of(input.source());
        ModelRequest request = prompt.first(context.assignment().ownerId(), section, input, hidden);
        return switch (ask(input, context, section, hidden, request)) {
            case Answer.Good<Wording.Answer> good -> {
                manuscript.written(context, section);
                GatedWordings gated = GatedWordings.of(input, good.value().wordings());
                manuscript.add(section, gated, good.value());
                yield gated.blocked().isEmpty()
                        ? Step.DONE
                        : again(input, context, section, manuscript, new Refusal(hidden, request, gated));
            }
            case Answer.Wait<Wording.Answer> wait -> Step.waiting(wait);
            case Answer.Given<Wording.Answer> given -> new Step(null, given.code());
            case Answer.Unusable<Wording.Answer> ignored -> new Step(null, "unusable-answer");
        };
    }

    /** Once more for what was refused, with codes; whatever comes of it, the section is done. */
    private Step again(TailorInput input, AgentContext context, Section section, Manuscript manuscript, Refusal refusal)
            throws InterruptedException {
        ModelRequest request = prompt.again(refusal.asked(), refusal.gated().codes());
        Answer<Wording.Answer> answer = ask(input, context, section, refusal.hidden(), request);
        if (answer instanceof Answer.Wait<Wording.Answer> wait) {
            return Step.waiting(wait);
        }
        if (answer instanceof Answer.Good<Wording.Answer> good) {
            List<Wording> asked = good.value().wordings().stream()
                    .filter(wording -> refusal.gated().codes().containsKey(wording.path()))
                    .toList();
            GatedWordings gated = GatedWordings.of(input, asked);
            manuscript.add(section, gated, good.value());
            manuscript.refuse(gated.refused(section));
        } else {
            manuscript.refuse(refusal.gated().refused(section));
        }
        return Step.DONE;
    }

    private Answer<Wording.Answer> ask(
            TailorInput input, AgentContext context, Section section, Placeholders hidden, ModelRequest request)
            throws InterruptedException {
        return model.ask(
                context.assignment(), request, object -> Wording.read(object, section, input.requirements(), hidden));
    }

    private record Refusal(Placeholders hidden, ModelRequest asked, GatedWordings gated) {}

    /** How a section ended: done, to be waited for, or given up for good. */
    private record Step(
            AgentOutcome.@Nullable Retryable<Proposals> pause,
            @Nullable String given) {

        private static final Step DONE = new Step(null, null);

        private static Step waiting(Answer.Wait<Wording.Answer> wait) {
            return new Step(new AgentOutcome.Retryable<>(wait.code(), wait.after(), List.of()), null);
        }
    }
}
