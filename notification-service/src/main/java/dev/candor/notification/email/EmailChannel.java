package dev.candor.notification.email;

import dev.candor.contract.id.OwnerId;
import dev.candor.notification.delivery.Delivery;
import dev.candor.notification.delivery.DeliveryChannel;
import dev.candor.notification.feed.NotificationSettings;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Tells the account's own address; the Message-ID follows from the delivery, so a repeated message can be folded. */
@Component
class EmailChannel implements DeliveryChannel {

    static final String ACCOUNT = "account";

    private final JavaMailSender sender;
    private final ContactClient contacts;
    private final MailText text;
    private final NotificationSettings settings;
    private final MailProperties properties;

    EmailChannel(
            JavaMailSender sender,
            ContactClient contacts,
            MailText text,
            NotificationSettings settings,
            MailProperties properties) {
        this.sender = sender;
        this.contacts = contacts;
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
        return properties.enabled() && settings.wants(owner, event, name()) ? List.of(ACCOUNT) : List.of();
    }

    @Override
    public List<String> places(OwnerId owner) {
        return properties.enabled() ? List.of(ACCOUNT) : List.of();
    }

    @Override
    public Attempt send(Delivery delivery) {
        try {
            Optional<ContactClient.Contact> contact = contacts.find(delivery.owner());
            if (contact.isEmpty()) {
                return new Attempt.Refused("no-account", 0);
            }
            sender.send(text.write(sender.createMimeMessage(), contact.get(), delivery));
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
