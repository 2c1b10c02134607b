package dev.candor.gateway.limit;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much may be asked.
 *
 * @param enabled whether anything is counted at all; off only for load tests, never in production
 * @param factor multiplies every rate except wrong passwords; 50 in the local run
 * @param requestsPerMinute requests of one person
 * @param anonymousPerMinute requests of one address that nobody is signed in at
 * @param signUpsPerHour new accounts from one address
 * @param wrongPasswords wrong passwords for one account in 15 minutes
 * @param wrongPasswordsPerAddress wrong passwords from one address in 15 minutes
 * @param exportsPerDay exports of one person
 * @param streams event streams of one person that are open at once
 * @param sockets notification sockets of one person that are open at once
 */
@Validated
@ConfigurationProperties("candor.limit")
record LimitProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1") @Positive int factor,
        @DefaultValue("300") @Positive int requestsPerMinute,
        @DefaultValue("60") @Positive int anonymousPerMinute,
        @DefaultValue("5") @Positive int signUpsPerHour,
        @DefaultValue("10") @Positive int wrongPasswords,
        @DefaultValue("50") @Positive int wrongPasswordsPerAddress,
        @DefaultValue("3") @Positive int exportsPerDay,
        @DefaultValue("10") @Positive int streams,
        @DefaultValue("5") @Positive int sockets) {

    /** Units and period of an allowance. */
    Rate rate(Allowance allowance) {
        return switch (allowance) {
            case REQUESTS -> new Rate(requestsPerMinute * factor, 60);
            case ANONYMOUS_REQUESTS -> new Rate(anonymousPerMinute * factor, 60);
            case SIGN_UP -> new Rate(signUpsPerHour * factor, 3600);
            case WRONG_PASSWORD -> new Rate(wrongPasswords, 900);
            case WRONG_PASSWORD_FROM_ADDRESS -> new Rate(wrongPasswordsPerAddress, 900);
            case EXPORT -> new Rate(exportsPerDay * factor, 86_400);
        };
    }

    /** Units in so many seconds. */
    record Rate(int units, int seconds) {}
}
