package dev.candor.gateway.token;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PersonalTokenTests extends RunningGateway {

    @Test
    void letsAScriptInWithItsScopesOnly() {
        String token = signedIn("scoped").token("account.read", "files.read");
        Browser script = browser().with("Authorization", "Bearer " + token);

        assertThat(token).startsWith("candor_");
        assertThat(script.get("/api/v1/me").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = script.delete("/api/v1/me");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(body(refused).path("code").asString()).isEqualTo("insufficient-scope");
    }

    @Test
    void isStoredAsADigestAndShownOnce() {
        Browser person = signedIn("digest");
        String token = person.token("files.read");

        assertThat(person.get("/api/v1/me/tokens").body()).doesNotContain(token);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM personal_token WHERE name || scopes || encode(digest, 'escape') LIKE :t")
                        .param("t", "%" + token.substring(7, 20) + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void endsWhenRevoked() {
        Browser person = signedIn("revoked");
        String token = person.token("account.read");
        String id = newest(person).path("id").asString();
        Browser script = browser().with("Authorization", "Bearer " + token);
        assertThat(script.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(newest(person).hasNonNull("lastUsedAt")).isTrue();

        assertThat(person.delete("/api/v1/me/tokens/" + id).statusCode()).isEqualTo(204);

        assertThat(script.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void endsAtItsEnd() {
        String token = signedIn("ended").token("account.read");

        clock.advance(Duration.ofDays(1));

        assertThat(browser()
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void neverMakesOrRevokesAToken() {
        Browser person = signedIn("nested");
        String token = person.token("account.read");
        String id = newest(person).path("id").asString();
        Browser script = browser().with("Authorization", "Bearer " + token);

        HttpResponse<String> made =
                script.post("/api/v1/me/tokens", "{\"name\":\"x\",\"scopes\":[\"account.read\"],\"expiresInDays\":1}");

        assertThat(made.statusCode()).isEqualTo(403);
        assertThat(body(made).path("code").asString()).isEqualTo("session-needed");
        assertThat(script.delete("/api/v1/me/tokens/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    void isRefusedBeyondTwenty() {
        Browser person = signedIn("many");
        for (int i = 0; i < 20; i++) {
            person.token("files.read");
        }

        HttpResponse<String> answer =
                person.post("/api/v1/me/tokens", "{\"name\":\"x\",\"scopes\":[\"files.read\"],\"expiresInDays\":1}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(body(answer).path("code").asString()).isEqualTo("too-many-tokens");
    }

    @Test
    void cannotBeSomebodyElsesToRevoke() {
        Browser owner = signedIn("owns-token");
        owner.token("files.read");
        String id = newest(owner).path("id").asString();
        Browser stranger = signedIn("wants-token");

        HttpResponse<String> foreign = stranger.delete("/api/v1/me/tokens/" + id);
        HttpResponse<String> missing = stranger.delete("/api/v1/me/tokens/019b0000-0000-7000-8000-000000000000");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body().replaceAll("\"traceId\":\"[^\"]*\"", ""))
                .isEqualTo(missing.body().replaceAll("\"traceId\":\"[^\"]*\"", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\",\"scopes\":[\"files.read\"],\"expiresInDays\":1}",
                "{\"name\":\"x\",\"scopes\":[],\"expiresInDays\":1}",
                "{\"name\":\"x\",\"scopes\":[\"everything\"],\"expiresInDays\":1}",
                "{\"name\":\"x\",\"scopes\":[\"files.read\"],\"expiresInDays\":91}",
                "{\"name\":\"x\",\"scopes\":[\"files.read\"],\"expiresInDays\":0}"
            })
    void refusesWishesThatMakeNoSense(String wish) {
        assertThat(signedIn("sense" + Math.abs(wish.hashCode()))
                        .post("/api/v1/me/tokens", wish)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void countsOnlyInItsHeaderAndNeverBesideACookie() {
        Browser person = signedIn("header");
        String token = person.token("account.read");

        assertThat(browser().get("/api/v1/me?access_token=" + token).statusCode())
                .isEqualTo(401);
        assertThat(person.send("GET", "/api/v1/me", null, Map.of("Authorization", "Bearer candor_nonsense"))
                        .statusCode())
                .as("a bad token beside a good cookie")
                .isEqualTo(401);
        assertThat(browser()
                        .with("Authorization", "Bearer " + token.substring(0, token.length() - 1) + "x")
                        .get("/api/v1/session")
                        .statusCode())
                .as("a bad token where nobody needs one")
                .isEqualTo(401);
    }

    private static JsonNode newest(Browser person) {
        return body(person.get("/api/v1/me/tokens")).path("items").path(0);
    }
}
