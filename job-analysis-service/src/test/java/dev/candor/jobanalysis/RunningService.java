package dev.candor.jobanalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.id.OwnerId;
import dev.candor.jobanalysis.testing.FakeSite;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real database and a real broker, the rest of the world played: what the tests of its flows share. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
abstract class RunningService {

    static final FakeSite SITE = new FakeSite();

    @TempDir
    private static Path folder;

    final OwnerId owner = new OwnerId(UUID.randomUUID());

    final JsonMapper json = JsonMapper.builder().build();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private List<AccountEraser> erasers;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.register(registry);
        TestTokens.shared().register(registry);
        registry.add(
                "candor.vault.master-key-file",
                () -> folder.resolve("master.json").toString());
        registry.add("candor.fetch.test-endpoints", SITE::endpoint);
        registry.add("candor.fetch.host-pause", () -> "0s");
        registry.add("candor.search.brave-key", () -> "key-1");
        registry.add("candor.search.brave-url", () -> "http://" + SITE.endpoint());
    }

    /** The answer about a posting once it is read. */
    JsonNode read(Map<String, String> given) {
        MvcTestResult answer = post(json.writeValueAsString(given));
        assertThat(answer).hasStatus(202);
        String location = answer.getResponse().getHeader("Location");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> json.readTree(mvc.get()
                                .uri(location)
                                .header("Authorization", "Bearer " + token("postings.read"))
                                .exchange()
                                .getResponse()
                                .getContentAsString()),
                        posting -> !posting.path("status").asString().equals("READING"));
    }

    /** The answer to a posting given as JSON. */
    MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/v1/postings")
                .header("Authorization", "Bearer " + token("postings.write"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** Erases all that the service holds of the owner. */
    void erase() {
        transactions.executeWithoutResult(status -> erasers.forEach(eraser -> eraser.erase(owner)));
    }

    /** What the database holds of the owner, as it is stored. */
    List<String> bodies(String table) {
        return jdbc.sql("SELECT body FROM " + table + " WHERE owner_id = ?")
                .param(owner.value())
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
    }

    /** How many rows the owner has; the table ends with the column of the owner. */
    long rows(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table + " = ?")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    private String token(String scope) {
        return TestTokens.shared().person(owner, "job-analysis-service", scope);
    }
}
