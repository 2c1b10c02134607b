package dev.candor.runtime.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what transactions have staged, at least once. One instance per shard at a time; no transaction is open meanwhile. An instance
 * that does not reach the bus gives its shards to those that may reach it.
 */
final class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;

    /** Longest wait for a look. Own messages and rings of other instances begin one at once; this is for what the dead have left. */
    static final Duration EVERY = Duration.ofSeconds(1);

    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 6;

    private final JdbcClient jdbc;
    private final KafkaOperations<String, byte[]> kafka;
    private final JsonMapper json;
    private final ShardLocks locks;
    private final TopicKeeper topics;
    private final BooleanSupplier busAnswers;
    private boolean cutOff;

    OutboxRelay(
            JdbcClient jdbc,
            KafkaOperations<String, byte[]> kafka,
            JsonMapper json,
            ShardLocks locks,
            TopicKeeper topics,
            BooleanSupplier busAnswers) {
        this.jdbc = jdbc;
        this.kafka = kafka;
        this.json = json;
        this.locks = locks;
        this.topics = topics;
        this.busAnswers = busAnswers;
    }

    /** Sends everything that can be sent now. */
    void round() throws InterruptedException {
        cutOff = cutOff && !busAnswers.getAsBoolean();
        boolean more = true;
        while (more && !cutOff) {
            more = false;
            for (int shard : locks.waiting()) {
                more |= !cutOff && send(shard) == BATCH;
            }
        }
    }

    private int send(int shard) throws InterruptedException {
        List<Row> rows = jdbc.sql("SELECT id, topic, message_key, headers::text AS headers, payload FROM outbox"
                        + " WHERE shard = :shard ORDER BY id LIMIT " + BATCH)
                .param("shard", shard)
                .query(DataClassRowMapper.newInstance(Row.class))
                .list();
        if (rows.isEmpty()) {
            return 0;
        }
        List<Long> done = acknowledged(dispatch(rows));
        FaultPoint.hit("K3");
        if (!done.isEmpty()) {
            jdbc.sql("DELETE FROM outbox WHERE id IN (:ids)").param("ids", done).update();
        }
        if (done.isEmpty() && !busAnswers.getAsBoolean()) {
            cutOff = true;
            locks.close();
        }
        if (done.size() < rows.size()) {
            topics.declareAgain();
        }
        return done.size();
    }

    private List<Sent> dispatch(List<Row> rows) {
        List<Sent> sent = new ArrayList<>();
        Set<String> unreachable = new HashSet<>();
        for (Row row : rows) {
            if (!unreachable.contains(row.topic())) {
                try {
                    sent.add(new Sent(row.id(), kafka.send(toRecord(row))));
                } catch (KafkaException e) {
                    unreachable.add(row.topic());
                    LOG.warn(
                            "cannot send to {} yet: {}",
                            row.topic(),
                            e.getClass().getSimpleName());
                }
            }
        }
        return sent;
    }

    private static List<Long> acknowledged(List<Sent> sent) throws InterruptedException {
        List<Long> done = new ArrayList<>();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(ACKNOWLEDGED_WITHIN_SECONDS);
        for (Sent one : sent) {
            try {
                one.future().get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
                done.add(one.id());
            } catch (ExecutionException | TimeoutException e) {
                LOG.warn("message {} stays in the outbox: {}", one.id(), e.toString());
            }
        }
        return done;
    }

    private ProducerRecord<String, byte[]> toRecord(Row row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.messageKey(), row.payload());
        Map<String, String> headers = json.readValue(row.headers(), new TypeReference<Map<String, String>>() {});
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(long id, String topic, String messageKey, String headers, byte[] payload) {}

    private record Sent(long id, CompletableFuture<?> future) {}
}
