package dev.candor.notification;

import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.notification.delivery.Deliveries;
import dev.candor.notification.feed.NotificationFeed;
import dev.candor.notification.feed.NotificationSettings;
import dev.candor.notification.webhook.Webhooks;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.web.AccountExport;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A person's notices, settings and webhooks: all of them out, or all of them gone. */
@Component
class NotificationAccountData implements AccountEraser, AccountExport {

    private final NotificationFeed feed;
    private final NotificationSettings settings;
    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final OwnerCipher cipher;

    NotificationAccountData(
            NotificationFeed feed,
            NotificationSettings settings,
            Deliveries deliveries,
            Webhooks webhooks,
            OwnerCipher cipher) {
        this.feed = feed;
        this.settings = settings;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.cipher = cipher;
    }

    @Override
    public void erase(OwnerId owner) {
        webhooks.erase(owner);
        deliveries.erase(owner);
        feed.erase(owner);
        cipher.forget(owner.value());
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public void write(OwnerId owner, ZipOutputStream zip) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("notices", feed.after(owner, 0, Integer.MAX_VALUE));
        all.put("settings", settings.of(owner));
        all.put("webhooks", webhooks.addresses(owner));
        zip.putNextEntry(new ZipEntry(name() + "/notifications.json"));
        zip.write(JsonMapper.builder().build().writeValueAsBytes(all));
        zip.closeEntry();
    }
}
