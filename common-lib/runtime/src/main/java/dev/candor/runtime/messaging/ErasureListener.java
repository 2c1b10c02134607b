package dev.candor.runtime.messaging;

import dev.candor.contract.message.AccountFact;
import dev.candor.contract.message.AccountFact.AccountDataErased;
import dev.candor.contract.message.AccountFact.AccountErased;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.transaction.support.TransactionOperations;

/** Erases everything of a person in one transaction, and says so. Comes again until it has worked. */
final class ErasureListener {

    private final MessageCodec codec;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final List<AccountEraser> erasers;
    private final Clock clock;
    private final String service;

    ErasureListener(
            MessageCodec codec,
            Outbox outbox,
            TransactionOperations transactions,
            List<AccountEraser> erasers,
            Clock clock,
            String service) {
        this.codec = codec;
        this.outbox = outbox;
        this.transactions = transactions;
        this.erasers = erasers;
        this.clock = clock;
        this.service = service;
    }

    @KafkaListener(topics = AccountFact.TOPIC, groupId = "${candor.service}.accounts")
    void on(ConsumerRecord<String, byte[]> record) {
        AccountFact fact = codec.read(record, AccountFact.class).body();
        switch (fact) {
            case AccountErased erased ->
                transactions.executeWithoutResult(status -> {
                    erasers.forEach(eraser -> eraser.erase(erased.ownerId()));
                    outbox.send(
                            AccountFact.RESULTS_TOPIC,
                            erased.ownerId().value(),
                            new AccountDataErased(erased.ownerId(), service, clock.instant()));
                });
            case AccountDataErased ignored -> {}
        }
    }
}
