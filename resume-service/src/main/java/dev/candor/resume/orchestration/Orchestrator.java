package dev.candor.resume.orchestration;

import dev.candor.contract.agent.Plan;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.resume.orchestration.OrchestrationConfiguration.OrchestrationProperties;
import dev.candor.runtime.messaging.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets things happen to optimizations: each inside one transaction, under the lock of its row. */
@Component
public class Orchestrator {

    private final Journal journal;
    private final Dispatcher dispatcher;
    private final Outbox outbox;
    private final Signals signals;
    private final Clock clock;
    private final Plan plan;

    Orchestrator(
            Journal journal,
            Dispatcher dispatcher,
            Outbox outbox,
            Signals signals,
            Clock clock,
            OrchestrationProperties properties) {
        this.journal = journal;
        this.dispatcher = dispatcher;
        this.outbox = outbox;
        this.signals = signals;
        this.clock = clock;
        Integer pinned = properties.plan();
        this.plan = pinned == null ? Plans.current() : Plans.of(pinned);
    }

    /**
     * Adds a queued optimization inside the caller's transaction; false if an identical one of this person is alive.
     *
     * @param fingerprint the same for the same request of the same person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean start(NewOptimization request, byte[] fingerprint) {
        Snapshot snapshot = request.queued(now(), plan);
        boolean added = journal.insert(snapshot, fingerprint, dispatcher.currentTrace());
        if (added) {
            publish(new OptimizationFact.OptimizationQueued(new OptimizationFact.Entry(
                    snapshot.head().id(),
                    snapshot.head().owner(),
                    1,
                    1,
                    0,
                    snapshot.head().life().createdAt())));
        }
        return added;
    }

    /** An optimization of this person; empty if there is none. */
    public Optional<Snapshot> find(OwnerId owner, OptimizationId id) {
        return journal.find(owner, id);
    }

    /** What its steps may read, by name. */
    public Map<String, ContentReference> inputs(Snapshot snapshot) {
        return dispatcher.inputs(snapshot);
    }

    /** Where the person's posting is kept. */
    public ContentReference source(Snapshot.Head head) {
        return Dispatcher.source(head);
    }

    /** Asks it to stop; nothing happens to one that has ended. */
    @Transactional
    public void cancel(OptimizationId id) {
        happen(id, new Input.Cancel(now()));
    }

    /**
     * Queues one that has ended badly for another run; nothing happens to others.
     *
     * @throws org.springframework.dao.DuplicateKeyException if an identical one is alive
     */
    @Transactional
    public void retry(OptimizationId id) {
        happen(id, new Input.Retry(now()));
    }

    /** Forgets that its steps were ever asked for, before its rows are deleted; what still runs is thrown away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(OptimizationId id) {
        dispatcher.forget(id);
    }

    void admit(OptimizationId id) {
        happen(id, new Input.Admit(now()));
    }

    @Transactional
    void tick(OptimizationId id) {
        happen(id, new Input.Tick(now()));
    }

    /** Reduces, inside the caller's transaction. What nobody knows any more is nobody's business. */
    void happen(OptimizationId id, Input input) {
        if (!journal.lock(id)) {
            return;
        }
        journal.load(id).ifPresent(before -> {
            Decision decision = Reducer.decide(before, input);
            journal.save(before, decision);
            decision.facts().forEach(this::announce);
            long spent = decision.orders().isEmpty()
                    ? 0
                    : journal.spent(before.head().owner(), id);
            dispatcher.dispatch(decision, spent);
        });
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void publish(OptimizationFact fact) {
        journal.append(fact);
        announce(fact);
    }

    private void announce(OptimizationFact fact) {
        outbox.send(OptimizationFact.TOPIC, fact.entry().optimizationId().value(), fact);
        signals.happened(fact);
    }
}
