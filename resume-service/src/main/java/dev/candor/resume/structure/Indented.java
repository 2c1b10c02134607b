package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import java.util.List;

/** Tells lines in the look of headings that stand right of all of them, as bold employers beside a rail of bold labels do. */
final class Indented {

    private static final int LEAST_KNOWN = 3;
    private static final double LEAST_INDENT = 20;
    private static final double SAME_CENTRE = 8;

    private Indented() {}

    /**
     * Does a line begin right of all headings of its look, without sharing their centre?
     *
     * @param known the known headings of the same look; a few say nothing
     */
    static boolean is(TextLine line, List<TextLine> known) {
        long centred = known.stream()
                .filter(other -> Math.abs(centre(other) - centre(line)) < SAME_CENTRE)
                .count();
        return known.size() >= LEAST_KNOWN
                && centred * 2 < known.size()
                && known.stream()
                        .allMatch(other -> other.look().column() == line.look().column()
                                && other.look().x() < line.look().x() - LEAST_INDENT);
    }

    private static double centre(TextLine line) {
        return (line.look().x() + line.look().right()) / 2;
    }
}
