package dev.candor.file;

import dev.candor.contract.message.FileFact;
import dev.candor.runtime.messaging.Topics;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

@Configuration(proxyBeanMethods = false)
class FileTopicsConfiguration {

    @Bean
    KafkaAdmin.NewTopics fileTopics() {
        return Topics.owned(FileFact.TOPIC, 6, Duration.ofDays(7));
    }
}
