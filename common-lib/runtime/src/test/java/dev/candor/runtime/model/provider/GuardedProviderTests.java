package dev.candor.runtime.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.ProviderTrouble;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A provider that fails again and again is left alone, and then it is asked again. */
class GuardedProviderTests {

    private static final int FEWEST = 8;
    private static final ModelRequest REQUEST = new ModelRequest("agent", "agent.v1", "s", "u", "{}", 10, 0);

    private final Away away = new Away();

    @Test
    void isLeftAloneWhenItFailsAgainAndAgain() {
        GuardedProvider provider = new GuardedProvider(away);
        for (int i = 1; i < FEWEST; i++) {
            fails(provider);
            assertThat(provider.resting()).isEmpty();
        }

        fails(provider);

        assertThat(provider.resting()).contains(Duration.ofSeconds(20));
        fails(provider);
        assertThat(away.asked).as("not asked while it rests").hasValue(FEWEST);
    }

    @Test
    void isAskedAgainAfterItsRestAndUsedAgainWhenItAnswers() throws ProviderTrouble, InterruptedException {
        GuardedProvider provider = new GuardedProvider(away, Duration.ofMillis(50));
        for (int i = 0; i < FEWEST; i++) {
            fails(provider);
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> provider.resting().isEmpty());
        away.back = true;
        for (int i = 0; i < 3; i++) {
            provider.send(provider.tuning("agent"), REQUEST, raw -> {});
        }

        assertThat(away.asked).hasValue(FEWEST + 3);
        assertThat(provider.resting()).isEmpty();
    }

    @Test
    void restsAgainWhenItIsStillAway() {
        GuardedProvider provider = new GuardedProvider(away, Duration.ofMillis(50));
        for (int i = 0; i < FEWEST; i++) {
            fails(provider);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> provider.resting().isEmpty());

        fails(provider);
        fails(provider);
        int asked = away.asked.get();
        fails(provider);

        assertThat(asked).isEqualTo(FEWEST + 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> provider.resting().isEmpty());
    }

    private static void fails(GuardedProvider provider) {
        assertThatThrownBy(() -> provider.send(provider.tuning("agent"), REQUEST, raw -> {}))
                .isInstanceOf(ProviderTrouble.class);
    }

    /** Has no connection until it is back. */
    private static final class Away implements ModelProvider {

        private final AtomicInteger asked = new AtomicInteger();
        private volatile boolean back;

        @Override
        public String name() {
            return "away";
        }

        @Override
        public Limits limits() {
            return new Limits(4, 0, 0, Duration.ofSeconds(1));
        }

        @Override
        public Tuning tuning(String agent) {
            return new Tuning("m", null, Price.FREE);
        }

        @Override
        public void send(Tuning tuning, ModelRequest request, Keep keep) throws ProviderTrouble {
            asked.incrementAndGet();
            if (!back) {
                throw new ProviderTrouble(ProviderTrouble.Kind.AWAY, "no-connection");
            }
        }

        @Override
        public Reading read(Tuning tuning, ModelRequest request, byte[] raw) {
            return new Reading("", true, "stop", false, 0, 0);
        }
    }
}
