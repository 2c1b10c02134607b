package dev.candor.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpServer;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.notification.testing.NotificationServers;
import dev.candor.runtime.messaging.Outbox;
import dev.candor.runtime.testing.TestTokens;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mail over a real SMTP server, webhooks to a real HTTP server whose messages the public library checks. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class DeliveryTests {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final List<Posted> POSTED = new CopyOnWriteArrayList<>();
    private static final AtomicInteger REFUSALS = new AtomicInteger();
    private static final HttpServer HOOK = hook();

    @TempDir
    static Path keys;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private WeeklyDigest digest;

    private final OwnerId owner = new OwnerId(UUID.randomUUID());

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) throws Exception {
        NotificationServers.register(registry, MAIL, keys);
        registry.add(
                "candor.fetch.test-endpoints",
                () -> "127.0.0.1:" + HOOK.getAddress().getPort());
    }

    /** What came in at the webhook. */
    private record Posted(String path, HttpHeaders headers, String body) {}

    @Test
    void signsWhatThePublicLibraryAccepts() throws Exception {
        String secret = webhook("/signed");
        OptimizationId id = new OptimizationId(UUID.randomUUID());

        succeed(id);

        Posted posted = posted("/signed", 1).getFirst();
        Webhook check = new Webhook(secret);
        assertThatCode(() -> check.verify(posted.body(), posted.headers().map()))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> check.verify(posted.body() + " ", posted.headers().map()))
                .isInstanceOf(WebhookVerificationException.class);
        JsonNode body = json.readTree(posted.body());
        assertThat(body.path("type").asString()).isEqualTo("optimization.succeeded");
        assertThat(body.path("data").path("optimizationId").asString()).isEqualTo(id.toString());
        assertThat(body.path("data").path("after").asDouble()).isEqualTo(71.4);
    }

    @Test
    void triesAgainWithTheSameIdAndShowsItInTheLog() throws Exception {
        REFUSALS.set(1);
        webhook("/again");

        succeed(new OptimizationId(UUID.randomUUID()));

        List<Posted> tries = posted("/again", 2);
        assertThat(tries)
                .extracting(one -> one.headers().firstValue("webhook-id"))
                .containsOnly(messageId(tries));
        await().atMost(LONG).until(() -> "SENT".equals(logged().path("status").asString("")));
        assertThat(logged().path("tries").asInt()).isEqualTo(2);
        assertThat(logged().path("responseStatus").asInt()).isEqualTo(204);
    }

    @Test
    void writesMailThatReadsAsTextAndAsHtml() throws Exception {
        OptimizationId id = new OptimizationId(UUID.randomUUID());

        succeed(id);

        MimeMessage mail = mail(id.toString());
        String text = part((Multipart) mail.getContent(), "text/plain");
        String html = part((Multipart) mail.getContent(), "text/html");
        assertThat(text)
                .contains("58.0 -> 71.4", "/optimizations/" + id + "/changes")
                .doesNotContain("<", "[(");
        assertThat(html)
                .contains("<h1", "Ihr Lebenslauf ist fertig", "/optimizations/" + id + "/changes")
                .doesNotContain(" th:", "<img", "<script", "src=");
        assertThat(mail.getHeader("List-Unsubscribe", null)).matches("<http.*/settings/notifications>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @Test
    void sendsATestToEachPlaceOnceAMinute() throws Exception {
        webhook("/test");

        assertThat(test("webhook")).isEqualTo(1);
        assertThat(json.readTree(posted("/test", 1).getFirst().body())
                        .path("type")
                        .asString())
                .isEqualTo("notification.test");
        assertThat(jdbc.sql("SELECT count(*) FROM delivery WHERE owner_id = ? AND kind = 'notification.test'")
                        .param(owner.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(mvc.post()
                        .uri("/api/v1/me/notification-settings/tests/pigeon")
                        .header("Authorization", bearer()))
                .hasStatus(400);
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
        MimeMessage mail = mail("Eine Optimierung wurde");
        assertThat(mail.getSubject()).isEqualTo("Ihre Woche mit Candor");
    }

    @Test
    void listsTheNewestFirstByCursor() throws Exception {
        List<OptimizationId> ids = List.of(
                new OptimizationId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()));
        for (int i = 0; i < ids.size(); i++) {
            int all = 2 * (i + 1);
            say(new OptimizationFact.OptimizationQueued(entry(ids.get(i), 1)));
            succeed(ids.get(i));
            await().atMost(LONG).until(() -> notices() == all);
        }

        JsonNode first = get("/api/v1/notifications?order=newest&ends=true&limit=2");
        JsonNode second = get("/api/v1/notifications?order=newest&ends=true&limit=2&cursor="
                + first.path("next").asString());

        assertThat(first.path("last").asLong()).isEqualTo(6);
        assertThat(seqs(first)).containsExactly(6L, 4L);
        assertThat(seqs(second)).containsExactly(2L);
        assertThat(second.hasNonNull("next")).isFalse();
    }

    private static List<Long> seqs(JsonNode page) {
        List<Long> seqs = new ArrayList<>();
        page.path("items").forEach(one -> seqs.add(one.path("seq").asLong()));
        return seqs;
    }

    private static Optional<String> messageId(List<Posted> tries) {
        return tries.getFirst().headers().firstValue("webhook-id");
    }

    private String webhook(String path) throws Exception {
        String url = "http://127.0.0.1:" + HOOK.getAddress().getPort() + path;
        return json.readTree(mvc.post()
                        .uri("/api/v1/webhooks")
                        .header("Authorization", bearer())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"url\":\"" + url + "\"}")
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .path("secret")
                .asString();
    }

    private JsonNode logged() throws Exception {
        String webhook =
                get("/api/v1/webhooks").path("items").path(0).path("id").asString();
        return get("/api/v1/webhooks/" + webhook + "/deliveries").path("items").path(0);
    }

    private int test(String channel) throws Exception {
        return json.readTree(mvc.post()
                        .uri("/api/v1/me/notification-settings/tests/" + channel)
                        .header("Authorization", bearer())
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .path("places")
                .asInt();
    }

    private void choose(String events, int status) {
        assertThat(mvc.put()
                        .uri("/api/v1/me/notification-settings")
                        .header("Authorization", bearer())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"events\":" + events + "}"))
                .hasStatus(status);
    }

    private JsonNode get(String uri) throws Exception {
        return json.readTree(mvc.get()
                .uri(uri)
                .header("Authorization", bearer())
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    private long notices() {
        return count("SELECT count(*) FROM notice WHERE owner_id = ?");
    }

    private long digests() {
        return count("SELECT count(*) FROM delivery WHERE owner_id = ? AND kind = 'digest.weekly'");
    }

    private long count(String sql) {
        return jdbc.sql(sql).param(owner.value()).query(Long.class).single();
    }

    private static List<Posted> posted(String path, int many) {
        await().atMost(LONG).until(() -> at(path).size() >= many);
        return at(path);
    }

    private static List<Posted> at(String path) {
        return POSTED.stream().filter(one -> one.path().equals(path)).toList();
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

    private void succeed(OptimizationId id) {
        say(new OptimizationFact.OptimizationSucceeded(
                entry(id, 2), new OptimizationFact.Gain(Engine.OFFLINE, false, 58.0, 71.4, 0)));
    }

    private void say(OptimizationFact fact) {
        transactions.executeWithoutResult(status -> outbox.send(
                OptimizationFact.TOPIC, fact.entry().optimizationId().value(), fact));
    }

    private OptimizationFact.Entry entry(OptimizationId id, int seq) {
        return new OptimizationFact.Entry(id, owner, 1, seq, 0, Instant.parse("2026-05-01T10:00:00Z"));
    }

    private String bearer() {
        return "Bearer "
                + TestTokens.shared()
                        .person(owner, "notification-service", "notifications.read", "notifications.write");
    }

    private static HttpServer hook() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            server.createContext("/", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                HttpHeaders headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
                POSTED.add(new Posted(exchange.getRequestURI().getPath(), headers, body));
                boolean refuse = exchange.getRequestURI().getPath().equals("/again")
                        && REFUSALS.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
                exchange.sendResponseHeaders(refuse ? 500 : 204, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
