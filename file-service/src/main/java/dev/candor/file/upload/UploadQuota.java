package dev.candor.file.upload;

import dev.candor.contract.id.OwnerId;
import dev.candor.file.FileProblem;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RateLimit;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spends one upload of the day by a conditional update, so that parallel uploads never spend one unit twice. */
@Component
class UploadQuota {

    private static final String SPEND = """
            INSERT INTO upload_quota AS q (owner_id, day, uploads) VALUES (:owner, :day, 1)
            ON CONFLICT (owner_id) DO UPDATE
               SET uploads = CASE WHEN q.day = excluded.day THEN q.uploads + 1 ELSE 1 END, day = excluded.day
             WHERE q.day <> excluded.day OR q.uploads < :limit
            """;

    /** Space comes back when the person deletes something, not by time. */
    private static final Duration AFTER_DELETING = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final UploadProperties limits;
    private final Clock clock;

    UploadQuota(JdbcClient jdbc, UploadProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    void spend(OwnerId owner) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        int spent = jdbc.sql(SPEND)
                .param("owner", owner.value())
                .param("day", Date.valueOf(today))
                .param("limit", limits.perDay())
                .update();
        if (spent == 0) {
            Duration left = Duration.between(
                    clock.instant(),
                    today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
            throw new ProblemException(
                            FileProblem.QUOTA_EXCEEDED,
                            "At most " + limits.perDay() + " uploads a day. Try again tomorrow.")
                    .withRetryAfter(left)
                    .withRateLimit(RateLimit.inWindow("uploads", limits.perDay(), Duration.ofDays(1), 0, left));
        }
    }

    void requireSpace(long stored, long more) {
        long most = limits.storedBytes().toBytes();
        if (stored + more > most) {
            throw new ProblemException(
                            FileProblem.QUOTA_EXCEEDED,
                            "Your files may take " + limits.storedBytes().toMegabytes()
                                    + " MB in all. Delete some first.")
                    .withRetryAfter(AFTER_DELETING)
                    .withRateLimit(RateLimit.space("stored-bytes", most, most - stored));
        }
    }

    int usedToday(OwnerId owner) {
        return jdbc.sql("SELECT uploads FROM upload_quota WHERE owner_id = ? AND day = ?")
                .params(owner.value(), Date.valueOf(LocalDate.now(clock.withZone(ZoneOffset.UTC))))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
