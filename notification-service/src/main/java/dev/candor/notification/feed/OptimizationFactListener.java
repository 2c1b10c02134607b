package dev.candor.notification.feed;

import dev.candor.contract.message.OptimizationFact;
import dev.candor.runtime.messaging.Inbox;
import dev.candor.runtime.messaging.Message;
import dev.candor.runtime.messaging.MessageCodec;
import dev.candor.runtime.messaging.Outbox;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one notice per fact, and what is to be sent out because of it, in one short transaction. */
@Component
class OptimizationFactListener {

    static final String GROUP = "notification.facts";

    private final MessageCodec codec;
    private final Inbox inbox;
    private final NoticeRepository notices;
    private final Outbox outbox;
    private final List<RunEnded> ended;

    OptimizationFactListener(
            MessageCodec codec, Inbox inbox, NoticeRepository notices, Outbox outbox, List<RunEnded> ended) {
        this.codec = codec;
        this.inbox = inbox;
        this.notices = notices;
        this.outbox = outbox;
        this.ended = ended;
    }

    @KafkaListener(topics = OptimizationFact.TOPIC, groupId = GROUP)
    @Transactional
    void on(ConsumerRecord<String, byte[]> record) {
        Message<OptimizationFact> message = codec.read(record, OptimizationFact.class);
        if (!inbox.first(GROUP, message.id())) {
            return;
        }
        OptimizationFact.Entry entry = message.body().entry();
        NoticeData data = NoticeData.of(message.body());
        OptionalLong seq = notices.add(entry.ownerId(), entry.optimizationId(), entry.seq(), entry.at(), data);
        if (seq.isEmpty()) {
            return;
        }
        outbox.send(
                NoticeWritten.TOPIC,
                entry.ownerId().value(),
                new NoticeWritten.Written(entry.ownerId(), seq.getAsLong()));
        if (Notice.ends(data.type())) {
            Notice notice = new Notice(seq.getAsLong(), data.type(), entry.optimizationId(), entry.at(), data.data());
            ended.forEach(listener -> listener.on(entry.ownerId(), entry.optimizationId(), entry.run(), notice));
        }
    }
}
