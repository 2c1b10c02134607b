package dev.candor.runtime.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why a provider gave no answer. Carries no text of the provider: it may quote what it was sent. */
public final class ProviderTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient @Nullable Duration after;

    /**
     * A failure.
     *
     * @param code kebab-case word for logs and metrics, such as {@code http-503} or {@code first-byte-timeout}
     * @param after how long the provider asks to wait; absent if it does not say
     */
    public ProviderTrouble(Kind kind, String code, @Nullable Duration after) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.after = after;
    }

    /** A failure without a wish. */
    public ProviderTrouble(Kind kind, String code) {
        this(kind, code, null);
    }

    /** What it means for the next step. */
    public Kind kind() {
        return kind;
    }

    /** Kebab-case word for logs and metrics. */
    public String code() {
        return code;
    }

    /** How long the provider asks to wait. */
    public @Nullable Duration after() {
        return after;
    }

    /** What a failure means. */
    public enum Kind {
        /** Key, money, model or content refused: asking again changes nothing. */
        REFUSED,
        /** The request itself cannot be answered: too large, or a schema that the provider does not take. */
        UNACCEPTABLE,
        /** Too many requests: all instances wait. */
        LIMITED,
        /** Down, silent, too slow or cut off: another try may work. */
        AWAY,
        /** An answer came that is none. */
        GARBAGE
    }
}
