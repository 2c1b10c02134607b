package dev.candor.gateway.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.candor.gateway.secret.ServiceVault;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The keys that sign internal tokens: one P-256 pair for each day (UTC), made before the day begins so that services know it when it is
 * first used, and kept for ten minutes after the day's end. All instances share them; the private half is sealed.
 */
@Component
class SigningKeys {

    private static final String PURPOSE = "signing-key";
    private static final Duration AHEAD = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final ServiceVault vault;
    private final Clock clock;
    private final Map<LocalDate, ECKey> opened = new ConcurrentHashMap<>();

    SigningKeys(JdbcClient jdbc, ServiceVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** The pair that signs now. */
    ECKey current() {
        return of(day(clock.instant()));
    }

    /** The public halves that a token may be signed with now or soon. */
    JWKSet published() {
        Instant now = clock.instant();
        List<JWK> keys = new ArrayList<>();
        keys.add(of(day(now)).toPublicJWK());
        for (LocalDate day : List.of(day(now.minus(KEPT)), day(now.plus(AHEAD)))) {
            find(day).map(ECKey::toPublicJWK).filter(key -> !keys.contains(key)).ifPresent(keys::add);
        }
        return new JWKSet(keys);
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void prepare() {
        Instant now = clock.instant();
        of(day(now.plus(AHEAD)));
        LocalDate oldest = day(now.minus(KEPT));
        opened.keySet().removeIf(day -> day.isBefore(oldest));
        jdbc.sql("DELETE FROM signing_key WHERE day < :oldest")
                .param("oldest", oldest)
                .update();
    }

    private ECKey of(LocalDate day) {
        return find(day).orElseGet(() -> {
            make(day);
            return find(day).orElseThrow();
        });
    }

    private Optional<ECKey> find(LocalDate day) {
        ECKey known = opened.get(day);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ECKey> stored = jdbc.sql("SELECT private_jwk FROM signing_key WHERE day = :day")
                .param("day", day)
                .query(byte[].class)
                .optional()
                .map(wrapped -> parse(vault.open(PURPOSE, day.toString(), wrapped)));
        stored.ifPresent(key -> opened.put(day, key));
        return stored;
    }

    private void make(LocalDate day) {
        ECKey pair = generate(day);
        byte[] sealed = vault.seal(PURPOSE, day.toString(), pair.toJSONString().getBytes(StandardCharsets.UTF_8));
        jdbc.sql("INSERT INTO signing_key (day, public_jwk, private_jwk, created_at)"
                        + " VALUES (:day, :public, :private, :now) ON CONFLICT (day) DO NOTHING")
                .param("day", day)
                .param("public", pair.toPublicJWK().toJSONString())
                .param("private", sealed)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ECKey generate(LocalDate day) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("no key could be made for " + day, e);
        }
    }

    private static ECKey parse(byte[] json) {
        try {
            return ECKey.parse(new String(json, StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("a stored key cannot be read", e);
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
