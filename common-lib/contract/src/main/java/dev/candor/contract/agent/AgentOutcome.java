package dev.candor.contract.agent;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an agent ended. Codes are kebab-case words from a fixed list, never text of a person.
 *
 * @param <O> what a completed agent made
 */
public sealed interface AgentOutcome<O> {

    /** What was paid, also by an agent that failed. */
    List<Usage> usage();

    /**
     * The work is done.
     *
     * @param summary counts only, such as "14 requirements, 9 required"
     * @param degradedBecause why the offline agent finished what a model should have; absent if it did not
     */
    record Completed<O>(
            O output,
            String summary,
            Engine engine,
            @Nullable String degradedBecause,
            List<Usage> usage) implements AgentOutcome<O> {

        /** Work finished by code alone, nothing paid. */
        public static <O> Completed<O> offline(O output, String summary) {
            return new Completed<>(output, summary, Engine.OFFLINE, null, List.of());
        }
    }

    /** Not now: rescheduled inside the step, no attempt used. {@code after} absent means the usual back-off. */
    record Retryable<O>(String code, @Nullable Duration after, List<Usage> usage) implements AgentOutcome<O> {}

    /** For good. */
    record Failed<O>(String code, List<Usage> usage) implements AgentOutcome<O> {}

    /** Left out, with the reason; optional steps only. */
    record Skipped<O>(String code, List<Usage> usage) implements AgentOutcome<O> {}
}
