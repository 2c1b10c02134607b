package dev.candor.resume.match;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Scores the resume before tailoring, and the decided document after it. */
@Component
class MatchStep implements StepHandler {

    private final ContentStore contents;
    private final Optimizations optimizations;
    private final ObjectProvider<TailoredDocuments> tailored;

    MatchStep(ContentStore contents, Optimizations optimizations, ObjectProvider<TailoredDocuments> tailored) {
        this.contents = contents;
        this.optimizations = optimizations;
        this.tailored = tailored;
    }

    @Override
    public AgentRole role() {
        return AgentRole.MATCH_SCORER;
    }

    @Override
    public String outputKind() {
        return "match";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) {
        Assignment assignment = command.assignment();
        OwnerId owner = assignment.ownerId();
        Requirements requirements = contents.load(owner, command.input("analyze-posting"), Requirements.class);
        if (requirements.requirements().isEmpty()) {
            return new AgentOutcome.Failed<>("no-requirements-found", List.of());
        }
        Posting posting = contents.load(owner, command.input("read-posting"), Posting.class);
        ResumeDocument source = contents.load(owner, command.input("read-resume"), ResumeDocument.class);
        LocalDate asOf = optimizations
                .require(owner, assignment.optimizationId())
                .createdAt()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        Optional<JsonResume> decided = command.inputs().containsKey("check-claims")
                ? Optional.of(tailored.getObject().decided(owner, assignment.optimizationId(), command.inputs()))
                : Optional.empty();
        MatchInput before = new MatchInput(source.resume(), source.resume(), posting, requirements, asOf);
        Assessment first = EvidencePages.in(MatchScorer.score(before), source);
        Match match = decided.map(document -> Match.of(
                        first,
                        MatchScorer.score(new MatchInput(document, source.resume(), posting, requirements, asOf))))
                .orElseGet(() -> Match.of(first, null));
        return AgentOutcome.Completed.offline(match, summary(match));
    }

    private static String summary(Match match) {
        Assessment after = match.after();
        return after == null
                ? "score " + match.before().overall()
                : "score " + match.before().overall() + " to " + after.overall();
    }
}
