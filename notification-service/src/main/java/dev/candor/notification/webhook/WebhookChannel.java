package dev.candor.notification.webhook;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.guard.net.SafeFetcher;
import dev.candor.notification.delivery.Delivery;
import dev.candor.notification.delivery.DeliveryChannel;
import dev.candor.notification.feed.NotificationSettings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts signed messages by the <a href="https://www.standardwebhooks.com">Standard Webhooks</a> specification. The body holds
 * ids and states only; what the other side answers is never read.
 */
@Component
class WebhookChannel implements DeliveryChannel {

    private static final int GONE = 410;

    private final WebhookService webhooks;
    private final SafeFetcher fetcher;
    private final NotificationSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    WebhookChannel(
            WebhookService webhooks, SafeFetcher fetcher, NotificationSettings settings, JsonMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.fetcher = fetcher;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public List<String> targets(OwnerId owner, String event) {
        if (!settings.wants(owner, event, name())) {
            return List.of();
        }
        return webhooks.list(owner).stream()
                .map(WebhookService.Opened::webhook)
                .filter(webhook -> webhook.enabled() && webhook.events().contains(event))
                .map(webhook -> webhook.id().toString())
                .toList();
    }

    @Override
    public List<String> places(OwnerId owner) {
        return webhooks.list(owner).stream()
                .map(WebhookService.Opened::webhook)
                .filter(Webhook::enabled)
                .map(webhook -> webhook.id().toString())
                .toList();
    }

    @Override
    public Attempt send(Delivery delivery) {
        UUID id = UUID.fromString(delivery.target());
        Optional<WebhookService.Opened> webhook = webhooks.find(delivery.owner(), id);
        if (webhook.isEmpty() || !webhook.get().webhook().enabled()) {
            return new Attempt.Refused("webhook-gone", 0);
        }
        byte[] body = json.writeValueAsBytes(payload(delivery));
        Optional<Integer> status = fetcher.post(webhook.get().url(), headers(webhook.get(), delivery, body), body);
        if (status.isEmpty()) {
            return new Attempt.Later("unreachable", 0);
        }
        if (status.get() == GONE) {
            webhooks.disable(delivery.owner(), id);
            return new Attempt.Refused("gone", GONE);
        }
        return status.get() / 100 == 2
                ? new Attempt.Accepted(status.get())
                : new Attempt.Later("refused-by-target", status.get());
    }

    private static Map<String, Object> payload(Delivery delivery) {
        Map<String, Object> data = new LinkedHashMap<>(delivery.data());
        OptimizationId about = delivery.optimizationId();
        if (about != null) {
            data.put("optimizationId", about.toString());
        }
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", delivery.kind());
        payload.put("timestamp", delivery.createdAt().toString());
        payload.put("data", data);
        return payload;
    }

    private Map<String, String> headers(WebhookService.Opened webhook, Delivery delivery, byte[] body) {
        long seconds = clock.instant().getEpochSecond();
        try {
            String signature = new com.standardwebhooks.Webhook(webhook.secret())
                    .sign(delivery.messageId(), seconds, new String(body, StandardCharsets.UTF_8));
            return Map.of(
                    "webhook-id",
                    delivery.messageId(),
                    "webhook-timestamp",
                    Long.toString(seconds),
                    "webhook-signature",
                    signature);
        } catch (WebhookSigningException | EmptyWebhookSecretException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }
}
