package dev.candor.runtime.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ConfiguredProviders;
import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.testing.ScriptedModel;
import dev.candor.runtime.testing.ScriptedModel.Reply;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import dev.candor.sample.RuntimeTestApplication;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a started service tells operators of its providers, over HTTP. */
@SpringBootTest(
        classes = {RuntimeTestApplication.class, ModelHealthTests.Keys.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=test-service",
            "candor.step.enabled=true",
            "management.endpoint.health.validate-group-membership=false",
            "management.endpoint.health.group.models.include=providers",
            "management.endpoint.health.group.models.show-details=always"
        })
@DirtiesContext
class ModelHealthTests {

    private static final ScriptedModel SERVER = new ScriptedModel()
            .answering(asked -> new Reply.Raw("application/json", "{\"models\":[{\"name\":\"m-1:latest\"}]}"));
    private static final ModelRequest REQUEST = new ModelRequest("agent", "agent.v1", "s", "u", null, 10, 0);
    private static final int ENOUGH = 8;

    @LocalServerPort
    private int port;

    @Autowired
    private ConfiguredProviders providers;

    @Configuration(proxyBeanMethods = false)
    static class Keys {

        @Bean
        CallKeys callKeys() {
            return (owner, data) -> new byte[32];
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
        registry.add("candor.model.providers.mine.protocol", () -> "ollama");
        registry.add("candor.model.providers.mine.model", () -> "m-1");
        registry.add("candor.model.providers.mine.base-url", SERVER::address);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void saysWhetherTheKeyIsTakenAndWhetherTheBreakerIsOpen() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "reachable".equals(mine().path("key").asString("")));
        assertThat(mine().path("state").asString("")).isEqualTo("CLOSED");
        assertThat(Instant.parse(mine().path("checkedAt").asString(""))).isBeforeOrEqualTo(Instant.now());

        SERVER.answering(asked -> Reply.Status.of(503));
        ModelProvider provider = providers.entries().getFirst().provider();
        for (int i = 0; i < ENOUGH; i++) {
            assertThat(catchThrowable(() -> provider.send(provider.tuning("agent"), REQUEST, raw -> {})))
                    .isInstanceOf(ProviderTrouble.class);
        }

        assertThat(mine().path("state").asString("")).isEqualTo("OPEN");
        assertThat(models().path("status").asString(""))
                .as("a service without its providers is well")
                .isEqualTo("UP");
    }

    private JsonNode mine() {
        return models().at("/components/providers/details/mine");
    }

    private JsonNode models() {
        return JsonMapper.shared()
                .readTree(RestClient.create()
                        .get()
                        .uri("http://127.0.0.1:" + port + "/actuator/health/models")
                        .retrieve()
                        .body(String.class));
    }
}
