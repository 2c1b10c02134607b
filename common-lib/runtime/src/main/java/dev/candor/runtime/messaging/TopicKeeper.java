package dev.candor.runtime.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares the topics this service owns again when a broker seems to have lost them. */
final class TopicKeeper {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final KafkaAdmin admin;
    private final Clock clock;
    private Instant next = Instant.MIN;

    TopicKeeper(KafkaAdmin admin, Clock clock) {
        this.admin = admin;
        this.clock = clock;
    }

    /** Declares what is missing, at most every five seconds; quiet if the broker is away. */
    synchronized void declareAgain() {
        Instant now = clock.instant();
        if (now.isAfter(next)) {
            next = now.plus(PAUSE);
            admin.initialize();
        }
    }
}
