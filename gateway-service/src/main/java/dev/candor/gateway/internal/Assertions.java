package dev.candor.gateway.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks by which assertion a service proves who it is: its own ES256 signature, for us, at most 60 seconds ahead, used once. */
@Component
class Assertions {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final int LONGEST_ID = 128;

    private final ServiceKeys keys;
    private final JdbcClient jdbc;
    private final Clock clock;

    Assertions(ServiceKeys keys, JdbcClient jdbc, Clock clock) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The service that made the assertion; empty if it proves nothing, or was used before. */
    Optional<String> use(String text) {
        try {
            SignedJWT assertion = SignedJWT.parse(text);
            JWTClaimsSet claims = assertion.getJWTClaimsSet();
            String service = claims.getIssuer();
            if (service == null || !claimsHold(claims) || !signed(assertion, service)) {
                return Optional.empty();
            }
            return firstUse(claims) ? Optional.of(service) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean claimsHold(JWTClaimsSet claims) {
        Date end = claims.getExpirationTime();
        String id = claims.getJWTID();
        if (end == null || id == null || id.isEmpty() || id.length() > LONGEST_ID) {
            return false;
        }
        Instant now = clock.instant();
        boolean inTime = now.isBefore(end.toInstant().plus(SKEW))
                && !end.toInstant().isAfter(now.plus(LONGEST).plus(SKEW));
        return inTime
                && claims.getIssuer().equals(claims.getSubject())
                && List.of(InternalTokens.ISSUER).equals(claims.getAudience());
    }

    private boolean signed(SignedJWT assertion, String service) throws JOSEException {
        Optional<ECPublicKey> key = keys.find(service);
        return key.isPresent()
                && JWSAlgorithm.ES256.equals(assertion.getHeader().getAlgorithm())
                && assertion.verify(new ECDSAVerifier(key.get()));
    }

    private boolean firstUse(JWTClaimsSet claims) {
        return jdbc.sql("INSERT INTO used_assertion (jti, expires_at) VALUES (:jti, :end) ON CONFLICT DO NOTHING")
                        .param("jti", claims.getIssuer() + '|' + claims.getJWTID())
                        .param(
                                "end",
                                claims.getExpirationTime()
                                        .toInstant()
                                        .plus(SKEW)
                                        .atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void forgetOld() {
        jdbc.sql("DELETE FROM used_assertion WHERE expires_at < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
