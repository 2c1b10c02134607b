package dev.candor.gateway.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The only issuer of internal tokens: RFC 9068, ES256, one audience, two minutes. */
@Service
public class InternalTokens {

    /** Name of this issuer, and the audience of assertions. */
    public static final String ISSUER = "candor-gateway";

    /** How long a token is good. */
    public static final Duration LIFE = Duration.ofMinutes(2);

    /** A person's calls within this time carry the same token: a signature costs more than most of what they ask for. */
    private static final Duration REUSED = Duration.ofSeconds(30);

    private static final int KEPT = 10_000;

    private final SigningKeys keys;
    private final Ids ids;
    private final Clock clock;
    private final Cache<Wish, Held> held =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(REUSED).build();

    InternalTokens(SigningKeys keys, Ids ids, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A token for one service on behalf of a person who was let in; it allows no more than the person's credential, and is good for
     * at least a minute and a half.
     */
    public String forVisitor(Visitor visitor, String audience) {
        Wish wish = Wish.of(visitor, audience);
        Instant now = clock.instant();
        Held known = held.getIfPresent(wish);
        if (known != null && now.isBefore(known.until())) {
            return known.token();
        }
        String token = sign(wish);
        held.put(wish, new Held(token, now.plus(REUSED)));
        return token;
    }

    private String sign(Wish wish) {
        JWTClaimsSet.Builder claims = claims(wish.audience())
                .subject(wish.owner().toString())
                .claim("client_id", Caller.PERSON_CLIENT)
                .claim("scope", String.join(" ", wish.scopes().stream().sorted().toList()))
                .claim("auth_time", wish.signedInAt().getEpochSecond());
        if (wish.session() != null) {
            claims.claim("sid", wish.session());
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

    /** All that a person's token says. */
    private record Wish(
            OwnerId owner,
            Set<String> scopes,
            Instant signedInAt,
            @Nullable String session,
            String audience) {

        static Wish of(Visitor visitor, String audience) {
            return new Wish(
                    visitor.owner(), visitor.scopes(), visitor.signedInAt(), digest(visitor.credential()), audience);
        }

        /** A service must be able to tell sessions apart, never to use one. */
        private static @Nullable String digest(Credential credential) {
            return credential instanceof Credential.Session session
                    ? HexFormat.of().formatHex(Secret.sha256(session.id())).substring(0, 32)
                    : null;
        }
    }

    private record Held(String token, Instant until) {}
}
