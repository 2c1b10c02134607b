package dev.candor.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.notification.delivery.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mail in every language, written to bytes and read again. What it looks like is kept in {@code target/mails} for pictures. */
class MailTextTests {

    private static final Path PICTURES = Path.of("target", "mails");
    private static final OptimizationId ABOUT =
            new OptimizationId(UUID.fromString("019a0000-0000-7000-8000-000000000002"));
    private static final Session SESSION = Session.getInstance(new Properties());

    private final MailText text =
            new MailText(new MailProperties(true, "candor@example.org", URI.create("https://candor.example")));

    @ParameterizedTest
    @CsvSource({
        "en, 'succeeded=3,failed=1', '3 optimizations finished this week; one was left unfinished.'",
        "en, 'succeeded=0,failed=2', 'No optimization finished this week; 2 were left unfinished.'",
        "en, 'succeeded=1,failed=0', 'One optimization finished this week.'",
        "de, 'succeeded=1,failed=0', 'In dieser Woche wurde eine Optimierung fertig.'",
        "de, 'succeeded=2,failed=1', 'In dieser Woche wurden 2 Optimierungen fertig; eine blieb unvollendet.'"
    })
    void countsTheWeekInWholeSentences(String language, String data, String sentence) throws Exception {
        MimeMessage mail = written("digest.weekly", language, data, "https://candor.example/unsubscribe?word=w");

        assertThat(part(mail, "text/plain")).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "optimization.succeeded, en, 'before=58.0,after=71.4'",
        "optimization.succeeded, de, 'before=58.0,after=71.4'",
        "optimization.needs-you, en, toConfirm=1",
        "optimization.needs-you, de, toConfirm=3",
        "optimization.failed, en, code=not-a-posting",
        "optimization.failed, de, code=not-a-posting",
        "optimization.cancelled, en, code=x",
        "optimization.cancelled, de, code=x",
        "optimization.expired, en, code=x",
        "optimization.expired, de, code=x",
        "digest.weekly, en, 'succeeded=3,failed=1'",
        "digest.weekly, de, 'succeeded=1,failed=0'",
        "notification.test, en, code=x",
        "notification.test, de, code=x"
    })
    void saysTheSameAsTextAndAsHtml(String kind, String language, String data) throws Exception {
        MimeMessage mail = written(kind, language, data, "https://candor.example/unsubscribe?word=w");

        String plain = part(mail, "text/plain");
        String html = part(mail, "text/html");
        keep(kind.replaceFirst(".*\\.", "") + "-" + language, html);
        assertThat(mail.getSubject()).isNotBlank();
        assertThat(plain)
                .contains(mail.getSubject(), "https://candor.example/unsubscribe?word=w")
                .doesNotContain("[(", "{0}", "{1}", "null");
        assertThat(html)
                .contains("lang=\"" + language + "\"", "https://candor.example/unsubscribe?word=w")
                .doesNotContain(" th:", "{0}", "null", "src=", "url(", "<script");
        assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<https://candor.example/unsubscribe?word=w>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @ParameterizedTest
    @CsvSource({
        "optimization.succeeded, en, 'before=58.0,after=71.4', See the changes, /changes",
        "optimization.needs-you, de, toConfirm=3, Entscheiden, /changes?show=confirm",
        "optimization.expired, en, code=x, Try again, /progress"
    })
    void saysWhereItsLinkLeads(String kind, String language, String data, String words, String path) throws Exception {
        MimeMessage mail = written(kind, language, data, "https://candor.example/unsubscribe?word=w");

        assertThat(part(mail, "text/plain")).contains(words + ": https://candor.example/optimizations/" + ABOUT + path);
        assertThat(part(mail, "text/html")).contains(">" + words + "</a>");
    }

    @Test
    void promisesNoOneClickOverAnOpenLine() throws Exception {
        MimeMessage mail = written("optimization.failed", "en", "code=x", "http://localhost:8080/unsubscribe?word=w");

        assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<http://localhost:8080/unsubscribe?word=w>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isNull();
    }

    private MimeMessage written(String kind, String language, String data, String end) throws Exception {
        Delivery delivery = new Delivery(
                UUID.randomUUID(),
                new OwnerId(UUID.randomUUID()),
                kind.startsWith("optimization.") ? ABOUT : null,
                kind,
                "email",
                "account",
                "msg_1",
                values(data),
                1,
                Instant.parse("2026-05-01T10:00:00Z"));
        MimeMessage mail = text.write(
                new MimeMessage(SESSION), new ContactClient.Contact("ada@example.org", "Ada", language, end), delivery);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Map<String, Object> values(String data) {
        Map<String, Object> values = new java.util.HashMap<>();
        for (String pair : data.split(",")) {
            String[] parts = pair.split("=");
            values.put(parts[0], parts[1].matches("[0-9.]+") ? (Object) Double.valueOf(parts[1]) : parts[1]);
        }
        return values;
    }

    private static String part(MimeMessage mail, String type) throws IOException, MessagingException {
        return part((Multipart) mail.getContent(), type);
    }

    private static String part(Multipart parts, String type) throws IOException, MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            Object content = parts.getBodyPart(i).getContent();
            if (parts.getBodyPart(i).isMimeType(type)) {
                return content.toString().replace("\r\n", "\n");
            }
            String inner = content instanceof Multipart more ? part(more, type) : "";
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        return "";
    }

    private static void keep(String name, String html) throws IOException {
        Files.writeString(Files.createDirectories(PICTURES).resolve(name + ".html"), html);
    }
}
