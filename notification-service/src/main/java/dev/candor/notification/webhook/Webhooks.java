package dev.candor.notification.webhook;

import dev.candor.contract.id.OwnerId;
import java.util.List;
import org.springframework.stereotype.Service;

/** The door to a person's webhooks for export and erasure. */
@Service
public class Webhooks {

    private final WebhookService webhooks;

    Webhooks(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    /** Addresses, oldest first. */
    public List<String> addresses(OwnerId owner) {
        return webhooks.list(owner).stream().map(WebhookService.Opened::url).toList();
    }

    /** Forgets all of them. */
    public void erase(OwnerId owner) {
        webhooks.erase(owner);
    }
}
