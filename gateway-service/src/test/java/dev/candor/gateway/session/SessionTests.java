package dev.candor.gateway.session;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionTests extends RunningGateway {

    private static final String PASSWORD = "a fine pass phrase";

    @Test
    void signsUpSignsInAndSignsOut() {
        Browser browser = browser();
        browser.signUp("ada@example.org", PASSWORD, "Ada");

        browser.signIn("Ada@Example.org ", PASSWORD);
        assertThat(body(browser.get("/api/v1/session")).path("displayName").asString())
                .isEqualTo("Ada");
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);

        HttpResponse<String> out = browser.delete("/api/v1/session");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(body(browser.get("/api/v1/session")).path("authenticated").asBoolean())
                .isFalse();
    }

    @Test
    void setsACookieThatScriptsCannotRead() {
        Browser browser = browser();
        browser.signUp("cookie@example.org", PASSWORD, "Cookie");

        HttpResponse<String> answer =
                browser.post("/api/v1/session", "{\"email\":\"cookie@example.org\",\"password\":\"" + PASSWORD + "\"}");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("candor=")
                        .contains("HttpOnly", "SameSite=", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void givesANewSessionAtEverySignIn() {
        Browser browser = signedIn("fixation");
        String before = browser.cookie("candor").orElseThrow();

        browser.signIn("fixation@example.org", PASSWORD);

        assertThat(browser.cookie("candor")).get().isNotEqualTo(before);
        assertThat(browser()
                        .with("Cookie", "candor=" + before)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void keepsSessionsAsJson() {
        signedIn("json");

        assertThat(jdbc.sql("SELECT encode(attribute_bytes, 'escape') FROM spring_session_attributes"
                                + " WHERE attribute_name = 'candor.signed-in'")
                        .query(String.class)
                        .list())
                .allSatisfy(text -> assertThat(text).startsWith("{").doesNotContain("json@example.org"));
    }

    @Test
    void endsASessionForGoodAfterItsAbsoluteTime() {
        Browser browser = signedIn("absolute");

        clock.advance(Duration.ofHours(12));

        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void givesTheSameAnswerForWrongPasswordAndUnknownAddress() {
        browser().signUp("known@example.org", PASSWORD, "Known");

        HttpResponse<String> wrong =
                browser().post("/api/v1/session", "{\"email\":\"known@example.org\",\"password\":\"not the one\"}");
        HttpResponse<String> unknown =
                browser().post("/api/v1/session", "{\"email\":\"nobody@example.org\",\"password\":\"not the one\"}");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(withoutTrace(wrong)).isEqualTo(withoutTrace(unknown));
        assertThat(body(wrong).path("code").asString()).isEqualTo("wrong-credentials");
    }

    @Test
    void refusesPasswordsThatAreShortOrCommonOrTooLong() {
        for (String password : new String[] {"short", "password", "trustno1234567890".repeat(9), "baseball"}) {
            HttpResponse<String> answer = browser()
                    .post(
                            "/api/v1/accounts",
                            Browser.json(java.util.Map.of(
                                    "email", "weak@example.org", "password", password, "displayName", "Weak")));
            assertThat(answer.statusCode()).as(password).isEqualTo(400);
            assertThat(body(answer).path("errors").path(0).path("field").asString())
                    .isEqualTo("password");
        }
    }

    @Test
    void refusesASecondAccountForAnAddress() {
        browser().signUp("twice@example.org", PASSWORD, "Twice");

        HttpResponse<String> again = browser()
                .post(
                        "/api/v1/accounts",
                        "{\"email\":\"TWICE@example.org\",\"password\":\"" + PASSWORD + "\",\"displayName\":\"x\"}");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(body(again).path("code").asString()).isEqualTo("address-taken");
    }

    @Test
    void refusesAnUnsafeRequestThatRidesOnACookieWithoutItsToken() {
        Browser browser = signedIn("csrf");

        HttpResponse<String> answer = browser.withoutCsrfToken().delete("/api/v1/session");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(body(answer).path("code").asString()).isEqualTo("csrf-token-missing");
    }

    @Test
    void keepsNoAddressInClear() {
        signedIn("canary-address");

        assertThat(jdbc.sql("SELECT count(*) FROM account WHERE encode(profile, 'escape') LIKE '%canary-address%'"
                                + " OR encode(address_hash, 'escape') LIKE '%canary%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void changesThePasswordAndEndsAllOtherSessions() {
        Browser here = signedIn("change");
        Browser elsewhere = browser();
        elsewhere.signIn("change@example.org", PASSWORD);

        HttpResponse<String> answer = here.put(
                "/api/v1/me/password", "{\"current\":\"" + PASSWORD + "\",\"password\":\"another fine phrase\"}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(here.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/me").statusCode()).isEqualTo(401);
        browser().signIn("change@example.org", "another fine phrase");
    }

    private static String withoutTrace(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
