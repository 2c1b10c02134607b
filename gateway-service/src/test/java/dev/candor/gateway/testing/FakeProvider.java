package dev.candor.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A small OpenID Connect provider: discovery, keys, and the token endpoint of the code flow. */
public final class FakeProvider {

    public static final String CLIENT = "candor-client";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile String lastTokenRequest = "";

    private FakeProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    public static FakeProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeProvider provider = new FakeProvider(
                    server, new RSAKeyGenerator(2048).keyID("provider").generate());
            server.createContext("/.well-known/openid-configuration", provider::discovery);
            server.createContext(
                    "/keys", exchange -> FakeService.answer(exchange, 200, new JWKSet(provider.key).toString()));
            server.createContext("/token", provider::token);
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A code as the provider gives one after the person has signed in there. */
    public String code(String nonce) {
        String code = "code-" + nonces.size();
        nonces.put(code, nonce);
        return code;
    }

    public String lastTokenRequest() {
        return lastTokenRequest;
    }

    public JWTClaimsSet.Builder claims(String subject, String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    public String sign(String type, JWTClaimsSet claims) {
        return sign(key, type, claims);
    }

    public String sign(RSAKey with, String type, JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(new JOSEObjectType(type))
                    .keyID(with.getKeyID())
                    .build();
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void discovery(HttpExchange exchange) throws IOException {
        FakeService.answer(
                exchange,
                200,
                Browser.json(Map.of(
                        "issuer",
                        issuer(),
                        "authorization_endpoint",
                        issuer() + "/authorize",
                        "token_endpoint",
                        issuer() + "/token",
                        "jwks_uri",
                        issuer() + "/keys",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"public"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"})));
    }

    private void token(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        lastTokenRequest = request;
        String code = request.replaceAll("(?:.*&)?code=([^&]*).*", "$1");
        String id = sign(
                "JWT",
                claims("subject-1", CLIENT)
                        .claim("nonce", nonces.remove(code))
                        .claim("name", "Grace")
                        .claim("email", "grace@example.org")
                        .build());
        FakeService.answer(
                exchange,
                200,
                Browser.json(Map.of(
                        "access_token", "provider-secret", "token_type", "Bearer", "expires_in", 300, "id_token", id)));
    }
}
