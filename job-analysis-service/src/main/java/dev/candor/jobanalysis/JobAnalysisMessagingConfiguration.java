package dev.candor.jobanalysis;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.JobAnalysisCommand;
import dev.candor.contract.message.StepResult;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.messaging.Outbox;
import dev.candor.runtime.messaging.Topics;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.step.StepResultSink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

@Configuration(proxyBeanMethods = false)
class JobAnalysisMessagingConfiguration {

    @Bean
    KafkaAdmin.NewTopics jobAnalysisTopics() {
        return Topics.owned(JobAnalysisCommand.TOPIC, 6, Duration.ofDays(3));
    }

    /** Results travel to the orchestrator. */
    @Bean
    StepResultSink resultsToTheOrchestrator(Outbox outbox) {
        return result ->
                outbox.send(StepResult.TOPIC, result.answer().optimizationId().value(), result);
    }

    @Bean
    ContentCipher contentCipher(OwnerCipher vault) {
        return new VaultContentCipher(vault);
    }

    /** Contents sealed with the owner's key. */
    private record VaultContentCipher(OwnerCipher vault) implements ContentCipher {

        private static final String PURPOSE = "content";

        @Override
        public byte[] seal(OwnerId owner, String context, byte[] plain) {
            return vault.seal(owner.value(), PURPOSE, context.getBytes(StandardCharsets.UTF_8), plain);
        }

        @Override
        public byte[] open(OwnerId owner, String context, byte[] bytes) {
            return vault.open(owner.value(), PURPOSE, context.getBytes(StandardCharsets.UTF_8), bytes);
        }
    }
}
