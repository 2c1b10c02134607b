package dev.candor.notification.socket;

import dev.candor.contract.id.OwnerId;
import dev.candor.notification.feed.NoticeWritten;
import dev.candor.runtime.messaging.MessageCodec;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;

/**
 * Follows all partitions from their end, in every instance and in no group, and wakes the sockets of whoever has a new
 * notice. A missed message costs two seconds: each socket also looks by itself.
 */
@Configuration(proxyBeanMethods = false)
class NoticeTailListener {

    private static final int PARTITIONS = 6;

    @Bean
    KafkaMessageListenerContainer<String, byte[]> noticeTail(
            ConsumerFactory<String, byte[]> consumers, MessageCodec codec, NotificationSockets sockets) {
        TopicPartitionOffset[] all = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartitionOffset(NoticeWritten.TOPIC, partition, SeekPosition.END))
                .toArray(TopicPartitionOffset[]::new);
        ContainerProperties properties = new ContainerProperties(Arrays.copyOf(all, all.length));
        properties.setMessageListener((MessageListener<String, byte[]>) record -> {
            OwnerId owner = codec.read(record, NoticeWritten.class).body().ownerId();
            sockets.on(owner);
        });
        properties.setMissingTopicsFatal(false);
        return new KafkaMessageListenerContainer<>(consumers, properties);
    }
}
