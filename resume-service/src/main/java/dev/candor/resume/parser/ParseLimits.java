package dev.candor.resume.parser;

import java.time.Duration;

/**
 * What one file may cost. The process that starts the child hands these over on its command line.
 *
 * @param pages most pages; a file with more is refused
 * @param letters most letters of a PDF, most characters of any other file
 * @param operators most drawing instructions of a PDF, forms inside forms counted as often as they are drawn
 * @param processorTime most processor time of one file; it ends with a reason before the process is killed
 * @param unpackedBytes most bytes after unpacking, all parts together
 */
public record ParseLimits(int pages, int letters, int operators, Duration processorTime, long unpackedBytes) {

    /** The limits used when nothing is configured. */
    public static final ParseLimits STANDARD =
            new ParseLimits(50, 400_000, 2_000_000, Duration.ofSeconds(5), 160L << 20);

    /** Refuses limits that would let nothing through. */
    public ParseLimits {
        if (pages < 1 || letters < 1 || operators < 1 || !processorTime.isPositive() || unpackedBytes < 1) {
            throw new IllegalArgumentException("limits of parsing must be positive");
        }
    }

    /** As one word for a command line. */
    public String argument() {
        return pages + "," + letters + "," + operators + "," + processorTime.toMillis() + "," + unpackedBytes;
    }

    /**
     * Reads what {@link #argument()} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static ParseLimits of(String argument) {
        String[] parts = argument.split(",", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("five limits are needed");
        }
        return new ParseLimits(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Duration.ofMillis(Long.parseLong(parts[3])),
                Long.parseLong(parts[4]));
    }
}
