package dev.candor.resume.structure.text;

/**
 * A stretch of one look inside a line.
 *
 * @param start first character, counted like the line it belongs to
 * @param end after the last character
 */
public record Stretch(int start, int end, boolean bold, boolean italic, double size) {

    Stretch moved(int by) {
        return new Stretch(start + by, end + by, bold, italic, size);
    }
}
