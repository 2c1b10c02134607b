package dev.candor.gateway.session;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.gateway.secret.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Browsers that a person signed in with before. They have wrong passwords of their own to spend, so a stranger who guesses cannot lock
 * the person out.
 */
@Component
class KnownDevices {

    private static final Duration KEPT = Duration.ofDays(180);

    private final PublicAddress address;
    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDevices(PublicAddress address, JdbcClient jdbc, Clock clock) {
        this.address = address;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A key for the device's own allowance; empty if this person never signed in with it. */
    Optional<String> find(OwnerId owner, HttpServletRequest request) {
        return secret(request)
                .filter(secret -> known(owner, secret))
                .map(secret -> HexFormat.of().formatHex(secret.digest()));
    }

    /** Remembers the browser, unless it is known already. */
    void remember(OwnerId owner, HttpServletRequest request, HttpServletResponse response) {
        if (find(owner, request).isPresent()) {
            return;
        }
        Secret secret = Secret.fresh();
        jdbc.sql("INSERT INTO known_device (digest, account_id, created_at) VALUES (:digest, :owner, :now)")
                .param("digest", secret.digest())
                .param("owner", owner.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        ResponseCookie cookie = ResponseCookie.from(cookieName(), secret.text())
                .httpOnly(true)
                .secure(address.secure())
                .sameSite("Strict")
                .path("/")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private boolean known(OwnerId owner, Secret secret) {
        return jdbc.sql(
                                "SELECT count(*) FROM known_device WHERE digest = :digest AND account_id = :owner AND created_at > :since")
                        .param("digest", secret.digest())
                        .param("owner", owner.value())
                        .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<Secret> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(cookieName()))
                .map(cookie -> new Secret(cookie.getValue()))
                .findFirst();
    }

    private String cookieName() {
        return address.secure() ? "__Host-candor-device" : "candor-device";
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT20M")
    void forgetOld() {
        jdbc.sql("DELETE FROM known_device WHERE created_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
