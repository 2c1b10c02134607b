package dev.candor.notification.feed;

import dev.candor.runtime.messaging.BackgroundLoop;
import dev.candor.runtime.messaging.Retention;
import dev.candor.runtime.messaging.Wakeup;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    BackgroundLoop factFeed(FactClient facts, NoticeRepository notices, NoticeWriter writer, Clock clock) {
        FactFeed feed = new FactFeed(facts, notices, writer, clock);
        return new BackgroundLoop("fact-feed", FactFeed.EVERY, new Wakeup(), feed::round);
    }

    @Bean
    BackgroundLoop noticeRetention(JdbcClient jdbc, Clock clock) {
        Retention retention = NoticeRetention.of(jdbc, clock);
        return new BackgroundLoop("notice-retention", NoticeRetention.EVERY, new Wakeup(), retention::round);
    }
}
