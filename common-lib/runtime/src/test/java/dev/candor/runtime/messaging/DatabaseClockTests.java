package dev.candor.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.runtime.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance whose clock is wrong lives in the time of all others. */
class DatabaseClockTests {

    private final JdbcClient jdbc = TestDatabase.fresh().client();

    @ParameterizedTest
    @ValueSource(ints = {-300, 0, 300})
    void isTheTimeOfTheDatabaseWhateverTheMachineSays(int wrongSeconds) {
        Clock right = Clock.systemUTC();
        DatabaseClock clock = new DatabaseClock(jdbc, Clock.offset(right, Duration.ofSeconds(wrongSeconds)));

        clock.measure();

        assertThat(clock.instant()).isCloseTo(right.instant(), Assertions.within(5, ChronoUnit.SECONDS));
        assertThat(clock.withZone(ZoneId.of("Asia/Tokyo")).instant())
                .isCloseTo(right.instant(), Assertions.within(5, ChronoUnit.SECONDS));
    }
}
