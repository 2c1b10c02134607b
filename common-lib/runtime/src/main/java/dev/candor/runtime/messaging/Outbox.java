package dev.candor.runtime.messaging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Messages that are sent exactly if the surrounding transaction commits, at least once, in order per key. */
public final class Outbox {

    static final int SHARDS = 4;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MessageCodec codec;
    private final Traces traces;
    private final Wakeup signal;

    Outbox(JdbcClient jdbc, JsonMapper json, MessageCodec codec, Traces traces, Wakeup signal) {
        this.jdbc = jdbc;
        this.json = json;
        this.codec = codec;
        this.traces = traces;
        this.signal = signal;
    }

    /**
     * Stages a message.
     *
     * @param topic a constant of the message's family
     * @param key what the message is about; messages of one key keep their order
     * @param body a record of the family, at most 64 KB as JSON
     * @throws IllegalStateException without an open transaction
     */
    public void send(String topic, UUID key, Object body) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the outbox needs an open transaction");
        }
        MessageCodec.Encoded message = codec.write(key, body);
        traces.inject(message.headers());
        jdbc.sql("INSERT INTO outbox (shard, topic, message_key, headers, payload)"
                        + " VALUES (:shard, :topic, :key, CAST(:headers AS jsonb), :payload)")
                .param("shard", Math.floorMod(key.hashCode(), SHARDS))
                .param("topic", topic)
                .param("key", key.toString())
                .param("headers", json.writeValueAsString(message.headers()))
                .param("payload", message.payload())
                .update();
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                FaultPoint.hit("K2");
                signal.wake();
            }
        });
    }
}
