package dev.candor.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import dev.candor.sample.RuntimeTestApplication;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        classes = RuntimeTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=test-service")
class InternalTokenTests {

    private static final OwnerId OWNER = new OwnerId(UUID.randomUUID());
    private static final TestTokens TOKENS = TestTokens.shared();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TOKENS.register(registry);
    }

    @Test
    void acceptsGoodToken() {
        assertThat(status(TOKENS.person(OWNER, "test-service", "orders.read"))).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesForgedToken(String name) throws Exception {
        assertThat(status(forged().get(name))).as(name).isEqualTo(401);
    }

    static Stream<String> attacks() throws Exception {
        return forged().keySet().stream();
    }

    private static Map<String, String> forged() throws Exception {
        Map<String, String> forged = new LinkedHashMap<>();
        claims(forged);
        headers(forged);
        String good = TOKENS.person(OWNER, "test-service", "orders.read");
        String[] parts = good.split("\\.");
        forged.put("empty", "");
        forged.put("garbage", "a.b.c");
        forged.put("no signature", parts[0] + "." + parts[1] + ".");
        forged.put("truncated", good.substring(0, good.length() - 4));
        forged.put("swapped parts", parts[1] + "." + parts[0] + "." + parts[2]);
        forged.put(
                "zero signature",
                parts[0] + "." + parts[1] + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]));
        forged.put("two tokens", good + " " + good);
        forged.put("64 KB", "x".repeat(7_000));
        forged.put(
                "other body",
                parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString("{\"sub\":\"x\"}".getBytes())
                        + "." + parts[2]);
        return forged;
    }

    private static void claims(Map<String, String> forged) {
        Instant past = Instant.now().minusSeconds(300);
        bend(forged, "expired", c -> c.issueTime(Date.from(past)).expirationTime(Date.from(past.plusSeconds(120))));
        bend(forged, "no expiry", c -> c.expirationTime(null));
        bend(
                forged,
                "lives for an hour",
                c -> c.expirationTime(Date.from(Instant.now().plusSeconds(3600))));
        bend(
                forged,
                "issued in the future",
                c -> c.issueTime(Date.from(Instant.now().plusSeconds(60)))
                        .expirationTime(Date.from(Instant.now().plusSeconds(120))));
        bend(forged, "no issue time", c -> c.issueTime(null));
        bend(
                forged,
                "not yet valid",
                c -> c.notBeforeTime(Date.from(Instant.now().plusSeconds(60))));
        bend(forged, "wrong issuer", c -> c.issuer("candor-gateway-2"));
        bend(forged, "no issuer", c -> c.issuer(null));
        bend(forged, "other audience", c -> c.audience("file-service"));
        bend(forged, "two audiences", c -> c.audience(List.of("test-service", "file-service")));
        bend(forged, "no audience", c -> c.audience((String) null));
        bend(forged, "no subject", c -> c.subject(null));
        bend(forged, "subject is no id", c -> c.subject("admin"));
        bend(forged, "no client", c -> c.claim("client_id", null));
        bend(forged, "no scope", c -> c.claim("scope", null));
        bend(forged, "scope as list", c -> c.claim("scope", List.of("orders.read")));
        bend(
                forged,
                "person on behalf of another",
                c -> c.claim("obo", UUID.randomUUID().toString()));
        bend(forged, "service named differently", c -> c.claim("client_id", "file-service"));
    }

    private static void headers(Map<String, String> forged) throws Exception {
        JWTClaimsSet good = TOKENS.person("test-service", "orders.read")
                .subject(OWNER.toString())
                .build();
        ECKey trusted = TOKENS.trustedKey();
        ECKey stranger = TestTokens.key();
        forged.put("alg none", new PlainJWT(good).serialize());
        forged.put(
                "typ JWT", TOKENS.sign(header(trusted).type(JOSEObjectType.JWT).build(), good, trusted));
        forged.put("no typ", TOKENS.sign(header(trusted).type(null).build(), good, trusted));
        forged.put("foreign key, known kid", TOKENS.sign(header(trusted).build(), good, stranger));
        forged.put("unknown kid", TOKENS.sign(header(stranger).build(), good, stranger));
        forged.put(
                "embedded jwk",
                TOKENS.sign(header(stranger).jwk(stranger.toPublicJWK()).build(), good, stranger));
        forged.put(
                "jku",
                TOKENS.sign(
                        header(stranger)
                                .jwkURL(URI.create("http://127.0.0.1:9/jwks"))
                                .build(),
                        good,
                        stranger));
        forged.put(
                "kid as path",
                TOKENS.sign(header(stranger).keyID("../../etc/passwd").build(), good, stranger));
        forged.put(
                "unknown crit",
                TOKENS.sign(
                        header(trusted)
                                .criticalParams(java.util.Set.of("exp2"))
                                .customParam("exp2", 1)
                                .build(),
                        good,
                        trusted));
        SignedJWT mac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(trusted.getKeyID())
                        .build(),
                good);
        mac.sign(new MACSigner(trusted.toPublicJWK().toString().getBytes()));
        forged.put("HS256 with the public key", mac.serialize());
    }

    private static JWSHeader.Builder header(ECKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID());
    }

    private static void bend(Map<String, String> forged, String name, Consumer<JWTClaimsSet.Builder> how) {
        forged.put(name, TOKENS.bent(OWNER, "test-service", "orders.read", how));
    }

    private int status(String token) {
        return RestClient.create()
                .get()
                .uri("http://127.0.0.1:" + port + "/api/v1/orders")
                .header("Authorization", "Bearer " + token)
                .retrieve()
                .onStatus(HttpStatusCode::isError, (request, response) -> {})
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}
