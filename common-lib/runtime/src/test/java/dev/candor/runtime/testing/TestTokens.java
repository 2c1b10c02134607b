package dev.candor.runtime.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.contract.id.OwnerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays the gateway towards a service under test: publishes keys, issues the tokens of people, and grants those of services. */
public final class TestTokens {

    private static final TestTokens SHARED = new TestTokens();

    private final ECKey key = key();
    private final HttpServer server;

    private TestTokens() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/internal/tokens", this::grant);
        server.start();
    }

    /** The one of this JVM. */
    public static TestTokens shared() {
        return SHARED;
    }

    /** Lets a Spring test trust these tokens and ask for its own. */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("candor.gateway-internal-url", this::url);
        registry.add("CANDOR_SERVICE_KEY", TestTokens::pem);
    }

    /** Address that stands for the gateway's internal port. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A person's token for one service. */
    public String person(OwnerId owner, String audience, String... scopes) {
        return sign(person(audience, String.join(" ", scopes))
                .subject(owner.toString())
                .build());
    }

    /** A service's token on behalf of a person. */
    public String service(String service, OwnerId owner, String audience, String scope) {
        return sign(person(audience, scope)
                .subject(service)
                .claim("client_id", service)
                .claim("obo", owner.toString())
                .build());
    }

    /** A person's token that the test has bent first. */
    public String bent(OwnerId owner, String audience, String scope, Consumer<JWTClaimsSet.Builder> bend) {
        JWTClaimsSet.Builder claims = person(audience, scope).subject(owner.toString());
        bend.accept(claims);
        return sign(claims.build());
    }

    /** Good claims of a person's token for one service, without subject, living for two minutes from now. */
    public JWTClaimsSet.Builder person(String audience, String scope) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("candor-gateway")
                .audience(audience)
                .claim("client_id", "gateway-service")
                .claim("scope", scope)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString());
    }

    /** Signs claims as the gateway would. */
    public String sign(JWTClaimsSet claims) {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(key.getKeyID())
                        .build(),
                claims,
                key);
    }

    /** Signs with any header and key. */
    public String sign(JWSHeader header, JWTClaimsSet claims, ECKey with) {
        try {
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new ECDSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key pair the service under test trusts. */
    public ECKey trustedKey() {
        return key;
    }

    /** Another key pair, which it does not. */
    public static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fresh service key as PKCS#8 PEM. */
    public static String pem() {
        try {
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder()
                            .encodeToString(key().toECPrivateKey().getEncoded())
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void grant(HttpExchange exchange) throws IOException {
        JsonNode wish = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        String service = subject(wish.path("assertion").asString());
        JWTClaimsSet.Builder claims = person(
                        wish.path("audience").asString(), wish.path("scope").asString())
                .subject(service)
                .claim("client_id", service);
        if (wish.hasNonNull("obo")) {
            claims.claim("obo", wish.path("obo").asString());
        }
        answer(exchange, "{\"token\":\"" + sign(claims.build()) + "\",\"expiresInSeconds\":120}");
    }

    private static String subject(String assertion) throws IOException {
        try {
            return SignedJWT.parse(assertion).getJWTClaimsSet().getSubject();
        } catch (java.text.ParseException e) {
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
