package dev.candor.runtime.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.candor.runtime.messaging.Ids;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** Proves to the gateway which service asks: a JWT signed with the service's own key, good for one use within a minute. */
final class ServiceAssertions {

    private static final Duration LIFE = Duration.ofSeconds(60);

    private final String service;
    private final String pem;
    private final Clock clock;
    private final Ids ids;

    ServiceAssertions(String service, String pem, Clock clock, Ids ids) {
        this.service = service;
        this.pem = pem;
        this.clock = clock;
        this.ids = ids;
    }

    String sign() {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(service)
                .subject(service)
                .audience("candor-gateway")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(ids.next().toString())
                .build();
        SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
        try {
            jwt.sign(new ECDSASigner(key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the service key is not an EC P-256 key", e);
        }
        return jwt.serialize();
    }

    private ECPrivateKey key() {
        String body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        if (body.isEmpty()) {
            throw new IllegalStateException("CANDOR_SERVICE_KEY_FILE is not set: this service cannot call others");
        }
        try {
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("the service key is no PKCS#8 PEM of an EC key", e);
        }
    }
}
