package dev.candor.contract.agent;

/**
 * What one model was paid for.
 *
 * @param model provider's name of the model
 * @param inputTokens tokens sent, 0 or more
 * @param outputTokens tokens received, 0 or more
 * @param costMicros millionths of the accounting currency, 0 or more
 */
public record Usage(String model, int inputTokens, int outputTokens, long costMicros) {

    /** Refuses negative amounts. */
    public Usage {
        if (inputTokens < 0 || outputTokens < 0 || costMicros < 0) {
            throw new IllegalArgumentException("usage must not be negative");
        }
    }
}
