package dev.candor.notification.email;

import dev.candor.contract.id.OptimizationId;
import dev.candor.notification.delivery.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the mail: fixed subjects, escaped text, no remote image, links to our own address only. */
@Component
class MailText {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final TemplateEngine html = engine("mail/", ".html", TemplateMode.HTML);
    private final TemplateEngine plain = engine("mail/", ".txt", TemplateMode.TEXT);
    private final MailProperties properties;

    MailText(MailProperties properties) {
        this.properties = properties;
    }

    MimeMessage write(MimeMessage message, ContactClient.Contact contact, Delivery delivery) throws MessagingException {
        Locale locale = Locale.forLanguageTag(contact.locale() == null ? "en" : contact.locale());
        ResourceBundle words = ResourceBundle.getBundle("mail.words", locale, NO_FALLBACK);
        String event = delivery.kind().substring(delivery.kind().indexOf('.') + 1);
        Context context = new Context(locale, model(delivery, words, event));
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.from());
        helper.setTo(contact.email());
        helper.setSubject(words.getString(event + ".subject"));
        helper.setSentDate(Date.from(delivery.createdAt()));
        helper.setText(plain.process("notice", context), html.process("notice", context));
        message.setHeader("List-Unsubscribe", "<" + properties.baseUrl() + "/settings/notifications>");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        message.setHeader(
                "Message-ID",
                "<" + delivery.messageId() + "@" + properties.baseUrl().getHost() + ">");
        return message;
    }

    private Map<String, Object> model(Delivery delivery, ResourceBundle words, String event) {
        Map<String, Object> model = new HashMap<>();
        for (String key : words.keySet()) {
            model.put(key.replace('.', '_'), words.getString(key));
        }
        model.put("title", words.getString(event + ".subject"));
        model.put("text", text(delivery, words, event));
        model.put("link", properties.baseUrl() + path(delivery, event));
        model.put("settings", properties.baseUrl() + "/settings/notifications");
        model.put("before", delivery.data().get("before"));
        model.put("after", delivery.data().get("after"));
        return model;
    }

    /** Counts stand in the sentence of a digest; the other sentences have none. */
    private static String text(Delivery delivery, ResourceBundle words, String event) {
        Object[] counts = {delivery.data().get("succeeded"), delivery.data().get("failed")};
        String pattern = words.getString(event + ".text");
        return counts[0] == null ? pattern : new MessageFormat(pattern, words.getLocale()).format(counts);
    }

    private static String path(Delivery delivery, String event) {
        OptimizationId about = delivery.optimizationId();
        if (about == null) {
            return "/optimizations";
        }
        return "/optimizations/" + about + (event.equals("succeeded") ? "/changes" : "/progress");
    }

    private static TemplateEngine engine(String prefix, String suffix, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(prefix);
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
