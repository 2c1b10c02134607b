package dev.candor.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.notification.testing.NotificationServers;
import dev.candor.runtime.messaging.Outbox;
import dev.candor.runtime.testing.TestTokens;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with a real SMTP server and a real HTTP server to tell; all that extend this share it, each test is somebody else. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class RunningDeliveries {

    static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    static final Duration LONG = Duration.ofSeconds(60);
    static final Hook HOOK = Hook.start();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    final OwnerId owner = new OwnerId(UUID.randomUUID());

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) throws Exception {
        NotificationServers.register(registry, MAIL, Files.createTempDirectory("deliveries"));
        registry.add("candor.fetch.test-endpoints", HOOK::endpoint);
    }

    void choose(String events, int status) {
        assertThat(mvc.put()
                        .uri("/api/v1/me/notification-settings")
                        .header("Authorization", bearer())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"events\":" + events + "}"))
                .hasStatus(status);
    }

    JsonNode get(String uri) throws Exception {
        return json.readTree(mvc.get()
                .uri(uri)
                .header("Authorization", bearer())
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    long notices() {
        return count("SELECT count(*) FROM notice WHERE owner_id = ?");
    }

    long count(String sql) {
        return jdbc.sql(sql).param(owner.value()).query(Long.class).single();
    }

    void succeed(OptimizationId id) {
        say(new OptimizationFact.OptimizationSucceeded(
                entry(id, 2), new OptimizationFact.Gain(Engine.OFFLINE, false, 58.0, 71.4, 0)));
    }

    void say(OptimizationFact fact) {
        transactions.executeWithoutResult(status -> outbox.send(
                OptimizationFact.TOPIC, fact.entry().optimizationId().value(), fact));
    }

    OptimizationFact.Entry entry(OptimizationId id, int seq) {
        return new OptimizationFact.Entry(id, owner, 1, seq, 0, Instant.parse("2026-05-01T10:00:00Z"));
    }

    String bearer() {
        return "Bearer "
                + TestTokens.shared()
                        .person(owner, "notification-service", "notifications.read", "notifications.write");
    }
}
