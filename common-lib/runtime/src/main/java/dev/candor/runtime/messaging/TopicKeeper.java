package dev.candor.runtime.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Declares the topics this service owns: until the bus has taken them, then again once a minute and whenever something could not be
 * sent, because a bus may come up late or lose its disk, and who only reads a topic would never notice.
 */
final class TopicKeeper {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final KafkaAdmin admin;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private boolean declared;

    TopicKeeper(KafkaAdmin admin, Clock clock) {
        this.admin = admin;
        this.clock = clock;
    }

    /** One round of the loop. */
    synchronized void keep() {
        if (!declared || clock.instant().isAfter(next.minus(PAUSE).plus(BETWEEN_LOOKS))) {
            declareAgain();
        }
    }

    /** Declares what is missing, at most every five seconds; quiet if the broker is away. */
    synchronized void declareAgain() {
        Instant now = clock.instant();
        if (now.isAfter(next)) {
            next = now.plus(PAUSE);
            declared = admin.initialize();
        }
    }
}
