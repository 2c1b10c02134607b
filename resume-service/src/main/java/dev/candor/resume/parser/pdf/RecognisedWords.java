package dev.candor.resume.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that a recogniser found on a drawn page, as letters with places, so that they run through the same columns, lines and
 * headings as any others. The table is Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height,
 * confidence, text, in pixels from the upper left corner.
 */
final class RecognisedWords {

    private static final int MOST_WORDS = 20_000;
    private static final int LINE = 4;
    private static final int WORD = 5;
    private static final int COLUMNS = 12;

    /** Below this confidence, in percent, a word is the shade of a picture more often than writing. */
    private static final double LEAST_CONFIDENCE = 35;

    /** Share of an em that capitals rise above the baseline, and that letters such as g hang below it. */
    private static final double RISE = 0.72;

    private static final double HANG = 0.21;

    /** Heights of lines this close to the middle one are the same type: boxes of ink differ by the letters in them. */
    private static final double SAME_TYPE = 0.2;

    private final double scale;
    private final List<List<Box>> lines = new ArrayList<>();

    private record Box(String text, double left, double top, double width, double height) {

        double bottom() {
            return top + height;
        }

        boolean hangs() {
            return text.chars().anyMatch(c -> "gjpqyQ,;()[]|$ç".indexOf(c) >= 0);
        }
    }

    private RecognisedWords(double scale) {
        this.scale = scale;
    }

    /** The letters of a table; {@code scale} is how many points a pixel is wide. Rows that are none are passed over. */
    static List<Glyph> letters(String table, double scale) {
        RecognisedWords words = new RecognisedWords(scale);
        table.lines().limit(MOST_WORDS).forEach(words::row);
        words.lines.removeIf(List::isEmpty);
        return words.letters();
    }

    private void row(String row) {
        String[] cells = row.split("\t", COLUMNS);
        if (cells.length < COLUMNS || !cells[0].matches("[1-5]")) {
            return;
        }
        if (Integer.parseInt(cells[0]) <= LINE) {
            lines.add(new ArrayList<>());
        } else if (Integer.parseInt(cells[0]) == WORD && !lines.isEmpty()) {
            word(cells);
        }
    }

    private void word(String[] cells) {
        try {
            double confidence = Double.parseDouble(cells[10]);
            String text = cells[11].strip();
            if (confidence >= LEAST_CONFIDENCE && !text.isEmpty()) {
                lines.getLast()
                        .add(new Box(text, length(cells[6]), length(cells[7]), length(cells[8]), length(cells[9])));
            }
        } catch (NumberFormatException noNumber) {
            // A program that is not ours wrote the row; without a place the word has no use.
            return;
        }
    }

    private double length(String pixels) {
        return Integer.parseInt(pixels) * scale;
    }

    private List<Glyph> letters() {
        double middle = middle();
        List<Glyph> letters = new ArrayList<>();
        for (List<Box> line : lines) {
            double size = size(line);
            double em = Math.abs(size - middle) < SAME_TYPE * middle ? middle : Math.round(size);
            Glyph.Look look = new Glyph.Look(Math.round(Math.max(em, 4) * 10) / 10.0, false, false, 0, 0);
            double baseline = baseline(line, look.size());
            for (int i = 0; i < line.size(); i++) {
                Box word = line.get(i);
                String text = i == 0 && mark(word) ? "\u2022" : word.text();
                spread(text, word, baseline, look, letters);
            }
        }
        return letters;
    }

    /** The size of type that most lines have. */
    private double middle() {
        double[] sizes =
                lines.stream().mapToDouble(RecognisedWords::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private static double size(List<Box> line) {
        double top = line.stream().mapToDouble(Box::top).min().orElse(0);
        double bottom = line.stream().mapToDouble(Box::bottom).max().orElse(0);
        return (bottom - top) / (line.stream().anyMatch(Box::hangs) ? RISE + HANG : RISE);
    }

    private static double baseline(List<Box> line, double em) {
        double[] feet = line.stream()
                .mapToDouble(word -> word.bottom() - (word.hangs() ? HANG * em : 0))
                .sorted()
                .toArray();
        return feet[feet.length / 2];
    }

    /** A bullet is read as whatever letter looks like a dot: it opens several lines at one place, and is no word of any language. */
    private boolean mark(Box word) {
        return word.text().length() == 1
                && !Character.isDigit(word.text().charAt(0))
                && lines.stream()
                                .map(List::getFirst)
                                .filter(other ->
                                        other.text().equals(word.text()) && Math.abs(other.left() - word.left()) < 2)
                                .count()
                        > 1;
    }

    private static void spread(String text, Box word, double baseline, Glyph.Look look, List<Glyph> letters) {
        int[] points = text.codePoints().toArray();
        double width = word.width() / points.length;
        for (int i = 0; i < points.length; i++) {
            double x = word.left() + i * width;
            letters.add(new Glyph(Character.toString(points[i]), x, x + width, baseline, look, 0.25 * look.size()));
        }
    }
}
