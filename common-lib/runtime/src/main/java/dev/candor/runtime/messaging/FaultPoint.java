package dev.candor.runtime.messaging;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A place where a test may let the process die. Does nothing unless {@code CANDOR_FAULT_POINT} names it, as in
 * {@code K9} or, for the third passing, {@code K9:3}.
 */
public final class FaultPoint {

    private static final @Nullable String ARMED = System.getenv("CANDOR_FAULT_POINT");
    private static final AtomicInteger LEFT = new AtomicInteger(passings(ARMED));

    private FaultPoint() {}

    /** Halts the JVM without any clean-up if this point is armed, with exit code 137 like a killed process. */
    public static void hit(String name) {
        if (ARMED != null && name.equals(ARMED.split(":", 2)[0]) && LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }

    private static int passings(@Nullable String armed) {
        return armed == null || !armed.contains(":") ? 1 : Integer.parseInt(armed.substring(armed.indexOf(':') + 1));
    }
}
