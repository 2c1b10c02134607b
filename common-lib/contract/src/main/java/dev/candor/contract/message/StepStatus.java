package dev.candor.contract.message;

/** Where a step is. RUNNING and RETRYING alternate; the last four are final within an attempt of the plan. */
public enum StepStatus {
    /** Its needs are not met yet. */
    PENDING,
    /** Asked for. */
    RUNNING,
    /** Waiting for another try. */
    RETRYING,
    /** Ended with output. */
    SUCCEEDED,
    /** Ended for good without output. */
    FAILED,
    /** Left out. */
    SKIPPED,
    /** Stopped. */
    CANCELLED;

    /** Whether nothing more will come of it. */
    public boolean settled() {
        return this == SUCCEEDED || this == FAILED || this == SKIPPED || this == CANCELLED;
    }
}
