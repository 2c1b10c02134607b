package dev.candor.gateway.me;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.AccountFact;
import dev.candor.gateway.identity.AccountService;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.messaging.Topics;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** What the gateway itself erases of a person, and the topics on which erasures are told and confirmed. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    private static final int PARTITIONS = 3;
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    AccountEraser accountErasure(AccountService accounts, OwnerCipher cipher) {
        return (OwnerId owner) -> {
            cipher.forget(owner.value());
            accounts.remove(owner);
        };
    }

    @Bean
    KafkaAdmin.NewTopics accountEvents() {
        return Topics.owned(AccountFact.TOPIC, PARTITIONS, KEPT);
    }

    @Bean
    KafkaAdmin.NewTopics accountResults() {
        return Topics.owned(AccountFact.RESULTS_TOPIC, PARTITIONS, KEPT);
    }
}
