package dev.candor.notification.delivery;

import dev.candor.contract.id.OptimizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as its log shows it.
 *
 * @param optimizationId what it is about; absent for a test
 * @param status {@code READY}, {@code SENT} or {@code FAILED}
 * @param responseStatus HTTP status of the last answer; absent if there was none
 * @param problem code of what went wrong last; absent if nothing did
 */
public record LoggedDelivery(
        UUID id,
        @Nullable OptimizationId optimizationId,
        String event,
        String status,
        int tries,
        @Nullable Integer responseStatus,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant sentAt) {}
