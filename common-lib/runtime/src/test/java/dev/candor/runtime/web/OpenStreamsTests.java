package dev.candor.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenStreamsTests {

    private final OpenStreams streams = new OpenStreams();
    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void endsAllThatAreOpenOnce() {
        streams.begin(ended::incrementAndGet);
        streams.begin(ended::incrementAndGet);

        streams.stop();
        streams.stop();

        assertThat(ended).hasValue(2);
        assertThat(streams.isRunning()).isFalse();
    }

    @Test
    void leavesThoseAloneThatAreOver() {
        streams.begin(ended::incrementAndGet).close();

        streams.stop();

        assertThat(ended).hasValue(0);
    }

    @Test
    void endsAtOnceWhatBeginsWhileItStops() {
        streams.stop();

        streams.begin(ended::incrementAndGet);

        assertThat(ended).hasValue(1);
    }
}
