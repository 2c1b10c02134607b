package dev.candor.notification.delivery;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to send.
 *
 * @param optimizationId what it is about; absent for a digest or a test
 * @param kind event, such as {@code optimization.succeeded}
 * @param target our name of the place: {@code account} for the account's e-mail, else the webhook's id
 * @param messageId the same for every try
 */
public record Delivery(
        UUID id,
        OwnerId owner,
        @Nullable OptimizationId optimizationId,
        String kind,
        String channel,
        String target,
        String messageId,
        Map<String, Object> data,
        int tries,
        Instant createdAt) {

    /** The same message in other words, known only at the moment of sending. */
    public Delivery as(String otherKind, Map<String, Object> otherData) {
        return new Delivery(
                id, owner, optimizationId, otherKind, channel, target, messageId, otherData, tries, createdAt);
    }
}
