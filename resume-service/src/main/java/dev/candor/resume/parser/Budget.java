package dev.candor.resume.parser;

import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What one file has cost so far: a form that draws itself, or a million tiny operators, end here. Time is that of the
 * processor, so a busy machine refuses nobody.
 */
public final class Budget {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOK_EVERY = 0x1ff;

    private final ParseLimits limits;
    private final long started = THREADS.getCurrentThreadCpuTime();
    private int operators;
    private int letters;

    /** Starts the clock. */
    public Budget(ParseLimits limits) {
        this.limits = limits;
    }

    /** Counts one drawing instruction. */
    public void spend() {
        if (++operators > limits.operators()) {
            throw over("too-complex");
        }
        if ((operators & LOOK_EVERY) == 0) {
            requireTime();
        }
    }

    /** The limits it holds. */
    public ParseLimits limits() {
        return limits;
    }

    /** Counts letters that were read. */
    public void read(int more) {
        letters += more;
        if (letters > limits.letters()) {
            throw over("too-much-text");
        }
    }

    /** Ends the reading if the time is used up. */
    public void requireTime() {
        if (spent().compareTo(limits.processorTime()) > 0) {
            throw over("too-complex");
        }
    }

    /** Is so large a part of the time left for something that can be left out? */
    public boolean left(double share) {
        return spent().toMillis() < (1 - share) * limits.processorTime().toMillis();
    }

    /** Processor time used so far. */
    public Duration spent() {
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started);
    }

    /** Ends the reading from inside the library, for a reason with a code. */
    public static UncheckedIOException over(String code) {
        return new UncheckedIOException(new ParseRefusal(code));
    }
}
