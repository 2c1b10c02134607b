package dev.candor.notification.socket;

import dev.candor.notification.feed.NoticeWritten;
import dev.candor.runtime.messaging.BackgroundLoop;
import dev.candor.runtime.messaging.MessageCodec;
import dev.candor.runtime.messaging.TopicTail;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Wakes the sockets of whoever has a new notice. A missed message costs two seconds: each socket also looks by itself. */
@Configuration(proxyBeanMethods = false)
class NoticeTailListener {

    @Bean
    TopicTail noticeTail(
            ConsumerFactory<String, byte[]> consumers,
            MeterRegistry meters,
            MessageCodec codec,
            NotificationSockets sockets) {
        return new TopicTail(
                NoticeWritten.TOPIC,
                consumers,
                meters,
                record -> sockets.on(
                        codec.read(record, NoticeWritten.class).body().ownerId()));
    }

    @Bean
    BackgroundLoop noticeTailLoop(TopicTail noticeTail) {
        return noticeTail.loop();
    }
}
