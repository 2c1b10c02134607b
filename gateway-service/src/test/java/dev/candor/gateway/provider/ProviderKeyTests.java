package dev.candor.gateway.provider;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeService;
import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Providers of a person's own. */
class ProviderKeyTests extends RunningGateway {

    @Test
    void takesAProviderKeyAndNeverShowsIt() {
        Browser person = signedIn("provider");
        String key = "sk-canary-1234567890";

        HttpResponse<String> stored = person.put(
                "/api/v1/me/providers/openai",
                "{\"baseUrl\":\"https://api.example.org/v1\",\"model\":\"m-1\",\"apiKey\":\"" + key + "\"}");

        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
        assertThat(body(stored).path("hasKey").asBoolean()).isTrue();
        assertThat(stored.body() + person.get("/api/v1/me/providers").body()).doesNotContain(key);
        assertThat(jdbc.sql("SELECT count(*) FROM provider_key WHERE encode(api_key, 'escape') LIKE '%canary%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void testsAProviderWhereItIsAsked() {
        Browser person = signedIn("tester");
        person.put("/api/v1/me/providers/ollama", "{\"baseUrl\":\"https://models.example.org\",\"model\":\"m-1\"}");
        RESUME.answers(exchange -> FakeService.answer(exchange, 200, "{\"works\":true}"));

        HttpResponse<String> test = person.post("/api/v1/me/providers/ollama/test", null);

        assertThat(test.statusCode()).as(test.body()).isEqualTo(200);
        assertThat(body(test).path("works").asBoolean()).isTrue();
        assertThat(RESUME.last().target()).isEqualTo("/internal/provider-test/ollama");
    }

    @Test
    void saysWhenNobodyCanTestAProviderNow() {
        Browser person = signedIn("untested");
        person.put("/api/v1/me/providers/ollama", "{\"baseUrl\":\"https://models.example.org\",\"model\":\"m-1\"}");
        RESUME.answers(exchange -> FakeService.answer(exchange, 503, "{}"));

        HttpResponse<String> test = person.post("/api/v1/me/providers/ollama/test", null);

        assertThat(test.statusCode()).isEqualTo(503);
        assertThat(body(test).path("code").asString()).isEqualTo("unavailable");
    }
}
