package dev.candor.runtime.model;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One provider of models, spoken to in its own protocol. Never retries: that is done once, by the step. */
public interface ModelProvider {

    /** Short name under which calls, permits and waiting times are kept. */
    String name();

    /** What metrics and logs call it: one of few words, never an id. */
    default String label() {
        return name();
    }

    /** How much it may be asked at once and in a minute. */
    Limits limits();

    /** Which model answers an agent, how freely, and at what price. */
    Tuning tuning(String agent);

    /** How long it is better left alone, since it has failed again and again; empty if it may be asked. */
    default Optional<Duration> resting() {
        return Optional.empty();
    }

    /** Whether it is asked at the moment. */
    default State state() {
        return resting().isPresent() ? State.OPEN : State.CLOSED;
    }

    /** How a provider is treated, in the words of circuit breakers. */
    enum State {
        /** It is asked. */
        CLOSED,
        /** It is left alone, since it has failed again and again. */
        OPEN,
        /** Its rest is over: the next few questions decide. */
        HALF_OPEN
    }

    /**
     * Asks and hands over the raw answer, all of it, exactly once, before anything is made of it.
     *
     * @throws ProviderTrouble if no whole answer came; nothing was handed over then
     * @throws InterruptedException if the caller was interrupted; the connection is closed
     */
    void send(Tuning tuning, ModelRequest request, Keep keep) throws ProviderTrouble, InterruptedException;

    /**
     * Reads a raw answer, now or years later.
     *
     * @throws ProviderTrouble of kind {@code GARBAGE} if it is none
     */
    Reading read(Tuning tuning, ModelRequest request, byte[] raw) throws ProviderTrouble;

    /** Takes the raw answer. */
    @FunctionalInterface
    interface Keep {

        /** Keeps it for good before returning. */
        void keep(byte[] raw);
    }

    /**
     * Bounds of one provider, for all instances of a service together.
     *
     * @param atOnce calls at the same time, 1 or more
     * @param callsPerMinute 0 for any number
     * @param tokensPerMinute 0 for any number
     * @param call longest time of one call
     */
    record Limits(int atOnce, int callsPerMinute, int tokensPerMinute, Duration call) {}

    /**
     * How an agent is answered.
     *
     * @param temperature absent for the provider's own
     * @param price what tokens cost
     */
    record Tuning(String model, @Nullable Double temperature, Price price) {}

    /**
     * What tokens cost, in millionths of the accounting currency per million tokens.
     *
     * @param input of tokens sent, 0 or more
     * @param output of tokens received, 0 or more
     */
    record Price(long input, long output) {

        private static final long MILLION = 1_000_000;

        /** Nothing is paid. */
        public static final Price FREE = new Price(0, 0);

        /** Refuses negative prices. */
        public Price {
            if (input < 0 || output < 0) {
                throw new IllegalArgumentException("a price must not be negative");
            }
        }

        /** Cost of one call in millionths, rounded up. */
        public long of(long inputTokens, long outputTokens) {
            return Math.ceilDiv(
                    Math.addExact(Math.multiplyExact(inputTokens, input), Math.multiplyExact(outputTokens, output)),
                    MILLION);
        }
    }

    /**
     * A read answer.
     *
     * @param text the words
     * @param whole false if it was cut at its longest length
     * @param finish the provider's word for how it ended
     * @param refused whether the provider declined to answer
     * @param inputTokens as billed; estimated where the provider does not say
     */
    record Reading(String text, boolean whole, String finish, boolean refused, int inputTokens, int outputTokens) {

        @Override
        public String toString() {
            return "Reading[characters=" + text.length() + ", finish=" + finish + "]";
        }
    }
}
