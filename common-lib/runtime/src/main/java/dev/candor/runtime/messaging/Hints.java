package dev.candor.runtime.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Messages that may be lost, sent at most once and in any order: wake-ups of those who read rows anyhow. They take no row, no commit
 * and no relay, and nobody waits for them.
 */
public final class Hints {

    private static final Logger LOG = LoggerFactory.getLogger(Hints.class);

    private final KafkaOperations<String, byte[]> kafka;
    private final MessageCodec codec;

    Hints(KafkaOperations<String, byte[]> kafka, MessageCodec codec) {
        this.kafka = kafka;
        this.codec = codec;
    }

    /**
     * Sends now, on a thread of its own, since a bus that is away holds a sender up.
     *
     * @param topic a constant of the message's family
     * @param key what the message is about
     * @param body a record of the family
     */
    public void send(String topic, UUID key, Object body) {
        MessageCodec.Encoded message = codec.write(key, body);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key.toString(), message.payload());
        message.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Thread.ofVirtual().name("hint").start(() -> send(record));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            kafka.send(record).exceptionally(lost -> {
                LOG.debug("a hint is lost: {}", lost.toString());
                return null;
            });
        } catch (KafkaException away) {
            LOG.debug("a hint is lost: {}", away.toString());
        }
    }
}
