package dev.candor.notification.webhook;

import dev.candor.contract.id.OwnerId;
import dev.candor.guard.net.SafeFetcher;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.notification.NotificationProblem;
import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps webhooks: five a person at most, secret shown once, address judged before it is kept and again at each sending. */
@Service
class WebhookService {

    private static final int MOST = 5;
    private static final String PURPOSE = "webhook";

    private final WebhookRepository webhooks;
    private final OwnerCipher cipher;
    private final SafeFetcher fetcher;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WebhookService(WebhookRepository webhooks, OwnerCipher cipher, SafeFetcher fetcher, Ids ids, Clock clock) {
        this.webhooks = webhooks;
        this.cipher = cipher;
        this.fetcher = fetcher;
        this.ids = ids;
        this.clock = clock;
    }

    /** A webhook with its secrets open. */
    record Opened(Webhook webhook, String url, String secret) {

        @Override
        public String toString() {
            return "Opened[" + webhook.id() + "]";
        }
    }

    @Transactional
    Opened create(OwnerId owner, String url, List<String> events) {
        if (!fetcher.posts(url)) {
            throw new ProblemException(
                    NotificationProblem.WEBHOOK_ADDRESS_REFUSED,
                    "Give an https address of a public host, without user name or port.");
        }
        if (webhooks.countByOwnerId(owner.value()) >= MOST) {
            throw new ProblemException(NotificationProblem.TOO_MANY_WEBHOOKS, "Delete one of your " + MOST + " first.");
        }
        byte[] key = new byte[32];
        random.nextBytes(key);
        String secret = "whsec_" + Base64.getEncoder().encodeToString(key);
        Webhook webhook = new Webhook(ids.next(), owner, events, clock.instant().truncatedTo(ChronoUnit.MICROS));
        webhook.sealed(seal(webhook, "url", url), seal(webhook, "secret", secret));
        return new Opened(webhooks.save(webhook), url, secret);
    }

    @Transactional(readOnly = true)
    List<Opened> list(OwnerId owner) {
        return webhooks.findByOwnerIdOrderByCreatedAt(owner.value()).stream()
                .map(this::open)
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<Opened> find(OwnerId owner, UUID id) {
        return webhooks.findByOwnerIdAndId(owner.value(), id).map(this::open);
    }

    Opened require(OwnerId owner, UUID id) {
        return find(owner, id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    void delete(OwnerId owner, UUID id) {
        if (webhooks.deleteByOwnerIdAndId(owner.value(), id) == 0) {
            throw ProblemException.notFound();
        }
    }

    @Transactional
    void disable(OwnerId owner, UUID id) {
        webhooks.findByOwnerIdAndId(owner.value(), id).ifPresent(webhook -> {
            webhook.disable();
            webhooks.save(webhook);
        });
    }

    @Transactional
    void erase(OwnerId owner) {
        webhooks.deleteByOwnerId(owner.value());
    }

    private Opened open(Webhook webhook) {
        return new Opened(
                webhook, open(webhook, "url", webhook.sealedUrl()), open(webhook, "secret", webhook.sealedSecret()));
    }

    private byte[] seal(Webhook webhook, String field, String value) {
        byte[] plain = value.getBytes(StandardCharsets.UTF_8);
        return cipher.seal(webhook.owner().value(), PURPOSE, context(webhook, field), plain);
    }

    private String open(Webhook webhook, String field, byte[] sealed) {
        byte[] plain = cipher.open(webhook.owner().value(), PURPOSE, context(webhook, field), sealed);
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static byte[] context(Webhook webhook, String field) {
        return ("webhook|" + field + "|" + webhook.id()).getBytes(StandardCharsets.UTF_8);
    }
}
