package dev.candor.resume.orchestration;

import dev.candor.contract.id.OptimizationId;
import dev.candor.runtime.messaging.Traces;

/** Lets time pass for optimizations that wait for it: lost commands are asked again, deadlines end what is late. */
final class Reconciler {

    private final Journal journal;
    private final Orchestrator orchestrator;
    private final Traces traces;

    Reconciler(Journal journal, Orchestrator orchestrator, Traces traces) {
        this.journal = journal;
        this.orchestrator = orchestrator;
        this.traces = traces;
    }

    void round() {
        for (OptimizationId id : journal.due(orchestrator.now())) {
            traces.continued(journal.trace(id), "reconcile", id.toString(), () -> {
                orchestrator.tick(id);
                return id;
            });
        }
    }
}
