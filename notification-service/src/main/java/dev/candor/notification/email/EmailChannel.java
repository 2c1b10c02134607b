package dev.candor.notification.email;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.notification.delivery.Delivery;
import dev.candor.notification.delivery.DeliveryChannel;
import dev.candor.notification.feed.AttentionClient;
import dev.candor.notification.feed.NotificationSettings;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Tells the account's own address; the Message-ID follows from the delivery, so a repeated message can be folded. */
@Component
class EmailChannel implements DeliveryChannel {

    static final String ACCOUNT = "account";

    private static final String SUCCEEDED = "optimization.succeeded";

    private final JavaMailSender sender;
    private final ContactClient contacts;
    private final AttentionClient attention;
    private final MailText text;
    private final NotificationSettings settings;
    private final MailProperties properties;

    EmailChannel(
            JavaMailSender sender,
            ContactClient contacts,
            AttentionClient attention,
            MailText text,
            NotificationSettings settings,
            MailProperties properties) {
        this.sender = sender;
        this.contacts = contacts;
        this.attention = attention;
        this.text = text;
        this.settings = settings;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public List<String> targets(OwnerId owner, String event) {
        boolean wanted = settings.wants(owner, event, name())
                || (event.equals(SUCCEEDED) && settings.wants(owner, NotificationSettings.NEEDS_YOU, name()));
        return properties.enabled() && wanted ? List.of(ACCOUNT) : List.of();
    }

    @Override
    public List<String> places(OwnerId owner) {
        return properties.enabled() ? List.of(ACCOUNT) : List.of();
    }

    /** What there is to say now; empty if the person wants to hear only of the other case. */
    private Optional<Delivery> said(Delivery delivery) {
        OptimizationId about = delivery.optimizationId();
        if (about == null || !delivery.kind().equals(SUCCEEDED)) {
            return Optional.of(delivery);
        }
        OwnerId owner = delivery.owner();
        boolean needsYou = settings.wants(owner, NotificationSettings.NEEDS_YOU, name());
        long waiting = needsYou ? attention.toConfirm(owner, about) : 0;
        if (waiting > 0) {
            return Optional.of(delivery.as(NotificationSettings.NEEDS_YOU, Map.of("toConfirm", waiting)));
        }
        return settings.wants(owner, SUCCEEDED, name()) ? Optional.of(delivery) : Optional.empty();
    }

    @Override
    public Attempt send(Delivery delivery) {
        try {
            Optional<ContactClient.Contact> contact = contacts.find(delivery.owner());
            if (contact.isEmpty()) {
                return new Attempt.Refused("no-account", 0);
            }
            Optional<Delivery> said = said(delivery);
            if (said.isEmpty()) {
                return new Attempt.Refused("not-wanted", 0);
            }
            sender.send(text.write(sender.createMimeMessage(), contact.get(), said.get()));
            return new Attempt.Accepted(0);
        } catch (MessagingException e) {
            return new Attempt.Refused("address-refused", 0);
        } catch (MailException e) {
            return new Attempt.Later("mail-server-unavailable", 0);
        } catch (RestClientException | IllegalStateException e) {
            return new Attempt.Later("account-unavailable", 0);
        }
    }
}
