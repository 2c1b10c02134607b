package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.runtime.web.OpenStreams;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instance that is told to stop does not wait for those who listen. */
class StreamsAtAStopTests extends RunningOptimizations {

    @Autowired
    private OpenStreams streams;

    @AfterEach
    void goOn() {
        streams.start();
    }

    @Test
    void endsThemAndTheReaderComesBackForTheRest() {
        String place = place(submit(text("Gardener wanted"), null));

        List<String> frames = live(place + "/events", frame -> streams.stop());

        assertThat(frames).isNotEmpty();
        assertThat(frames.getLast()).doesNotContain("event:succeeded");
        assertThat(live(place + "/events", frame -> {}))
                .as("while it stops a new one ends at once")
                .noneMatch(frame -> frame.contains("event:succeeded"));

        streams.start();
        until(place, "SUCCEEDED");
        long sent = frames.stream().filter(frame -> frame.contains("id:")).count();
        List<String> rest = stream(place + "/events", Long.toString(sent));
        assertThat(rest.getFirst()).startsWith(sent + 1 + " ");
        assertThat(rest.getLast()).endsWith(" succeeded");
    }
}
