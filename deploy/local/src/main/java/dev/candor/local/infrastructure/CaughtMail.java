package dev.candor.local.infrastructure;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One stored mail as text.
 *
 * @param id name of its file without the ending
 * @param from sender, as in the header
 * @param to receivers, as in the header
 * @param subject empty when the mail has none
 * @param text its plain part, or the HTML source when there is none
 */
record CaughtMail(String id, String from, String to, String subject, String text) {

    private static final int SHOWN = 200;

    /** The newest first, at most {@value #SHOWN}. */
    static List<CaughtMail> newest(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .limit(SHOWN)
                    .toList();
        }
        return files.stream().map(CaughtMail::read).toList();
    }

    private static CaughtMail read(Path file) {
        String id = String.valueOf(file.getFileName()).replace(".eml", "");
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            String subject = message.getSubject();
            return new CaughtMail(
                    id,
                    addresses(message.getFrom()),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    subject == null ? "" : subject,
                    text(message));
        } catch (IOException | MessagingException unreadable) {
            return new CaughtMail(id, "", "", "(unreadable)", "");
        }
    }

    private static String addresses(jakarta.mail.Address @org.jspecify.annotations.Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            String fallback = "";
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                if (inner.isMimeType("text/plain") || inner.isMimeType("multipart/*")) {
                    return text(inner);
                }
                fallback = inner.isMimeType("text/html") ? text(inner) : fallback;
            }
            return fallback;
        }
        return content instanceof String text ? text : "";
    }
}
