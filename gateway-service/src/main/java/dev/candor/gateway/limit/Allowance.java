package dev.candor.gateway.limit;

import java.util.Locale;

/** What is counted. */
public enum Allowance {
    /** Requests of one person. */
    REQUESTS,
    /** Requests of one address without a person. */
    ANONYMOUS_REQUESTS,
    /** New accounts from one address. */
    SIGN_UP,
    /** Wrong passwords for one account, or on one known device. */
    WRONG_PASSWORD,
    /** Wrong passwords from one address. */
    WRONG_PASSWORD_FROM_ADDRESS,
    /** Exports of one person. */
    EXPORT;

    /** As it stands in headers and keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
