package dev.candor.runtime.messaging;

import java.time.Duration;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** How the owner of a topic declares it, together with its dead letters. */
public final class Topics {

    private Topics() {}

    /**
     * A topic and its {@code .dlt}, as a bean of the service that owns it; replication follows the broker's default.
     *
     * @param partitions how many instances may share the work
     * @param kept after what time records may go
     */
    public static KafkaAdmin.NewTopics owned(String topic, int partitions, Duration kept) {
        return new KafkaAdmin.NewTopics(
                TopicBuilder.name(topic)
                        .partitions(partitions)
                        .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis()))
                        .build(),
                TopicBuilder.name(topic + ".dlt")
                        .partitions(1)
                        .config(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(Duration.ofDays(7).toMillis()))
                        .build());
    }
}
