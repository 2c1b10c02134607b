package dev.candor.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimitTests {

    @Test
    void tellsOfTimeBytesAndWhatIsOpen() {
        assertThat(headers(RateLimit.inWindow("uploads", 50, Duration.ofDays(1), 3, Duration.ofMillis(1_001))))
                .containsExactly("RateLimit-Policy: \"uploads\";q=50;w=86400", "RateLimit: \"uploads\";r=3;t=2");
        assertThat(headers(RateLimit.space("stored-bytes", 1000, -5)))
                .containsExactly(
                        "RateLimit-Policy: \"stored-bytes\";q=1000;qu=\"content-bytes\"",
                        "RateLimit: \"stored-bytes\";r=0");
        assertThat(headers(RateLimit.atOnce("sockets", 5)))
                .containsExactly(
                        "RateLimit-Policy: \"sockets\";q=5;qu=\"concurrent-requests\"", "RateLimit: \"sockets\";r=0");
    }

    private static List<String> headers(RateLimit limit) {
        List<String> lines = new ArrayList<>();
        limit.addTo((name, value) -> lines.add(name + ": " + value));
        return lines;
    }
}
