package dev.candor.local.client;

/** The command cannot do what was asked; the message is one sentence for the person. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;
    private final int status;

    /** Refused before anything was asked of the suite. */
    public Refusal(String sentence) {
        this(sentence, 0);
    }

    /**
     * Refused by the suite.
     *
     * @param status the HTTP status, 0 when no request was answered
     */
    public Refusal(String sentence, int status) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
