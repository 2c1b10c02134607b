package dev.candor.gateway.internal;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import dev.candor.gateway.testing.TestKeys;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ServiceTokenTests extends RunningGateway {

    @Autowired
    private SigningKeys keys;

    @Autowired
    private InternalTokens tokens;

    @Test
    void grantsWhatTheTableSays() throws Exception {
        String person = me(signedIn("granted"));

        HttpResponse<String> answer = ask(assertion(RESUME_KEY, claims()), person, "file-service", "file.read");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        SignedJWT token = SignedJWT.parse(body(answer).path("token").asString());
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(token.verify(new ECDSAVerifier(
                        published().getKeyByKeyId(token.getHeader().getKeyID()).toECKey())))
                .isTrue();
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("candor-gateway");
        assertThat(claims.getAudience()).containsExactly("file-service");
        assertThat(claims.getSubject()).isEqualTo("resume-service");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("resume-service");
        assertThat(claims.getStringClaim("obo")).isEqualTo(person);
        assertThat(claims.getStringClaim("scope")).isEqualTo("file.read");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @CsvSource({
        "file-service, files.read",
        "file-service, content.read",
        "notification-service, facts.read",
        "resume-service, content.read",
        "gateway-service, contact.read",
        "job-analysis-service, postings.write"
    })
    void refusesWhatTheTableDoesNotSay(String audience, String scope) throws Exception {
        String person = me(signedIn("denied-" + audience + scope.replace('.', '-')));

        HttpResponse<String> answer = ask(assertion(RESUME_KEY, claims()), person, audience, scope);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(body(answer).path("code").asString()).isEqualTo("grant-refused");
    }

    @Test
    void refusesAPersonWhoIsNotThere() throws Exception {
        assertThat(ask(assertion(RESUME_KEY, claims()), UUID.randomUUID().toString(), "file-service", "file.read")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask(assertion(RESUME_KEY, claims()), null, "file-service", "file.read")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesAnAssertionOnce() throws Exception {
        String person = me(signedIn("once"));
        String assertion = assertion(RESUME_KEY, claims());

        assertThat(ask(assertion, person, "file-service", "file.read").statusCode())
                .isEqualTo(200);
        assertThat(ask(assertion, person, "file-service", "file.read").statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesAssertionsThatProveNothing() throws Exception {
        String person = me(signedIn("forged"));
        KeyPair stranger = TestKeys.pair();
        Instant now = clock.instant();
        Map<String, String> forged = new HashMap<>();
        forged.put("another key", assertion(stranger, claims()));
        forged.put("too long", assertion(RESUME_KEY, claims().expirationTime(Date.from(now.plusSeconds(300)))));
        forged.put("ended", assertion(RESUME_KEY, claims().expirationTime(Date.from(now.minusSeconds(30)))));
        forged.put("endless", assertion(RESUME_KEY, claims().expirationTime(null)));
        forged.put("other audience", assertion(RESUME_KEY, claims().audience("file-service")));
        forged.put("other subject", assertion(RESUME_KEY, claims().subject("file-service")));
        forged.put(
                "another service",
                assertion(RESUME_KEY, claims().issuer("file-service").subject("file-service")));
        forged.put(
                "path",
                assertion(RESUME_KEY, claims().issuer("../resume-service").subject("../resume-service")));
        forged.put("no id", assertion(RESUME_KEY, claims().jwtID(null)));
        forged.put(
                "unsigned",
                "eyJhbGciOiJub25lIn0." + assertion(RESUME_KEY, claims()).split("\\.")[1] + ".");
        forged.put("garbage", "x.y.z");

        for (Map.Entry<String, String> one : forged.entrySet()) {
            assertThat(ask(one.getValue(), person, "file-service", "file.read").statusCode())
                    .as(one.getKey())
                    .isEqualTo(401);
        }
    }

    @Test
    void publishesTheKeyOfTheNextDayBeforeItIsUsedAndForgetsOldOnes() throws Exception {
        Instant midnight =
                clock.instant().truncatedTo(java.time.temporal.ChronoUnit.DAYS).plus(Duration.ofDays(1));
        clock.set(midnight.minus(Duration.ofMinutes(20)));
        String today = keys.current().getKeyID();
        keys.prepare();
        assertThat(published().getKeys()).hasSize(2);

        clock.set(midnight.plusSeconds(1));
        String tomorrow = keys.current().getKeyID();
        assertThat(tomorrow).isNotEqualTo(today);
        assertThat(published().getKeyByKeyId(today))
                .as("for tokens still on their way")
                .isNotNull();

        clock.set(midnight.plus(Duration.ofMinutes(11)));
        keys.prepare();
        assertThat(published().getKeyByKeyId(today)).isNull();
        assertThat(jdbc.sql("SELECT count(*) FROM signing_key WHERE encode(private_jwk, 'escape') LIKE '%\"d\"%'")
                        .query(Long.class)
                        .single())
                .as("private halves in clear")
                .isZero();
    }

    @Test
    void publishesNoPrivateKey() throws Exception {
        assertThat(get("/internal/jwks", null).body()).doesNotContain("\"d\"");
    }

    @Test
    void tellsNotificationServiceWhereToWriteTo() throws Exception {
        Browser person = signedIn("contact");
        String id = me(person);
        dev.candor.contract.id.OwnerId owner = dev.candor.contract.id.OwnerId.of(id);
        String good = tokens.forService(
                "notification-service", java.util.Optional.of(owner), "gateway-service", "contact.read");
        String otherAudience =
                tokens.forService("notification-service", java.util.Optional.of(owner), "file-service", "contact.read");
        String otherScope = tokens.forService(
                "notification-service", java.util.Optional.of(owner), "gateway-service", "facts.read");

        assertThat(body(get("/internal/contacts/" + id, good)).path("email").asString())
                .isEqualTo("contact@example.org");
        assertThat(get("/internal/contacts/" + UUID.randomUUID(), good).statusCode())
                .isEqualTo(404);
        assertThat(get("/internal/contacts/" + id, null).statusCode()).isEqualTo(401);
        assertThat(get("/internal/contacts/" + id, otherAudience).statusCode()).isEqualTo(401);
        assertThat(get("/internal/contacts/" + id, otherScope).statusCode()).isEqualTo(403);
        clock.advance(Duration.ofMinutes(3));
        assertThat(get("/internal/contacts/" + id, good).statusCode()).isEqualTo(401);
    }

    @Test
    void tellsResumeServiceWhichModelsMayBeAsked() throws Exception {
        String id = me(signedIn("models"));
        dev.candor.contract.id.OwnerId owner = dev.candor.contract.id.OwnerId.of(id);
        String good = tokens.forService(
                "resume-service", java.util.Optional.of(owner), "gateway-service", "model-access.read");

        assertThat(body(get("/internal/model-access/" + id, good))
                        .path("granted")
                        .isArray())
                .isTrue();
        assertThat(get("/internal/model-access/" + UUID.randomUUID(), good).statusCode())
                .isEqualTo(404);
        assertThat(get("/internal/model-access/" + id, null).statusCode()).isEqualTo(401);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("resume-service")
                .subject("resume-service")
                .audience("candor-gateway")
                .expirationTime(Date.from(clock.instant().plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static String assertion(KeyPair pair, JWTClaimsSet.Builder claims) {
        return TestKeys.sign(pair, claims.build());
    }

    private static HttpResponse<String> ask(String assertion, String obo, String audience, String scope)
            throws Exception {
        Map<String, Object> wish = new HashMap<>(Map.of("assertion", assertion, "audience", audience, "scope", scope));
        if (obo != null) {
            wish.put("obo", obo);
        }
        HttpRequest request = HttpRequest.newBuilder(internal("/internal/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Browser.json(wish)))
                .build();
        return browser().client().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(internal(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return browser().client().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JWKSet published() throws Exception {
        return JWKSet.parse(get("/internal/jwks", null).body());
    }

    private static String me(Browser person) {
        return body(person.get("/api/v1/me")).path("id").asString();
    }
}
