package dev.candor.runtime.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database's time, so that instances with wrong clocks agree; the difference is measured every ten seconds. */
final class DatabaseClock extends Clock {

    private final JdbcClient jdbc;
    private final Clock system;
    private volatile Duration ahead = Duration.ZERO;

    DatabaseClock(JdbcClient jdbc, Clock system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /** Measures how far the database is ahead; half of the round trip is taken as its way. */
    void measure() {
        Instant before = system.instant();
        Instant there = jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Instant after = system.instant();
        ahead = Duration.between(before.plus(Duration.between(before, after).dividedBy(2)), there);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.offset(system.withZone(zone), ahead);
    }
}
