package dev.candor.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.runtime.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class KnownTokensTests {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T10:00:00Z"));
    private final InternalTokenCheck check = new InternalTokenCheck("file-service", clock);
    private final AtomicInteger verified = new AtomicInteger();
    private final KnownTokens tokens = new KnownTokens(this::verify, check);

    @Test
    void verifiesTheSameTokenOnce() {
        Jwt first = tokens.decode("good");
        clock.advance(Duration.ofSeconds(90));

        assertThat(tokens.decode("good")).isSameAs(first);
        assertThat(verified).hasValue(1);
    }

    @Test
    void refusesAKnownTokenFromItsEndOn() {
        tokens.decode("good");
        clock.advance(Duration.ofSeconds(130));

        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void looksAtEachForgedTokenAnew() {
        tokens.decode("good");

        assertThatThrownBy(() -> tokens.decode("good ")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("good ")).isInstanceOf(BadJwtException.class);
        assertThat(verified).hasValue(3);
    }

    private Jwt verify(String text) {
        verified.incrementAndGet();
        Instant issued = Instant.parse("2026-03-01T10:00:00Z");
        Jwt token = Jwt.withTokenValue(text)
                .header("typ", "at+jwt")
                .issuer("candor-gateway")
                .audience(List.of("file-service"))
                .subject("01a2290e-b968-710e-97da-e5c4326c941d")
                .claim("client_id", Caller.PERSON_CLIENT)
                .claim("scope", "file.read")
                .issuedAt(issued)
                .expiresAt(issued.plus(Duration.ofMinutes(2)))
                .build();
        if (!text.equals("good") || check.validate(token).hasErrors()) {
            throw new BadJwtException("forged or out of time");
        }
        return token;
    }
}
