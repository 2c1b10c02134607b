package dev.candor.runtime.messaging;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.candor.runtime.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;

class TopicKeeperTests {

    private final KafkaAdmin bus = mock();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final TopicKeeper topics = new TopicKeeper(bus, clock);

    @Test
    void declaresUntilTheBusHasTakenThem() {
        when(bus.initialize()).thenReturn(false, false, true);

        for (int round = 0; round < 6; round++) {
            topics.keep();
            clock.advance(Duration.ofSeconds(6));
        }

        verify(bus, times(3)).initialize();
    }

    @Test
    void declaresAgainOnceAMinuteBecauseABusMayLoseItsDisk() {
        when(bus.initialize()).thenReturn(true);

        for (int second = 0; second < 180; second += 6) {
            topics.keep();
            clock.advance(Duration.ofSeconds(6));
        }

        verify(bus, times(3)).initialize();
    }

    @Test
    void asksABusThatIsAwayAtMostEveryFiveSeconds() {
        when(bus.initialize()).thenReturn(false);

        for (int call = 0; call < 20; call++) {
            topics.declareAgain();
            topics.keep();
        }

        verify(bus, times(1)).initialize();
    }
}
