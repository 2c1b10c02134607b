package dev.candor.gateway.me;

import dev.candor.contract.message.AccountFact;
import dev.candor.runtime.messaging.MessageCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears which services have erased a person. Hearing it twice changes nothing. */
@Component
class ErasureResultListener {

    private final Erasures erasures;
    private final MessageCodec codec;

    ErasureResultListener(Erasures erasures, MessageCodec codec) {
        this.erasures = erasures;
        this.codec = codec;
    }

    @KafkaListener(topics = AccountFact.RESULTS_TOPIC, groupId = "gateway.erasures")
    void on(ConsumerRecord<String, byte[]> record) {
        switch (codec.read(record, AccountFact.class).body()) {
            case AccountFact.AccountDataErased erased -> erasures.confirmed(erased.ownerId(), erased.service());
            case AccountFact.AccountErased asked -> {}
        }
    }
}
