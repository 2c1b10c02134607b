package dev.candor.gateway.me;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeService;
import dev.candor.gateway.testing.RunningGateway;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeTests extends RunningGateway {

    @Autowired
    private Erasures erasures;

    @Autowired
    private dev.candor.runtime.messaging.AccountEraser accountErasure;

    @Test
    void joinsTheUsageOfTheServicesAndNamesWhatIsAway() {
        RESUME.answers(exchange -> FakeService.answer(exchange, 200, "{\"runsToday\":{\"used\":2,\"limit\":20}}"));
        FILE.answers(exchange -> FakeService.answer(exchange, 503, "{}"));

        HttpResponse<String> answer = signedIn("usage").get("/api/v1/me/usage");

        assertThat(body(answer).path("runsToday").path("used").asInt()).isEqualTo(2);
        assertThat(body(answer).path("unavailable").path(0).asString()).isEqualTo("file-service");
    }

    @Test
    void callsThePersonByAnotherName() {
        Browser person = signedIn("renamed");

        HttpResponse<String> answer = rename(person, "{\"displayName\":\"  Zoë Renamed \"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body(answer).path("displayName").asString()).isEqualTo("Zoë Renamed");
        assertThat(body(person.get("/api/v1/me")).path("email").asString()).isEqualTo("renamed@example.org");
        assertThat(body(person.get("/api/v1/session")).path("displayName").asString())
                .isEqualTo("Zoë Renamed");
    }

    @Test
    void refusesANameThatIsNoneAndATokenThatRenames() {
        Browser person = signedIn("unnamed");
        Browser script = browser().with("Authorization", "Bearer " + person.token("account.read"));

        assertThat(rename(person, "{\"displayName\":\"   \"}").statusCode()).isEqualTo(400);
        assertThat(rename(person, "{\"displayName\":\"a\\nb\"}").statusCode()).isEqualTo(400);
        assertThat(body(rename(script, "{\"displayName\":\"Robot\"}"))
                        .path("code")
                        .asString())
                .isEqualTo("session-needed");
    }

    private static HttpResponse<String> rename(Browser caller, String wish) {
        return caller.send("PATCH", "/api/v1/me", wish, Map.of());
    }

    @Test
    void locksAndErasesAndTellsEveryService() {
        Browser person = signedIn("erased");
        OwnerId owner = OwnerId.of(body(person.get("/api/v1/me")).path("id").asString());
        String token = person.token("account.read");

        assertThat(person.delete("/api/v1/me").statusCode()).isEqualTo(202);

        assertThat(person.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(browser()
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser()
                        .post(
                                "/api/v1/session",
                                "{\"email\":\"erased@example.org\",\"password\":\"a fine pass phrase\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM outbox WHERE message_key = :key AND topic = 'candor.account.events.v1'")
                        .param("key", owner.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        accountErasure.erase(owner);
        assertThat(jdbc.sql("SELECT count(*) FROM account WHERE id = :id")
                        .param("id", owner.value())
                        .query(Long.class)
                        .single())
                .isZero();
        for (String service :
                List.of("file-service", "resume-service", "job-analysis-service", "notification-service")) {
            erasures.confirmed(owner, service);
            assertThat(completed(owner)).isFalse();
        }
        erasures.confirmed(owner, "gateway-service");
        assertThat(completed(owner)).isTrue();
    }

    @Test
    void handsOutEverythingAsOneZip() throws Exception {
        Browser person = signedIn("exported");
        for (FakeService service : List.of(RESUME, JOB_ANALYSIS, FILE)) {
            service.answers(exchange -> {
                byte[] zip = zip("part/data.json", "[1]");
                exchange.sendResponseHeaders(200, zip.length);
                exchange.getResponseBody().write(zip);
                exchange.close();
            });
        }

        Map<String, String> entries = unzip(bytes(person, "/api/v1/me/export"));

        assertThat(entries)
                .containsKeys("account/account.json", "resume-service/part/data.json", "file-service/part/data.json");
        assertThat(entries.get("account/account.json")).contains("exported@example.org", "sign-in");
        assertThat(RESUME.last().target()).isEqualTo("/internal/export");
    }

    @Test
    void refusesAnExportThatWouldBeIncomplete() {
        Browser person = signedIn("incomplete");
        FILE.answers(exchange -> exchange.close());

        assertThat(person.get("/api/v1/me/export").statusCode()).isEqualTo(503);
    }

    @Test
    void recordsConsentWithItsDates() {
        Browser person = signedIn("consent");

        assertThat(body(person.get("/api/v1/me/consents/openai"))
                        .path("granted")
                        .asBoolean())
                .isFalse();
        person.put("/api/v1/me/consents/openai", "{\"purpose\":\"better wording\",\"region\":\"EU\"}");
        assertThat(body(person.get("/api/v1/me/consents/openai"))
                        .path("granted")
                        .asBoolean())
                .isTrue();
        assertThat(person.delete("/api/v1/me/consents/openai").statusCode()).isEqualTo(204);
        assertThat(body(person.get("/api/v1/me/consents/openai"))
                        .path("granted")
                        .asBoolean())
                .isFalse();
        assertThat(body(person.get("/api/v1/me/consents")).path("items").path(0).hasNonNull("withdrawnAt"))
                .isTrue();
        assertThat(person.get("/api/v1/me/consents/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void takesANoToAllHostedProvidersAndAYesAgain() {
        Browser person = signedIn("local-only");
        assertThat(hosted(person)).as("nothing is said").isTrue();

        assertThat(person.delete("/api/v1/me/consents/hosted").statusCode()).isEqualTo(204);
        assertThat(hosted(person)).isFalse();
        assertThat(person.delete("/api/v1/me/consents/hosted").statusCode()).isEqualTo(204);
        assertThat(body(person.get("/api/v1/me/consents")).path("items"))
                .as("said twice, kept once")
                .hasSize(1);

        person.put("/api/v1/me/consents/hosted", "{\"purpose\":\"better wording\"}");
        assertThat(hosted(person)).isTrue();
        assertThat(person.delete("/api/v1/me/consents/hosted").statusCode()).isEqualTo(204);
        assertThat(hosted(person)).isFalse();
    }

    @Test
    void keepsANoThatNoYesCameBefore() {
        Browser person = signedIn("refuser");

        assertThat(person.delete("/api/v1/me/consents/openai").statusCode()).isEqualTo(204);

        assertThat(body(person.get("/api/v1/me/consents"))
                        .at("/items/0/provider")
                        .asString(""))
                .isEqualTo("openai");
        assertThat(body(person.get("/api/v1/me/consents")).path("items").path(0).hasNonNull("withdrawnAt"))
                .isTrue();
    }

    @Test
    void takesConsentToAProviderByTheNameItsOperatorGaveIt() {
        RESUME.answers(
                exchange -> FakeService.answer(exchange, 200, "{\"names\":[\"mistral-eu\"],\"consentAssumed\":false}"));
        Browser person = signedIn("named");

        assertThat(body(person.get("/api/v1/me/consents"))
                        .at("/offered/names/0")
                        .asString(""))
                .isEqualTo("mistral-eu");
        assertThat(granted(person, "mistral-eu")).isFalse();
        person.put("/api/v1/me/consents/mistral-eu", "{\"purpose\":\"better wording\"}");
        assertThat(granted(person, "mistral-eu")).isTrue();
        assertThat(person.put("/api/v1/me/consents/mistral-us", "{\"purpose\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);

        RESUME.answers(exchange -> FakeService.answer(exchange, 503, "{}"));
        assertThat(person.delete("/api/v1/me/consents/mistral-eu").statusCode())
                .as("a yes is taken back also while nobody can be asked")
                .isEqualTo(204);
        assertThat(person.put("/api/v1/me/consents/mistral-us", "{\"purpose\":\"x\"}")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void saysThatConsentIsAssumedUntilThePersonSaysNo() {
        RESUME.answers(
                exchange -> FakeService.answer(exchange, 200, "{\"names\":[\"mistral-eu\"],\"consentAssumed\":true}"));
        Browser person = signedIn("assumed");

        assertThat(granted(person, "mistral-eu")).isTrue();
        person.delete("/api/v1/me/consents/mistral-eu");

        assertThat(granted(person, "mistral-eu")).isFalse();
        assertThat(granted(person, "openai")).isTrue();
    }

    private static boolean granted(Browser person, String provider) {
        return body(person.get("/api/v1/me/consents/" + provider))
                .path("granted")
                .asBoolean();
    }

    private static boolean hosted(Browser person) {
        return body(person.get("/api/v1/me/consents/hosted")).path("granted").asBoolean();
    }

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

    private boolean completed(OwnerId owner) {
        return jdbc.sql("SELECT completed_at IS NOT NULL FROM erasure WHERE owner_id = :id")
                .param("id", owner.value())
                .query(Boolean.class)
                .single();
    }

    private static byte[] bytes(Browser person, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + path)).build();
        return person.client()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
