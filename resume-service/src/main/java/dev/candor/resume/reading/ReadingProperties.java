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
 * @param documentsPerWorker files after which a process is replaced, as soon as its successor has started
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
 * @param recognition what becomes of pages that are pictures
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
        @DefaultValue("160MB") DataSize unpacked,
        @DefaultValue Recognition recognition) {

    /**
     * Whether the text of pages that are pictures is recognised, by a Tesseract on this machine. It runs under the limits of the
     * process that parses, for files all of whose pages are pictures.
     *
     * @param enabled off by default: such a file is refused with advice
     * @param program a path, or a name to look for in {@code PATH}; without it a file is refused as if this were off
     * @param languages as Tesseract names them, joined by {@code +}; their data must be installed
     * @param timeLimit wall-clock time for one file, in place of that of other files
     * @param memory address space of the program, where {@code prlimit} exists
     */
    public record Recognition(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("tesseract") String program,
            @DefaultValue("eng") String languages,
            @DefaultValue("60s") Duration timeLimit,
            @DefaultValue("1GB") DataSize memory) {

        static final Recognition OFF =
                new Recognition(false, "tesseract", "eng", Duration.ofSeconds(60), DataSize.ofGigabytes(1));

        /** Refuses what cannot be the name of languages, and limits that would let nothing through. */
        public Recognition {
            if (!languages.matches("[A-Za-z0-9_]+(?:\\+[A-Za-z0-9_]+)*")) {
                throw new IllegalArgumentException("candor.reading.recognition.languages must be like eng+deu");
            }
            if (!timeLimit.isPositive() || memory.toBytes() < 1) {
                throw new IllegalArgumentException("candor.reading.recognition limits must be positive");
            }
        }
    }

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
                DataSize.ofBytes(file.unpackedBytes()),
                Recognition.OFF);
    }

    /** The same with other settings for pictures. */
    ReadingProperties with(Recognition other) {
        return new ReadingProperties(
                workers,
                documentsPerWorker,
                timeLimit,
                memory,
                cpuSeconds,
                isolate,
                pages,
                letters,
                operators,
                processorTime,
                unpacked,
                other);
    }

    /** What one file may cost inside the process. */
    ParseLimits file() {
        return new ParseLimits(pages, letters, operators, processorTime, unpacked.toBytes());
    }
}
