package dev.candor.notification;

import dev.candor.notification.feed.NoticeWritten;
import dev.candor.runtime.messaging.Topics;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

@Configuration(proxyBeanMethods = false)
class NotificationTopicsConfiguration {

    @Bean
    KafkaAdmin.NewTopics notificationTopics() {
        return Topics.owned(NoticeWritten.TOPIC, 6, Duration.ofDays(1));
    }
}
