package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.model.ProviderTrouble.Kind;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the status of an answer means (RFC 9110), with the providers' own habits. */
final class Statuses {

    /** OpenAI says so, under 429, to an account whose money is used up: waiting does not help. */
    private static final String NO_MONEY = "insufficient_quota";

    private final Clock clock;

    Statuses(Clock clock) {
        this.clock = clock;
    }

    ProviderTrouble trouble(int status, HttpHeaders headers, String body) {
        String code = "http-" + status;
        Duration after = after(headers);
        return switch (status) {
            case 400, 413, 422 -> new ProviderTrouble(Kind.UNACCEPTABLE, code);
            case 401, 402, 403, 404, 405, 410 -> new ProviderTrouble(Kind.REFUSED, code);
            case 429 ->
                body.contains(NO_MONEY)
                        ? new ProviderTrouble(Kind.REFUSED, "no-money")
                        : new ProviderTrouble(Kind.LIMITED, code, after);
            case 408, 409, 425 -> new ProviderTrouble(Kind.AWAY, code, after);
            default ->
                status >= 500 ? new ProviderTrouble(Kind.AWAY, code, after) : new ProviderTrouble(Kind.REFUSED, code);
        };
    }

    /** {@code Retry-After} in seconds or as a date; what is in the past or not readable says nothing. */
    private @Nullable Duration after(HttpHeaders headers) {
        return headers.firstValue("retry-after")
                .flatMap(value -> seconds(value.strip()).or(() -> until(value.strip())))
                .filter(Duration::isPositive)
                .orElse(null);
    }

    private static Optional<Duration> seconds(String value) {
        boolean digits = !value.isEmpty() && value.length() < 7 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Duration.ofSeconds(Long.parseLong(value))) : Optional.empty();
    }

    private Optional<Duration> until(String value) {
        try {
            Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(clock.instant(), at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
