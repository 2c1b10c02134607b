package dev.candor.file.upload;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.FileFact;
import dev.candor.runtime.messaging.Outbox;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of deleted files at once, after a quarter of an hour and after a day. Nobody asks for a file that is gone, so a message that the
 * bus has lost would never be missed, and what others have made of the file would stay.
 */
@Component
public class Deletions {

    private static final Duration SOON = Duration.ofMinutes(15);
    private static final Duration LAST = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    Deletions(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells, and remembers to tell again; inside the transaction that deletes. */
    void tell(OwnerId owner, FileId id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("INSERT INTO deleted_file (id, owner_id, deleted_at, again_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(id.value(), owner.value(), Timestamp.from(now), Timestamp.from(now.plus(SOON)))
                .update();
        say(new Deleted(id.value(), owner.value(), now));
    }

    /** Tells again what is due. */
    @Transactional
    public void round() {
        Instant now = clock.instant();
        jdbc.sql("SELECT id, owner_id, deleted_at FROM deleted_file WHERE again_at <= ?" + " ORDER BY again_at LIMIT "
                        + AT_ONCE + " FOR UPDATE SKIP LOCKED")
                .param(Timestamp.from(now))
                .query(DataClassRowMapper.newInstance(Deleted.class))
                .list()
                .forEach(deleted -> again(deleted, now));
    }

    private void again(Deleted deleted, Instant now) {
        say(deleted);
        Instant last = deleted.deletedAt().plus(LAST);
        if (now.isBefore(last)) {
            jdbc.sql("UPDATE deleted_file SET again_at = ? WHERE owner_id = ? AND id = ?")
                    .params(Timestamp.from(last), deleted.ownerId(), deleted.id())
                    .update();
        } else {
            jdbc.sql("DELETE FROM deleted_file WHERE owner_id = ? AND id = ?")
                    .params(deleted.ownerId(), deleted.id())
                    .update();
        }
    }

    private void say(Deleted deleted) {
        outbox.send(
                FileFact.TOPIC,
                deleted.id(),
                new FileFact.FileDeleted(
                        new FileId(deleted.id()), new OwnerId(deleted.ownerId()), deleted.deletedAt()));
    }

    private record Deleted(UUID id, UUID ownerId, Instant deletedAt) {}
}
