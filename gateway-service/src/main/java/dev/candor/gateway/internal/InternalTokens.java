package dev.candor.gateway.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.Credential;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.secret.Secret;
import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.web.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The only issuer of internal tokens: RFC 9068, ES256, one audience, two minutes. */
@Service
public class InternalTokens {

    /** Name of this issuer, and the audience of assertions. */
    public static final String ISSUER = "candor-gateway";

    /** How long a token is good. */
    public static final Duration LIFE = Duration.ofMinutes(2);

    private final SigningKeys keys;
    private final Ids ids;
    private final Clock clock;

    InternalTokens(SigningKeys keys, Ids ids, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** A token for one call of one service on behalf of a person who was let in; it allows no more than the person's credential. */
    public String forVisitor(Visitor visitor, String audience) {
        JWTClaimsSet.Builder claims = claims(audience)
                .subject(visitor.owner().toString())
                .claim("client_id", Caller.PERSON_CLIENT)
                .claim(
                        "scope",
                        String.join(" ", visitor.scopes().stream().sorted().toList()))
                .claim("auth_time", visitor.signedInAt().getEpochSecond());
        if (visitor.credential() instanceof Credential.Session session) {
            // a digest: a service must be able to tell sessions apart, never to use one
            String digest = HexFormat.of().formatHex(Secret.sha256(session.id()));
            claims.claim("sid", digest.substring(0, 32));
        }
        return sign(claims.build());
    }

    /** A token for one service that works without a person present. */
    String forService(String service, Optional<OwnerId> onBehalfOf, String audience, String scope) {
        JWTClaimsSet.Builder claims =
                claims(audience).subject(service).claim("client_id", service).claim("scope", scope);
        onBehalfOf.ifPresent(owner -> claims.claim("obo", owner.toString()));
        return sign(claims.build());
    }

    private JWTClaimsSet.Builder claims(String audience) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(ids.next().toString());
    }

    private String sign(JWTClaimsSet claims) {
        ECKey key = keys.current();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a token could not be signed", e);
        }
        return token.serialize();
    }
}
