package dev.candor.runtime.messaging;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a {@link BackgroundLoop} of this instance that there is something to do. */
public final class Wakeup {

    private final Semaphore pending = new Semaphore(0);

    /** Wakes now. */
    public void wake() {
        pending.release();
    }

    /** Wakes once the open transaction has committed, or now if there is none. */
    public void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    /** Waits until woken or the time is over; one return may stand for many wake-ups. */
    void await(Duration most) throws InterruptedException {
        if (pending.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            pending.drainPermits();
        }
    }
}
