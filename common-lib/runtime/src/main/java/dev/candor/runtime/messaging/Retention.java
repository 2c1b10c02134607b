package dev.candor.runtime.messaging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets rows that have grown old. */
public final class Retention {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Rule> rules;

    /** Forgets by these rules, in their order. */
    public Retention(JdbcClient jdbc, Clock clock, Rule... rules) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rules = List.of(rules);
    }

    /** Forgets what is too old by now. */
    public void round() {
        for (Rule rule : rules) {
            jdbc.sql(rule.statement())
                    .param("before", Timestamp.from(clock.instant().minus(rule.kept())))
                    .update();
        }
    }

    /**
     * What is forgotten, and when.
     *
     * @param kept how long it is kept
     * @param statement deletes what is older than {@code :before}
     */
    public record Rule(Duration kept, String statement) {}
}
