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
import org.jspecify.annotations.Nullable;
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
        String end = contact.unsubscribe() == null ? settingsPage() : contact.unsubscribe();
        Context context = new Context(locale, model(delivery, words, event, end));
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.from());
        helper.setTo(contact.email());
        helper.setSubject(words.getString(event + ".subject"));
        helper.setSentDate(Date.from(delivery.createdAt()));
        helper.setText(plain.process("notice", context), html.process("notice", context));
        offerEnd(message, end);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        message.setHeader(
                "Message-ID",
                "<" + delivery.messageId() + "@" + properties.baseUrl().getHost() + ">");
        return message;
    }

    /** One click of the mail program (RFC 8058) needs an address over TLS; without one, only the page is offered. */
    private static void offerEnd(MimeMessage message, String end) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + end + ">");
        if (end.startsWith("https:") && end.contains("/unsubscribe")) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private String settingsPage() {
        return properties.baseUrl() + "/settings/notifications";
    }

    private Map<String, Object> model(Delivery delivery, ResourceBundle words, String event, String end) {
        Map<String, Object> model = new HashMap<>();
        for (String key : words.keySet()) {
            model.put(key.replace('.', '_'), words.getString(key));
        }
        model.put("title", words.getString(event + ".subject"));
        model.put("text", text(delivery, words, event));
        model.put("open", words.getString(event + ".open"));
        model.put("link", properties.baseUrl() + path(delivery, event));
        model.put("settings", settingsPage());
        model.put("end", end);
        model.put("before", figure(delivery.data().get("before"), words.getLocale()));
        model.put("after", figure(delivery.data().get("after"), words.getLocale()));
        return model;
    }

    /** Counts stand in the sentences of a digest and of what waits; the others have none. */
    private static String text(Delivery delivery, ResourceBundle words, String event) {
        Map<String, Object> data = delivery.data();
        String pattern = words.getString(event + ".text");
        if (data.containsKey("toConfirm")) {
            return new MessageFormat(pattern, words.getLocale()).format(new Object[] {data.get("toConfirm")});
        }
        Object[] counts = {data.get("succeeded"), data.get("failed")};
        return counts[0] == null ? pattern : new MessageFormat(pattern, words.getLocale()).format(counts);
    }

    /** A score as people of this language write it; absent if there is none. */
    private static @Nullable String figure(@Nullable Object score, Locale locale) {
        return score instanceof Number number ? String.format(locale, "%.1f", number.doubleValue()) : null;
    }

    private static String path(Delivery delivery, String event) {
        OptimizationId about = delivery.optimizationId();
        if (about == null) {
            return "/optimizations";
        }
        return switch (event) {
            case "succeeded" -> "/optimizations/" + about + "/changes";
            case "needs-you" -> "/optimizations/" + about + "/changes?show=confirm";
            default -> "/optimizations/" + about + "/progress";
        };
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
