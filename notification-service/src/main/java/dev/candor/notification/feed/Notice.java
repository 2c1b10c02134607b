package dev.candor.notification.feed;

import dev.candor.contract.id.OptimizationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a person is told.
 *
 * @param seq 1 and up, gap-free for each person
 * @param type such as {@code optimization.succeeded}
 * @param data states and counts, never text of a resume or posting
 */
public record Notice(long seq, String type, OptimizationId optimizationId, Instant at, Map<String, Object> data) {

    /** Events after which a run is over: only these are sent out by e-mail and webhook. */
    static final List<String> ENDS =
            List.of("optimization.succeeded", "optimization.failed", "optimization.cancelled", "optimization.expired");

    static boolean ends(String type) {
        return ENDS.contains(type);
    }
}
