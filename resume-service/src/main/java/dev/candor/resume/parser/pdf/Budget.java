package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.ParseRefusal;
import java.io.UncheckedIOException;
import java.time.Duration;

/** What one file may cost: a form that draws itself, or a million tiny operators, end here. */
final class Budget {

    private static final int MOST_OPERATORS = 2_000_000;
    private static final Duration MOST_TIME = Duration.ofSeconds(5);

    private final long started = System.nanoTime();
    private int operators;

    void spend() {
        if (++operators > MOST_OPERATORS || ((operators & 0xff) == 0 && spent().compareTo(MOST_TIME) > 0)) {
            throw new UncheckedIOException(new ParseRefusal("too-complex"));
        }
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
