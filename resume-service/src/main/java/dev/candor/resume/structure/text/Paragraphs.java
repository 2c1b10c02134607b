package dev.candor.resume.structure.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paragraphs of plain text that were wrapped by hand: lines below each other of which none had room for the first word of the
 * next. Their own longest line is where they were wrapped, whatever else is longer.
 */
final class Paragraphs {

    private static final int LEAST_LINES = 3;
    private static final double LEAST_WIDTH = 200;
    private static final double SAME_EDGE = 3;
    private static final double ONE_LINE = 1.5;

    private final Map<RawLine, Double> edges = new HashMap<>();

    Paragraphs(List<RawLine> lines) {
        List<RawLine> open = new ArrayList<>();
        for (RawLine line : lines) {
            if (!open.isEmpty() && !below(open.getLast(), line)) {
                close(open);
                open = new ArrayList<>();
            }
            open.add(line);
        }
        close(open);
    }

    /** Where the paragraph of a line was wrapped; {@code otherwise} if it is in none. */
    double edge(RawLine line, double otherwise) {
        return edges.getOrDefault(line, otherwise);
    }

    /** Words that stand alone below each other and all begin with a small letter are a list. */
    static boolean small(RawLine first, RawLine above, RawLine line) {
        return Character.isLowerCase(first.text().charAt(0))
                && above.text().indexOf(' ') < 0
                && line.text().indexOf(' ') < 0;
    }

    private static boolean below(RawLine above, RawLine line) {
        return above.page() == 0
                && line.page() == 0
                && !line.bullet()
                && !above.bullet()
                && !line.text().contains("\t")
                && above.style().isEmpty()
                && Math.abs(above.line().x() - line.line().x()) < SAME_EDGE
                && line.line().y() - above.line().y() <= ONE_LINE * Math.max(6, above.size());
    }

    private void close(List<RawLine> lines) {
        double edge =
                lines.stream().mapToDouble(line -> line.line().right()).max().orElse(0);
        boolean running = lines.size() >= LEAST_LINES
                && edge - lines.getFirst().line().x() >= LEAST_WIDTH
                && lines.stream()
                        .skip(1)
                        .anyMatch(line -> Character.isLowerCase(line.text().charAt(0)));
        for (int i = 1; i < lines.size() && running; i++) {
            RawLine above = lines.get(i - 1);
            double need = (lines.get(i).firstWord().length() + 1) * above.letter();
            running = above.line().right() + need > edge;
        }
        if (running) {
            lines.forEach(line -> edges.put(line, edge));
        }
    }
}
