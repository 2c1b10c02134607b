package dev.candor.resume.optimization;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.contract.message.OptimizationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request of a person, as other features see it.
 *
 * @param postingId absent until the posting is read
 * @param run 1, and one more for each retry
 */
public record Optimization(
        OptimizationId id,
        OwnerId owner,
        OptimizationStatus status,
        int run,
        FileId resumeId,
        @Nullable PostingId postingId,
        Instant createdAt) {}
