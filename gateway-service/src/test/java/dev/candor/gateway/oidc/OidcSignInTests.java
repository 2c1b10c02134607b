package dev.candor.gateway.oidc;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.FakeProvider;
import dev.candor.gateway.testing.RunningGateway;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class OidcSignInTests extends RunningGateway {

    @Test
    void signsInByCodeFlowWithPkceStateAndNonce() {
        Browser browser = browser();

        HttpResponse<String> start = browser.get("/oauth2/authorization/oidc");
        Map<String, String> asked = query(start);
        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(asked)
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("code_challenge", "state", "nonce")
                .containsEntry("client_id", FakeProvider.CLIENT);
        HttpResponse<String> back = comeBack(browser, asked.get("nonce"), asked.get("state"));

        assertThat(back.headers().firstValue("Location")).contains("/");
        assertThat(PROVIDER.lastTokenRequest()).contains("code_verifier=");
        assertThat(body(browser.get("/api/v1/me")).path("displayName").asString())
                .isEqualTo("Grace");
        assertThat(jdbc.sql("SELECT count(*) FROM spring_session_attributes"
                                + " WHERE encode(attribute_bytes, 'escape') LIKE '%provider-secret%'")
                        .query(Long.class)
                        .single())
                .as("the provider's token")
                .isZero();
    }

    @Test
    void refusesACallbackOfAnotherBrowserOrAnotherNonce() {
        Map<String, String> asked = query(browser().get("/oauth2/authorization/oidc"));
        Browser another = browser();

        comeBack(another, asked.get("nonce"), asked.get("state"));
        assertThat(another.get("/api/v1/me").statusCode()).isEqualTo(401);

        Browser replayed = browser();
        Map<String, String> fresh = query(replayed.get("/oauth2/authorization/oidc"));
        comeBack(replayed, "another-nonce", fresh.get("state"));
        assertThat(replayed.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void acceptsAccessTokensOfTheIssuerWithTheScopesTheyHave() {
        String token = PROVIDER.sign(
                "at+jwt",
                PROVIDER.claims("script-1", base())
                        .claim("scope", "openid account.read")
                        .build());
        Browser script = browser().with("Authorization", "Bearer " + token);

        String first = body(script.get("/api/v1/me")).path("id").asString();

        assertThat(first).isNotEmpty();
        assertThat(body(script.get("/api/v1/me")).path("id").asString()).isEqualTo(first);
        assertThat(script.delete("/api/v1/me").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesTokensThatAreNotForUs() throws Exception {
        Map<String, String> bad = new HashMap<>();
        bad.put(
                "id token",
                PROVIDER.sign(
                        "JWT", PROVIDER.claims("s", base()).claim("nonce", "n").build()));
        bad.put(
                "other audience",
                PROVIDER.sign("at+jwt", PROVIDER.claims("s", "https://else").build()));
        bad.put(
                "other issuer",
                PROVIDER.sign(
                        "at+jwt",
                        PROVIDER.claims("s", base()).issuer("https://else").build()));
        bad.put(
                "other type",
                PROVIDER.sign("logout+jwt", PROVIDER.claims("s", base()).build()));
        bad.put(
                "ended",
                PROVIDER.sign(
                        "at+jwt",
                        PROVIDER.claims("s", base())
                                .expirationTime(Date.from(Instant.now().minusSeconds(120)))
                                .build()));
        bad.put(
                "other key",
                PROVIDER.sign(
                        new RSAKeyGenerator(2048).keyID("provider").generate(),
                        "at+jwt",
                        PROVIDER.claims("s", base()).build()));

        bad.forEach((name, token) -> assertThat(browser()
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .statusCode())
                .as(name)
                .isEqualTo(401));
    }

    private static HttpResponse<String> comeBack(Browser browser, String nonce, String state) {
        String encoded = URLEncoder.encode(state, StandardCharsets.UTF_8);
        return browser.get("/login/oauth2/code/oidc?code=" + PROVIDER.code(nonce) + "&state=" + encoded);
    }

    private static Map<String, String> query(HttpResponse<String> redirect) {
        URI target = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        Map<String, String> values = new HashMap<>();
        UriComponentsBuilder.fromUri(target)
                .build()
                .getQueryParams()
                .forEach((name, all) ->
                        values.put(name, java.net.URLDecoder.decode(first(all), StandardCharsets.UTF_8)));
        return values;
    }

    private static String first(List<String> values) {
        return values.getFirst() == null ? "" : values.getFirst();
    }
}
