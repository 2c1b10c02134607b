package dev.candor.runtime.model.provider;

import java.time.Duration;

/**
 * How long to wait for a provider.
 *
 * @param connect until the connection stands
 * @param firstByte from sending until the first byte of the answer
 * @param call all in all
 * @param drip time in which at least {@link #LEAST_BYTES} per second must come on average
 */
record Patience(Duration connect, Duration firstByte, Duration call, Duration drip) {

    /** Fewest bytes a second over the drip time; slower streams are given up. */
    static final int LEAST_BYTES = 20;

    static final Patience USUAL = new Patience(
            Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(120), Duration.ofSeconds(30));

    /** For a model on a machine of the operator's own, which may have to load first. */
    static final Patience SLOW =
            new Patience(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(2));
}
