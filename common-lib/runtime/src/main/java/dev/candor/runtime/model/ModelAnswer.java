package dev.candor.runtime.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a question. Codes are kebab-case words from a fixed list, never text of anybody. */
public sealed interface ModelAnswer {

    /**
     * The model has spoken; whether it makes sense is for the agent to judge.
     *
     * @param text the words, thinking left out; may be empty
     * @param whole false if the answer was cut at its longest length
     * @param call the paid call, to be rejected if the answer is of no use
     * @param source who was asked
     */
    record Said(String text, boolean whole, CallReference call, Source source) implements ModelAnswer {

        @Override
        public String toString() {
            return "Said[characters=" + text.length() + ", whole=" + whole + ", source=" + source + "]";
        }
    }

    /** This very question was answered before, and the answer was of no use: ask for another sample. */
    record Useless() implements ModelAnswer {}

    /** Not now; absent means the usual back-off. */
    record Later(String code, @Nullable Duration after) implements ModelAnswer {}

    /** For good: {@code provider-refused}, {@code provider-unavailable}, {@code no-provider}, {@code unusable-answer} or {@code budget}. */
    record Never(String code) implements ModelAnswer {}

    /** Who was asked. {@code free} is true if nothing was paid now since the answer was there. */
    record Source(String provider, String model, boolean free) {}

    /** Names a paid call. */
    record CallReference(String key) {}
}
