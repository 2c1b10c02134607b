package dev.candor.resume.orchestration;

import dev.candor.contract.message.StepResult;
import dev.candor.runtime.messaging.FaultPoint;
import dev.candor.runtime.messaging.Inbox;
import dev.candor.runtime.messaging.Message;
import dev.candor.runtime.messaging.MessageCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers from other services. */
@Component
class StepResultListener {

    private static final String GROUP = "resume.orchestrator";

    private final MessageCodec codec;
    private final Inbox inbox;
    private final StepResults results;

    StepResultListener(MessageCodec codec, Inbox inbox, StepResults results) {
        this.codec = codec;
        this.inbox = inbox;
        this.results = results;
    }

    @KafkaListener(topics = StepResult.TOPIC, groupId = GROUP)
    @Transactional
    public void on(ConsumerRecord<String, byte[]> record) {
        Message<StepResult> message = codec.read(record, StepResult.class);
        FaultPoint.hit("K12");
        if (inbox.first(GROUP, message.id())) {
            results.accept(message.body());
        }
    }
}
