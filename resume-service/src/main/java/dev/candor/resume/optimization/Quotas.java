package dev.candor.resume.optimization;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.ResumeProblem;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RateLimit;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counters of what a person has used; spent under the lock of their row, so parallel requests never spend one unit twice. */
@Repository
class Quotas {

    /** Money of a day for those who have started nothing yet, as the table has it. */
    private static final long USUAL_DAY_MICROS = 2_000_000;

    private final JdbcClient jdbc;
    private final OptimizationProperties properties;
    private final Clock clock;

    Quotas(JdbcClient jdbc, OptimizationProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Takes the lock of the person's row until the end of the transaction. */
    void lock(OwnerId owner) {
        jdbc.sql("INSERT INTO owner_quota (owner_id) VALUES (:owner) ON CONFLICT DO NOTHING")
                .param("owner", owner.value())
                .update();
        jdbc.sql("SELECT 1 FROM owner_quota WHERE owner_id = :owner FOR UPDATE")
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Spends one start, under the lock.
     *
     * @throws ProblemException 429 if the queue is full or the day's number used; 503 if there is too much for all
     */
    void spend(OwnerId owner) {
        requireRoom();
        int full = jdbc.sql("SELECT min(q.max_queued) FROM optimization o JOIN owner_quota q USING (owner_id)"
                        + " WHERE o.owner_id = :owner AND o.status = 'QUEUED' HAVING count(*) >= min(q.max_queued)")
                .param("owner", owner.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (full > 0) {
            throw new ProblemException(ResumeProblem.QUEUE_FULL, "Wait until some of those waiting have started.")
                    .withRetryAfter(Duration.ofSeconds(30))
                    .withRateLimit(RateLimit.atOnce("queued-optimizations", full));
        }
        int spent = jdbc.sql(
                        "UPDATE owner_quota SET day = :today, day_started = CASE WHEN day = :today THEN day_started"
                                + " ELSE 0 END + 1 WHERE owner_id = :owner AND (day IS DISTINCT FROM :today OR day_started < :most)")
                .param("today", Date.valueOf(today()))
                .param("owner", owner.value())
                .param("most", properties.perDay())
                .update();
        if (spent == 0) {
            Duration left = Duration.between(clock.instant(), midnight());
            throw new ProblemException(ResumeProblem.DAY_QUOTA_USED, "More can be started after midnight UTC.")
                    .withRetryAfter(left)
                    .withRateLimit(
                            RateLimit.inWindow("optimizations", properties.perDay(), Duration.ofDays(1), 0, left));
        }
    }

    /** Counts no further than it must. */
    private void requireRoom() {
        boolean full = jdbc.sql("SELECT (SELECT count(*) FROM (SELECT 1 FROM optimization WHERE status = 'QUEUED'"
                        + " LIMIT :queued) q) >= :queued OR (SELECT count(*) FROM (SELECT 1 FROM outbox"
                        + " LIMIT :unsent) o) >= :unsent")
                .param("queued", properties.queued())
                .param("unsent", properties.unsent())
                .query(Boolean.class)
                .single();
        if (full) {
            throw new ProblemException(CommonProblem.UNAVAILABLE, "Too much is waiting already. Try again in a minute.")
                    .withRetryAfter(Duration.ofMinutes(1));
        }
    }

    /** Money of the day that is neither spent nor promised to something alive, in millionths; only under the lock is it still so a moment later. */
    long moneyLeft(OwnerId owner) {
        return jdbc.sql(
                        "SELECT greatest(0, coalesce((SELECT day_cost_micros FROM owner_quota WHERE owner_id = :owner), :usual)"
                                + " - (SELECT coalesce(sum(cost_micros), 0) FROM step_usage WHERE owner_id = :owner AND at >= :since)"
                                + " - (SELECT coalesce(sum(max_cost_micros), 0) FROM optimization WHERE owner_id = :owner"
                                + " AND wanted_engine = 'LLM' AND status IN ('QUEUED', 'RUNNING', 'CANCELLING')))::bigint")
                .param("owner", owner.value())
                .param("usual", USUAL_DAY_MICROS)
                .param(
                        "since",
                        Timestamp.from(today().atStartOfDay(ZoneOffset.UTC).toInstant()))
                .query(Long.class)
                .single();
    }

    /** What the person has used. */
    Usage usage(OwnerId owner) {
        Row row = jdbc.sql("SELECT CASE WHEN q.day = :today THEN q.day_started ELSE 0 END AS started, q.max_running,"
                        + " q.max_queued, q.day_cost_micros FROM owner_quota q WHERE owner_id = :owner")
                .param("today", Date.valueOf(today()))
                .param("owner", owner.value())
                .query(Row.class)
                .optional()
                .orElse(new Row(0, 3, 100, USUAL_DAY_MICROS));
        return new Usage(
                new Counter(row.started(), properties.perDay()),
                new Counter(count(owner, "status IN ('RUNNING', 'CANCELLING')"), row.maxRunning()),
                new Counter(count(owner, "status = 'QUEUED'"), row.maxQueued()),
                new Counter(
                        costSince(owner, today().atStartOfDay(ZoneOffset.UTC).toInstant()), row.dayCostMicros()),
                costSince(owner, Instant.EPOCH),
                midnight());
    }

    private long count(OwnerId owner, String condition) {
        return jdbc.sql("SELECT count(*) FROM optimization WHERE owner_id = :owner AND " + condition)
                .param("owner", owner.value())
                .query(Long.class)
                .single();
    }

    private long costSince(OwnerId owner, Instant since) {
        return jdbc.sql("SELECT coalesce(sum(cost_micros), 0) FROM step_usage WHERE owner_id = :owner AND at >= :since")
                .param("owner", owner.value())
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Instant midnight() {
        return today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Used and allowed. Money is in millionths. */
    record Counter(long used, long limit) {}

    /**
     * What a person has used.
     *
     * @param costMicrosTotal money spent ever, in millionths
     * @param resetsAt when the day's counters start again
     */
    record Usage(
            Counter optimizationsToday,
            Counter running,
            Counter queued,
            Counter costMicrosToday,
            long costMicrosTotal,
            Instant resetsAt) {}

    private record Row(long started, long maxRunning, long maxQueued, long dayCostMicros) {}
}
