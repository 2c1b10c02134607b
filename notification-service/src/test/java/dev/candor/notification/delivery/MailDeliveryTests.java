package dev.candor.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.id.OptimizationId;
import dev.candor.notification.testing.TestGateway;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Mail over a real SMTP server, read as mail programs do. */
class MailDeliveryTests extends RunningDeliveries {

    @Autowired
    private WeeklyDigest digest;

    @Test
    void writesMailThatReadsAsTextAndAsHtml() throws Exception {
        OptimizationId id = new OptimizationId(UUID.randomUUID());

        succeed(id);

        MimeMessage mail = mail(id.toString());
        String text = part((Multipart) mail.getContent(), "text/plain");
        String html = part((Multipart) mail.getContent(), "text/html");
        assertThat(text)
                .contains("58,0 -> 71,4", "/optimizations/" + id + "/changes")
                .doesNotContain("<", "[(");
        assertThat(html)
                .contains("<h1", "Ihr Lebenslauf ist fertig", "/optimizations/" + id + "/changes")
                .doesNotContain(" th:", "<img", "<script", "src=");
        assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<https://candor.example/unsubscribe?word=w>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(text).contains("https://candor.example/unsubscribe?word=w", "/settings/notifications");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @Test
    void sendsADigestOnlyToWhoeverAskedAndOnceAWeek() throws Exception {
        succeed(new OptimizationId(UUID.randomUUID()));
        await().atMost(LONG).until(() -> notices() == 1);
        jdbc.sql("UPDATE notice SET at = now() WHERE owner_id = ?")
                .param(owner.value())
                .update();

        digest.send();
        assertThat(digests()).isZero();
        choose("{\"digest.weekly\":{\"email\":true}}", 200);
        digest.send();
        digest.send();

        assertThat(digests()).isEqualTo(1);
        choose("{\"digest.weekly\":{\"webhook\":true}}", 400);
        MimeMessage mail = mail("wurde eine Optimierung fertig");
        assertThat(mail.getSubject()).isEqualTo("Ihre Woche mit Candor");
    }

    @Test
    void endsEveryMailAtOnceAndLeavesTheOtherWays() throws Exception {
        choose("{\"digest.weekly\":{\"email\":true}}", 200);

        assertThat(end("email")).hasStatus(200);
        assertThat(end("email")).hasStatus(200);

        JsonNode events = get("/api/v1/me/notification-settings").path("events");
        assertThat(events)
                .allSatisfy(event -> assertThat(event.path("email").asBoolean()).isFalse());
        assertThat(events.path("optimization.succeeded").path("in-app").asBoolean())
                .isTrue();
        succeed(new OptimizationId(UUID.randomUUID()));
        await().atMost(LONG).until(() -> notices() == 1);
        assertThat(count("SELECT count(*) FROM delivery WHERE owner_id = ? AND channel = 'email'"))
                .isZero();
        assertThat(end("pigeon")).hasStatus(404);
    }

    @Test
    void saysThatItNeedsThePersonInsteadOfThatItIsDone() throws Exception {
        OptimizationId id = new OptimizationId(UUID.randomUUID());
        TestGateway.toConfirm(2);
        try {
            succeed(id);
            MimeMessage mail = mail(id.toString());

            assertThat(mail.getSubject()).isEqualTo("Ihr Lebenslauf ist bis auf Ihr Wort fertig");
            assertThat(part((Multipart) mail.getContent(), "text/plain"))
                    .contains("2 Änderungen sagen", "/optimizations/" + id + "/changes?show=confirm");
        } finally {
            TestGateway.toConfirm(0);
        }
        assertThat(count("SELECT count(*) FROM delivery WHERE owner_id = ? AND channel = 'email'"))
                .isEqualTo(1);
    }

    @Test
    void staysSilentWhenNothingNeedsAPersonWhoWantsOnlyThat() throws Exception {
        choose("{\"optimization.succeeded\":{\"email\":false}}", 200);
        OptimizationId id = new OptimizationId(UUID.randomUUID());

        succeed(id);

        await().atMost(LONG)
                .until(() -> count("SELECT count(*) FROM delivery WHERE owner_id = ? AND problem = 'not-wanted'") == 1);
        assertThat(find(id.toString())).isEmpty();
        choose("{\"optimization.needs-you\":{\"webhook\":true}}", 400);
    }

    private MvcTestResult end(String channel) {
        return mvc.delete()
                .uri("/api/v1/me/notification-settings/channels/" + channel)
                .header("Authorization", bearer())
                .exchange();
    }

    private long digests() {
        return count("SELECT count(*) FROM delivery WHERE owner_id = ? AND kind = 'digest.weekly'");
    }

    private static MimeMessage mail(String holding) {
        await().atMost(LONG).until(() -> find(holding).isPresent());
        return find(holding).orElseThrow();
    }

    private static Optional<MimeMessage> find(String holding) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> holds(mail, holding))
                .findFirst();
    }

    private static boolean holds(MimeMessage mail, String words) {
        try {
            return part((Multipart) mail.getContent(), "text/plain").contains(words);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Multipart multipart, String type) throws IOException, MessagingException {
        for (int i = 0; i < multipart.getCount(); i++) {
            BodyPart part = multipart.getBodyPart(i);
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
            if (part.getContent() instanceof Multipart inner) {
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
