package dev.candor.contract.message;

/** Where an optimization is. A terminal status never changes within a run. */
public enum OptimizationStatus {
    /** Accepted, not yet admitted. */
    QUEUED,
    /** Steps are at work. */
    RUNNING,
    /** All artifacts are stored. */
    SUCCEEDED,
    /** A required step failed for good. */
    FAILED,
    /** Stopping: running steps are told. */
    CANCELLING,
    /** Stopped by the person. */
    CANCELLED,
    /** Out of time. */
    EXPIRED;

    /** Whether the run is over. */
    public boolean terminal() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED || this == EXPIRED;
    }
}
