package dev.candor.resume.tailoring;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.resume.tailoring.Change.Decision;
import dev.candor.resume.tailoring.Decisions.Decided;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Decides changes. An edit is the person's own word: never refused, but checked, recorded as stated, and shown as such. */
@Service
class ChangeService {

    private final Changes changes;
    private final Optimizations optimizations;
    private final ChangeRepository decisions;
    private final ObjectProvider<ChangeListener> listeners;
    private final Clock clock;

    ChangeService(
            Changes changes,
            Optimizations optimizations,
            ChangeRepository decisions,
            ObjectProvider<ChangeListener> listeners,
            Clock clock) {
        this.changes = changes;
        this.optimizations = optimizations;
        this.decisions = decisions;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Changes and the version of what was decided about them. */
    record Listing(List<Change> changes, long version) {}

    /** What a person says to one change; {@code expected} is the version they saw, absent if they do not care. */
    record Wish(
            Decision decision,
            @Nullable String text,
            @Nullable Long expected) {

        @Override
        public String toString() {
            return "Wish[decision=" + decision + "]";
        }
    }

    Listing list(OwnerId owner, OptimizationId optimization) {
        Map<String, ContentReference> outputs = optimizations.outputs(owner, optimization);
        List<Change> all = changes.proposals(owner, optimization, outputs).changes();
        return new Listing(all, decisions.find(owner, optimization).version());
    }

    /**
     * Stores a decision and tells the listeners afterwards.
     *
     * @throws ProblemException 404 for an unknown change, 412 if it was decided meanwhile
     */
    Listing decide(OwnerId owner, OptimizationId optimization, String change, Wish wish) {
        Map<String, ContentReference> inputs = optimizations.outputs(owner, optimization);
        Change current = changes.proposals(owner, optimization, inputs).changes().stream()
                .filter(one -> one.id().equals(change))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        Decisions before = decisions.find(owner, optimization);
        if (wish.expected() != null && wish.expected() != before.version()) {
            throw stale();
        }
        String text = wish.decision() == Decision.EDITED ? wish.text() : null;
        Change decided = current.decided(wish.decision(), text, current.findings());
        List<Violation> findings = text == null ? current.findings() : findings(owner, optimization, inputs, decided);
        Decided entry = new Decided(wish.decision(), Decisions.fingerprint(current), text, findings, clock.instant());
        Decisions after = before.with(change, entry);
        if (!decisions.save(owner, optimization, after)) {
            throw stale();
        }
        listeners.orderedStream().forEach(listener -> listener.decided(owner, optimization));
        Change shown = after.on(fresh(owner, optimization, inputs, change));
        return new Listing(List.of(shown), after.version());
    }

    private Change fresh(
            OwnerId owner, OptimizationId optimization, Map<String, ContentReference> inputs, String change) {
        return changes.proposals(owner, optimization, inputs).changes().stream()
                .filter(one -> one.id().equals(change))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private List<Violation> findings(
            OwnerId owner, OptimizationId optimization, Map<String, ContentReference> inputs, Change decided) {
        JsonResume source = changes.source(owner, inputs).resume();
        return new ClaimCheck(source, changes.asOf(owner, optimization)).weighed(decided);
    }

    private static ProblemException stale() {
        return new ProblemException(CommonProblem.PRECONDITION_FAILED, "Something was decided meanwhile; look again.");
    }
}
