package dev.candor.resume.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the child process that parses uploads.
 *
 * @param workers processes kept warm, 1 or more
 * @param documentsPerWorker files after which a process is replaced
 * @param timeLimit wall-clock time for one file; then its process is killed
 * @param memory heap of one process
 * @param cpuSeconds processor time one process may use in its whole life, where {@code prlimit} exists
 * @param isolate whether to take the network away with {@code unshare}, where the platform allows it
 */
@ConfigurationProperties("candor.reading")
public record ReadingProperties(
        @DefaultValue("2") int workers,
        @DefaultValue("50") int documentsPerWorker,
        @DefaultValue("15s") Duration timeLimit,
        @DefaultValue("256MB") DataSize memory,
        @DefaultValue("300") int cpuSeconds,
        @DefaultValue("true") boolean isolate) {

    /** Refuses limits that would let nothing through. */
    public ReadingProperties {
        if (workers < 1 || documentsPerWorker < 1 || timeLimit.isNegative() || timeLimit.isZero() || cpuSeconds < 1) {
            throw new IllegalArgumentException("candor.reading limits must be positive");
        }
    }

    /** The limits used when nothing is configured. */
    public static ReadingProperties standard() {
        return new ReadingProperties(2, 50, Duration.ofSeconds(15), DataSize.ofMegabytes(256), 300, true);
    }
}
