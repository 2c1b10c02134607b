package dev.candor.runtime.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a record that cannot be handled aside: first as a row of this service, from which an operator replays it, then into the
 * topic's {@code .dlt}. If either fails the record is tried again, so nothing is lost.
 */
final class DeadLetterRecorder implements ConsumerRecordRecoverer {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRecorder.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;
    private final MeterRegistry meters;
    private final DeadLetterPublishingRecoverer publisher;

    DeadLetterRecorder(
            JdbcClient jdbc,
            JsonMapper json,
            Ids ids,
            Clock clock,
            MeterRegistry meters,
            KafkaOperations<String, byte[]> kafka) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.meters = meters;
        this.publisher = new DeadLetterPublishingRecoverer(
                kafka, (record, failure) -> new TopicPartition(record.topic() + ".dlt", 0));
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String reason = cause instanceof UnreadableMessageException
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getName();
        keep(record, reason);
        meters.counter("candor.dead.letters", "topic", record.topic()).increment();
        LOG.error(
                "dead letter {} partition {} offset {}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                reason);
        publisher.accept(record, failure);
    }

    private void keep(ConsumerRecord<?, ?> record, String reason) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), MessageCodec.header(record, header.key())));
        jdbc.sql("INSERT INTO dead_letter (id, topic, part, position, message_key, headers, payload, reason, at)"
                        + " VALUES (:id, :topic, :part, :position, :key, CAST(:headers AS jsonb), :payload, :reason, :at)"
                        + " ON CONFLICT DO NOTHING")
                .param("id", ids.next())
                .param("topic", record.topic())
                .param("part", record.partition())
                .param("position", record.offset())
                .param("key", record.key() == null ? null : record.key().toString())
                .param("headers", json.writeValueAsString(headers).replace("\\u0000", ""))
                .param("payload", record.value() instanceof byte[] bytes ? bytes : null)
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
