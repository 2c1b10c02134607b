package dev.candor.runtime.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What was put aside, for an operator: places and reasons, never bodies. */
final class DeadLetters {

    /** The newest so many are listed. */
    static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Wakeup relay;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, TransactionOperations transactions, Wakeup relay, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
    }

    /** The newest letters first, replayed ones too. */
    List<Letter> newest() {
        return jdbc.sql("SELECT id, topic, part, position, reason, at, replayed_at FROM dead_letter"
                        + " ORDER BY at DESC, id DESC LIMIT " + PAGE)
                .query(DataClassRowMapper.newInstance(Letter.class))
                .list();
    }

    /**
     * Sends a letter to its topic once more, with the headers it had: who has handled it already knows it by its id. If it is refused
     * again it becomes a new letter.
     */
    Replay replay(UUID id) {
        Replay outcome = transactions.execute(status -> {
            Body body = jdbc.sql("SELECT topic, message_key, headers::text AS headers, payload FROM dead_letter"
                            + " WHERE id = :id FOR UPDATE")
                    .param("id", id)
                    .query(DataClassRowMapper.newInstance(Body.class))
                    .optional()
                    .orElse(null);
            if (body == null) {
                return Replay.UNKNOWN;
            }
            byte[] payload = body.payload();
            if (payload == null) {
                return Replay.WITHOUT_BODY;
            }
            stage(body, payload);
            jdbc.sql("UPDATE dead_letter SET replayed_at = :at WHERE id = :id")
                    .param("at", Timestamp.from(clock.instant()))
                    .param("id", id)
                    .update();
            relay.wakeAfterCommit();
            return Replay.SENT;
        });
        return outcome == null ? Replay.UNKNOWN : outcome;
    }

    private void stage(Body body, byte[] payload) {
        String key = body.messageKey() == null ? "" : body.messageKey();
        jdbc.sql("INSERT INTO outbox (shard, topic, message_key, headers, payload)"
                        + " VALUES (:shard, :topic, :key, CAST(:headers AS jsonb), :payload)")
                .param("shard", shard(key))
                .param("topic", body.topic())
                .param("key", key)
                .param("headers", body.headers())
                .param("payload", payload)
                .update();
    }

    /** Keys are ids, except in what strangers sent. */
    private static int shard(String key) {
        try {
            return Math.floorMod(UUID.fromString(key).hashCode(), Outbox.SHARDS);
        } catch (IllegalArgumentException e) {
            return Math.floorMod(key.getBytes(StandardCharsets.UTF_8).length, Outbox.SHARDS);
        }
    }

    /** What came of a replay. */
    enum Replay {
        /** It is on its way. */
        SENT,
        /** There is no such letter. */
        UNKNOWN,
        /** It came without a body, so there is nothing to send. */
        WITHOUT_BODY
    }

    /** One letter: where it lay, and why it was put aside. */
    record Letter(
            UUID id,
            String topic,
            int part,
            long position,
            String reason,
            Instant at,
            @Nullable Instant replayedAt) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Body(String topic, @Nullable String messageKey, String headers, byte @Nullable [] payload) {}
}
