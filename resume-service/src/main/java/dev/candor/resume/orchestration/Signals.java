package dev.candor.resume.orchestration;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.runtime.messaging.Wakeup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes, after commit, whoever waits in this instance for something to happen. The rows are the truth: a lost signal only costs time. */
@Component
public class Signals {

    private final Wakeup admission = new Wakeup();
    private final Map<OptimizationId, List<Runnable>> watchers = new ConcurrentHashMap<>();

    Wakeup admission() {
        return admission;
    }

    /** Calls the watcher after each new fact of one optimization, until the returned handle is closed. The watcher must not block. */
    public Watch watch(OptimizationId id, Runnable watcher) {
        watchers.computeIfAbsent(id, key -> new CopyOnWriteArrayList<>()).add(watcher);
        return () -> watchers.computeIfPresent(id, (key, list) -> {
            list.remove(watcher);
            return list.isEmpty() ? null : list;
        });
    }

    void happened(OptimizationFact fact) {
        boolean makesRoom = switch (fact) {
            case OptimizationFact.OptimizationStarted ignored -> false;
            case OptimizationFact.StepChanged ignored -> false;
            case OptimizationFact.OptimizationCancelling ignored -> false;
            case OptimizationFact.OptimizationQueued ignored -> true;
            case OptimizationFact.OptimizationSucceeded ignored -> true;
            case OptimizationFact.OptimizationFailed ignored -> true;
            case OptimizationFact.OptimizationCancelled ignored -> true;
            case OptimizationFact.OptimizationExpired ignored -> true;
        };
        if (makesRoom) {
            admission.wakeAfterCommit();
        }
        OptimizationId id = fact.entry().optimizationId();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                watchers.getOrDefault(id, List.of()).forEach(Runnable::run);
            }
        });
    }

    /** Wakes the watchers of one optimization although nothing has happened that is kept. */
    public void stirred(OptimizationId id) {
        watchers.getOrDefault(id, List.of()).forEach(Runnable::run);
    }

    /** Ends a watch. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
