package dev.candor.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BackgroundLoopTests {

    private static final Duration LONG = Duration.ofMinutes(5);

    @RepeatedTest(500)
    void runsFromItsStartOn() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        BackgroundLoop loop = new BackgroundLoop("test", LONG, new Wakeup(), ran::countDown);

        loop.start();

        assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
        loop.stop();
    }

    @Test
    void goesOnAfterFailure() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch twice = new CountDownLatch(2);
        BackgroundLoop loop = new BackgroundLoop("test", Duration.ofMillis(1), new Wakeup(), () -> {
            twice.countDown();
            if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("once");
            }
        });

        loop.start();

        assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
        loop.stop();
        assertThat(loop.isRunning()).isFalse();
    }
}
