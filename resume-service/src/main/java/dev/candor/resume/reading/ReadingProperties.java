package dev.candor.resume.reading;

import dev.candor.resume.parser.ParseLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the child processes that parse uploads, and of one file in them.
 *
 * @param workers processes kept warm, 1 or more
 * @param documentsPerWorker files after which a process is replaced
 * @param timeLimit wall-clock time for one file; then its process is killed, or up to four times as late if the machine gave it
 *     less than half a processor
 * @param memory heap of one process
 * @param cpuSeconds processor time one process may use in its whole life, where {@code prlimit} exists
 * @param isolate whether to take the network away with {@code unshare}, where the platform allows it
 * @param pages most pages of one file
 * @param letters most letters of one PDF, most characters of any other file
 * @param operators most drawing instructions of one PDF
 * @param processorTime processor time of one file; past it the file is refused and its process lives on
 * @param unpacked most bytes one file may unpack to
 */
@ConfigurationProperties("candor.reading")
public record ReadingProperties(
        @DefaultValue("2") int workers,
        @DefaultValue("50") int documentsPerWorker,
        @DefaultValue("15s") Duration timeLimit,
        @DefaultValue("256MB") DataSize memory,
        @DefaultValue("300") int cpuSeconds,
        @DefaultValue("true") boolean isolate,
        @DefaultValue("50") int pages,
        @DefaultValue("400000") int letters,
        @DefaultValue("2000000") int operators,
        @DefaultValue("5s") Duration processorTime,
        @DefaultValue("160MB") DataSize unpacked) {

    /** Refuses limits that would let nothing through. */
    public ReadingProperties {
        if (workers < 1 || documentsPerWorker < 1 || !timeLimit.isPositive() || cpuSeconds < 1) {
            throw new IllegalArgumentException("candor.reading limits must be positive");
        }
        new ParseLimits(pages, letters, operators, processorTime, unpacked.toBytes());
    }

    /** The limits used when nothing is configured. */
    public static ReadingProperties standard() {
        return of(2, 50, Duration.ofSeconds(15));
    }

    /** The usual limits of a file for a pool of another size. */
    static ReadingProperties of(int workers, int documentsPerWorker, Duration timeLimit) {
        ParseLimits file = ParseLimits.STANDARD;
        return new ReadingProperties(
                workers,
                documentsPerWorker,
                timeLimit,
                DataSize.ofMegabytes(256),
                300,
                true,
                file.pages(),
                file.letters(),
                file.operators(),
                file.processorTime(),
                DataSize.ofBytes(file.unpackedBytes()));
    }

    /** What one file may cost inside the process. */
    ParseLimits file() {
        return new ParseLimits(pages, letters, operators, processorTime, unpacked.toBytes());
    }
}
