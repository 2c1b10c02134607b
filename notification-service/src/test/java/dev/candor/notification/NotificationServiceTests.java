package dev.candor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.notification.testing.TestGateway;
import dev.candor.runtime.messaging.Outbox;
import dev.candor.runtime.testing.AccessMatrix;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class NotificationServiceTests {

    private static final String SERVICE = "notification-service";
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    static Path keys;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private static final OwnerId UNLUCKY = new OwnerId(UUID.randomUUID());
    private static final OptimizationId UNHEARD = new OptimizationId(UUID.randomUUID());
    private static final List<OptimizationFact> LOST = List.of(
            new OptimizationFact.OptimizationQueued(entry(UNLUCKY, UNHEARD, 1)), succeeded(UNLUCKY, UNHEARD, 2));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) throws Exception {
        MAIL.start();
        TestDatabase.fresh().register(registry);
        TestBroker.register(registry);
        TestTokens.shared().register(registry);
        TestGateway gateway = TestGateway.start()
                .feeding(LOST.stream()
                        .map(fact -> JsonMapper.shared().writeValueAsString(fact))
                        .collect(Collectors.joining(",", "[{\"type\":\"optimization.of-tomorrow.v1\"},", "]")));
        registry.add("candor.services.resume-service", gateway::url);
        registry.add("candor.gateway-internal-url", gateway::url);
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("candor.vault.master-key-file", () -> keys.resolve("master-key"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrap()))) {
            admin.createTopics(Set.of(new NewTopic(OptimizationFact.TOPIC, 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @Test
    void tellsOfOneEndOnceHoweverOftenItIsSaid() throws Exception {
        OwnerId owner = new OwnerId(UUID.randomUUID());
        OptimizationId id = new OptimizationId(UUID.randomUUID());
        OptimizationFact ended = succeeded(owner, id, 2);

        say(new OptimizationFact.OptimizationQueued(entry(owner, id, 1)));
        say(ended);
        say(ended);
        await().atMost(LONG).until(() -> notices(owner) == 2);
        say(new OptimizationFact.OptimizationQueued(entry(owner, new OptimizationId(UUID.randomUUID()), 1)));

        await().atMost(LONG).until(() -> notices(owner) == 3);
        await().atMost(LONG).until(() -> mails(id) == 1);
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Ihr Lebenslauf ist fertig");
        assertThat(mail.getAllRecipients()[0]).hasToString("ada@example.org");
        assertThat(mail.getMessageID()).startsWith("<msg_").endsWith("@localhost>");
        assertThat(mail.getHeader("List-Unsubscribe", null)).contains("/unsubscribe?word=");
        assertThat(mvc.get().uri("/api/v1/notifications?after=1").header("Authorization", bearer(owner)))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.items[0].type")
                .isEqualTo("optimization.succeeded");
        assertThat(deliveries(id)).isEqualTo(1);
    }

    /** The bus lost what these said; the feed has them. */
    @Test
    void findsFactsWhoseMessagesWereLostAndTellsOfThemOnce() {
        await().atMost(LONG).until(() -> notices(UNLUCKY) == 2);
        await().atMost(LONG).until(() -> mails(UNHEARD) == 1);

        LOST.forEach(this::say);
        say(new OptimizationFact.OptimizationQueued(entry(UNLUCKY, new OptimizationId(UUID.randomUUID()), 1)));

        await().atMost(LONG).until(() -> notices(UNLUCKY) == 3);
        assertThat(deliveries(UNHEARD)).isEqualTo(1);
    }

    @Test
    void changesWhatAPersonHearsOf() {
        OwnerId owner = new OwnerId(UUID.randomUUID());

        assertThat(mvc.put()
                        .uri("/api/v1/me/notification-settings")
                        .header("Authorization", bearer(owner))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"events\":{\"optimization.succeeded\":{\"email\":false}}}"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.events['optimization.succeeded'].email")
                .isEqualTo(false);
        assertThat(mvc.put()
                        .uri("/api/v1/me/notification-settings")
                        .header("Authorization", bearer(owner))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"events\":{\"optimization.exploded\":{\"email\":false}}}"))
                .hasStatus(400);
    }

    @Test
    void refusesWebhooksToPlacesThatAreNotPublic() {
        for (String url :
                new String[] {"http://127.0.0.1/x", "https://localhost/x", "https://10.0.0.1/", "ftp://a.b/"}) {
            assertThat(webhook(url))
                    .as(url)
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("webhook-address-refused");
        }
    }

    @Test
    void showsASecretOnceAndNeverStoresTheAddressInClear() {
        assertThat(webhook("https://hooks.acme-hiring.com/candor"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.secret")
                .asString()
                .startsWith("whsec_");
        assertThat(jdbc.sql("SELECT string_agg(encode(url, 'escape'), ' ') FROM webhook")
                        .query(String.class)
                        .single())
                .doesNotContain("acme-hiring");
    }

    @Test
    void letsNobodyReachWhatIsNotTheirs() {
        UUID webhook = UUID.randomUUID();

        new AccessMatrix(mvc, mapping, SERVICE)
                .owned("DELETE /api/v1/webhooks/{id}", webhook)
                .owned("GET /api/v1/webhooks/{id}/deliveries", webhook)
                .list(
                        "POST /api/v1/webhooks/{id}/deliveries/{delivery}/redeliver",
                        "GET /api/v1/webhooks",
                        "POST /api/v1/webhooks",
                        "GET /api/v1/notifications",
                        "GET /api/v1/me/notification-settings",
                        "PUT /api/v1/me/notification-settings",
                        "DELETE /api/v1/me/notification-settings/channels/{channel}",
                        "POST /api/v1/me/notification-settings/tests/{channel}",
                        "GET /internal/export")
                .check();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult webhook(String url) {
        return mvc.post()
                .uri("/api/v1/webhooks")
                .header("Authorization", bearer(new OwnerId(UUID.randomUUID())))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"url\":\"" + url + "\"}")
                .exchange();
    }

    private void say(OptimizationFact fact) {
        transactions.executeWithoutResult(status -> outbox.send(
                OptimizationFact.TOPIC, fact.entry().optimizationId().value(), fact));
    }

    private long notices(OwnerId owner) {
        return jdbc.sql("SELECT count(*) FROM notice WHERE owner_id = ?")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    private long deliveries(OptimizationId id) {
        return jdbc.sql("SELECT count(*) FROM delivery WHERE optimization_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private long mails(OptimizationId id) {
        return jdbc.sql("SELECT count(*) FROM delivery WHERE optimization_id = ? AND status = 'SENT'")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private static OptimizationFact succeeded(OwnerId owner, OptimizationId id, int seq) {
        return new OptimizationFact.OptimizationSucceeded(
                entry(owner, id, seq), new OptimizationFact.Gain(Engine.OFFLINE, false, 58.0, 71.4, 0));
    }

    private static OptimizationFact.Entry entry(OwnerId owner, OptimizationId id, int seq) {
        return new OptimizationFact.Entry(id, owner, 1, seq, 0, Instant.parse("2026-05-01T10:00:00Z"));
    }

    private static String bearer(OwnerId owner) {
        return "Bearer " + TestTokens.shared().person(owner, SERVICE, "notifications.read", "notifications.write");
    }
}
