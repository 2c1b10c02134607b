package dev.candor.resume.optimization;

import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.resume.optimization.OptimizationView.ArtifactView;
import dev.candor.resume.optimization.OptimizationView.MatchScores;
import dev.candor.resume.optimization.OptimizationView.StepUsage;
import dev.candor.resume.optimization.OptimizationView.StepView;
import dev.candor.resume.orchestration.Orchestrator;
import dev.candor.resume.orchestration.Snapshot;
import dev.candor.runtime.step.ContentMissingException;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.web.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what clients see from journal, contents and artifacts. */
@Component
class OptimizationViews {

    private final Orchestrator orchestrator;
    private final OptimizationRows rows;
    private final ContentStore contents;
    private final ObjectProvider<ArtifactListing> artifacts;
    private final Precheck precheck;

    OptimizationViews(
            Orchestrator orchestrator,
            OptimizationRows rows,
            ContentStore contents,
            ObjectProvider<ArtifactListing> artifacts,
            Precheck precheck) {
        this.orchestrator = orchestrator;
        this.rows = rows;
        this.contents = contents;
        this.artifacts = artifacts;
        this.precheck = precheck;
    }

    /**
     * One of this person.
     *
     * @throws ProblemException 404 if there is none
     */
    OptimizationView require(OwnerId owner, OptimizationId id) {
        return view(owner, orchestrator.find(owner, id).orElseThrow(ProblemException::notFound));
    }

    private OptimizationView view(OwnerId owner, Snapshot snapshot) {
        Snapshot.Head head = snapshot.head();
        Map<String, StepUsage> usage = rows.usage(owner, head.id());
        Snapshot.Gains gains = head.gains();
        Double before = gains.before();
        String company = companyName(owner, head);
        return new OptimizationView(
                head.id(),
                head.status(),
                head.progress(),
                head.run(),
                Objects.requireNonNullElse(gains.engine(), Engine.OFFLINE),
                gains.degraded(),
                snapshot.steps().stream()
                        .map(step -> step(step, usage.get(step.name())))
                        .toList(),
                head.request().resumeId(),
                gains.postingId(),
                company,
                before == null ? null : new MatchScores(before, gains.after()),
                usage.values().stream().mapToLong(StepUsage::costMicros).sum(),
                artifacts(owner, head),
                gains.problem() == null ? null : FailureWords.of(gains.problem()),
                precheck.question(orchestrator, contents, snapshot, company),
                head.life().createdAt(),
                head.life().admittedAt(),
                head.life().finishedAt());
    }

    private static StepView step(Snapshot.Step step, @Nullable StepUsage usage) {
        return new StepView(
                step.name(),
                step.role(),
                step.status(),
                step.tries().attempt(),
                step.times().startedAt(),
                step.times().finishedAt(),
                step.times().retryAt(),
                step.ending().summary(),
                step.ending().engine(),
                step.ending().degradedBecause(),
                step.ending().code(),
                usage);
    }

    private @Nullable String companyName(OwnerId owner, Snapshot.Head head) {
        ContentReference source = orchestrator.source(head);
        try {
            return contents.load(owner, source, PostingSource.class).companyName();
        } catch (ContentMissingException e) {
            return null;
        }
    }

    /** Files show only once all of them are there. */
    private List<ArtifactView> artifacts(OwnerId owner, Snapshot.Head head) {
        ArtifactListing listing = artifacts.getIfAvailable();
        if (listing == null || head.status() != OptimizationStatus.SUCCEEDED) {
            return List.of();
        }
        return listing.of(owner, head.id()).stream()
                .map(file -> new ArtifactView(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        "/api/v1/optimizations/" + head.id() + "/artifacts/" + file.name()))
                .toList();
    }
}
