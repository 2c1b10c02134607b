package dev.candor.notification.feed;

import dev.candor.contract.message.OptimizationFact;
import dev.candor.runtime.messaging.Inbox;
import dev.candor.runtime.messaging.Message;
import dev.candor.runtime.messaging.MessageCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears facts as they are said; what is never heard {@link FactFeed} finds. */
@Component
class OptimizationFactListener {

    static final String GROUP = "notification.facts";

    private final MessageCodec codec;
    private final Inbox inbox;
    private final NoticeWriter writer;

    OptimizationFactListener(MessageCodec codec, Inbox inbox, NoticeWriter writer) {
        this.codec = codec;
        this.inbox = inbox;
        this.writer = writer;
    }

    @KafkaListener(topics = OptimizationFact.TOPIC, groupId = GROUP)
    @Transactional
    void on(ConsumerRecord<String, byte[]> record) {
        Message<OptimizationFact> message = codec.read(record, OptimizationFact.class);
        if (inbox.first(GROUP, message.id())) {
            writer.write(message.body());
        }
    }
}
