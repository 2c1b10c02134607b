package dev.candor.runtime.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when told. */
public final class SettableClock extends Clock {

    private volatile Instant now;

    /** Stands still at an instant. */
    public SettableClock(Instant now) {
        this.now = now;
    }

    /** Moves to an instant. */
    public void set(Instant instant) {
        now = instant;
    }

    /** Moves on. */
    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
