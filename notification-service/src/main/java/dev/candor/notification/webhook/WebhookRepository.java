package dev.candor.notification.webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Webhooks of a person; every method names the owner. */
interface WebhookRepository extends Repository<Webhook, UUID> {

    Webhook save(Webhook webhook);

    Optional<Webhook> findByOwnerIdAndId(UUID ownerId, UUID id);

    List<Webhook> findByOwnerIdOrderByCreatedAt(UUID ownerId);

    long countByOwnerId(UUID ownerId);

    long deleteByOwnerIdAndId(UUID ownerId, UUID id);

    long deleteByOwnerId(UUID ownerId);
}
