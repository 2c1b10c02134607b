package dev.candor.gateway.audit;

import java.util.Locale;

/** What is written down. */
public enum AuditAction {
    /** Somebody made an account. */
    SIGN_UP,
    /** Somebody signed in, or tried to. */
    SIGN_IN,
    /** A session ended. */
    SIGN_OUT,
    /** A one-time link was given out. */
    SIGN_IN_LINK,
    /** A password was changed. */
    PASSWORD_CHANGED,
    /** A personal token was made. */
    TOKEN_CREATED,
    /** A personal token was revoked. */
    TOKEN_REVOKED,
    /** Everything was handed out. */
    EXPORT,
    /** Everything was asked to be erased. */
    ERASURE,
    /** Consent was given. */
    CONSENT_GIVEN,
    /** Consent was withdrawn. */
    CONSENT_WITHDRAWN,
    /** A model provider was set or removed. */
    PROVIDER_CHANGED,
    /** A limit was hit. */
    LIMIT_HIT;

    /** As written in the table. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
