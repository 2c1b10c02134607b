package dev.candor.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.notification.delivery.Deliveries;
import dev.candor.notification.delivery.LoggedDelivery;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks of a person, and the log of what was sent to each. */
@RestController
@RequestMapping("/webhooks")
class WebhookController {

    private static final List<String> ALL =
            List.of("optimization.succeeded", "optimization.failed", "optimization.expired");
    private static final Set<String> KNOWN =
            Set.of("optimization.succeeded", "optimization.failed", "optimization.cancelled", "optimization.expired");

    private final WebhookService webhooks;
    private final Deliveries deliveries;

    WebhookController(WebhookService webhooks, Deliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    /** What to tell, and where. */
    record NewWebhook(
            @NotBlank @Size(max = 2048) String url,
            @Nullable List<String> events) {}

    /** A webhook; the secret is shown once, when it is made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WebhookAnswer(
            UUID id,
            String url,
            List<String> events,
            boolean enabled,
            Instant createdAt,
            @Nullable String secret) {

        static WebhookAnswer of(WebhookService.Opened opened, boolean withSecret) {
            Webhook webhook = opened.webhook();
            return new WebhookAnswer(
                    webhook.id(),
                    opened.url(),
                    webhook.events(),
                    webhook.enabled(),
                    webhook.createdAt(),
                    withSecret ? opened.secret() : null);
        }
    }

    /** A list that never pages: five webhooks, fifty deliveries. */
    record Items<T>(List<T> items) {}

    @PostMapping
    @RequiredScope("notifications.write")
    ResponseEntity<WebhookAnswer> create(Caller caller, @Valid @RequestBody NewWebhook wanted) {
        List<String> events = wanted.events() == null || wanted.events().isEmpty() ? ALL : wanted.events();
        events = events.stream().filter(KNOWN::contains).distinct().toList();
        WebhookAnswer answer = WebhookAnswer.of(webhooks.create(caller.owner(), wanted.url(), events), true);
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + answer.id()))
                .body(answer);
    }

    @GetMapping
    @RequiredScope("notifications.read")
    Items<WebhookAnswer> list(Caller caller) {
        return new Items<>(webhooks.list(caller.owner()).stream()
                .map(opened -> WebhookAnswer.of(opened, false))
                .toList());
    }

    @DeleteMapping("/{id}")
    @RequiredScope("notifications.write")
    ResponseEntity<Void> delete(Caller caller, @PathVariable UUID id) {
        webhooks.delete(caller.owner(), id);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}/deliveries")
    @RequiredScope("notifications.read")
    Items<LoggedDelivery> log(Caller caller, @PathVariable UUID id) {
        webhooks.require(caller.owner(), id);
        return new Items<>(deliveries.log(caller.owner(), id.toString()));
    }

    @PostMapping("/{id}/deliveries/{delivery}/redeliver")
    @RequiredScope("notifications.write")
    ResponseEntity<Void> redeliver(Caller caller, @PathVariable UUID id, @PathVariable UUID delivery) {
        webhooks.require(caller.owner(), id);
        if (!deliveries.again(caller.owner(), id.toString(), delivery)) {
            throw ProblemException.notFound();
        }
        return ResponseEntity.accepted().build();
    }
}
