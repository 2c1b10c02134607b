package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings in a narrow column of their own, which were read one after the other before all the text beside them. Puts each
 * above the lines that begin at its height or below.
 */
final class HeadingColumn {

    /** Style of a heading that stood in such a column. */
    static final String STYLE = "rail";

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;
    private static final int MOST_JOINED_WORDS = 8;
    private static final double SAME_EDGE = 3;
    private static final double LEAST_INDENT = 20;
    private static final double SAME_HEIGHT = 5;
    private static final double ONE_HEADING = 1.6;
    private static final double SAME_SIZE = 0.4;
    private static final double CLOSE = 1.3;

    private final List<TextLine> lines;

    private HeadingColumn(List<TextLine> lines) {
        this.lines = lines;
    }

    static List<TextLine> woven(List<TextLine> lines) {
        return new HeadingColumn(lines).woven();
    }

    private List<TextLine> woven() {
        List<TextLine> woven = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int end = column(i);
            int last = end > i ? beside(i, end) : end;
            List<TextLine> headings = last > end ? headings(i, end) : List.of();
            if (known(headings)) {
                weave(headings, lines.subList(end, last), woven);
                i = last;
            } else {
                woven.add(lines.get(i++));
            }
        }
        return woven;
    }

    /** Where the short lines that begin at {@code from}, one below the other, end. */
    private int column(int from) {
        TextLine first = lines.get(from);
        int end = from;
        while (end < lines.size()
                && label(lines.get(end))
                && onPage(first, lines.get(end))
                && Math.abs(lines.get(end).look().x() - first.look().x()) < SAME_EDGE
                && (end == from
                        || lines.get(end).look().y() > lines.get(end - 1).look().y())) {
            end++;
        }
        return end;
    }

    private static boolean label(TextLine line) {
        String text = line.text();
        return text.length() <= LONGEST
                && line.piece().words() <= MOST_WORDS
                && !line.bullet()
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == '\t' || c == '@');
    }

    /** Where the text ends that begins again at the height of the column, right of it; {@code end} if there is none. */
    private int beside(int from, int end) {
        TextLine first = lines.get(from);
        int last = end;
        while (last < lines.size()
                && onPage(first, lines.get(last))
                && lines.get(last).look().x() > first.look().x() + LEAST_INDENT
                && (last > end
                        ? lines.get(last).look().y()
                                >= lines.get(last - 1).look().y()
                        : back(from, end))) {
            last++;
        }
        return last;
    }

    private boolean back(int from, int end) {
        double y = lines.get(end).look().y();
        return y > lines.get(from).look().y() - SAME_HEIGHT
                && y < lines.get(end - 1).look().y() + SAME_HEIGHT;
    }

    private static boolean onPage(TextLine first, TextLine line) {
        return line.look().page() == first.look().page() && line.look().page() > 0;
    }

    /** The lines of the column with headings over several lines in one. */
    private List<TextLine> headings(int from, int end) {
        List<TextLine> headings = new ArrayList<>();
        double above = Double.NEGATIVE_INFINITY;
        for (TextLine line : lines.subList(from, end)) {
            TextLine open = headings.isEmpty() ? null : headings.getLast();
            if (open != null && goesOn(open, line, line.look().y() - above)) {
                headings.set(
                        headings.size() - 1,
                        open.with(new Piece(
                                open.text() + ' ' + line.text(), open.piece().start())));
            } else {
                headings.add(line);
            }
            above = line.look().y();
        }
        return headings;
    }

    /** Two known headings close to each other are two all the same. */
    private static boolean goesOn(TextLine open, TextLine line, double below) {
        double letters = Math.max(1, line.look().size());
        boolean both =
                HeadingWords.known(open).isPresent() && HeadingWords.known(line).isPresent();
        return below < (both ? CLOSE : ONE_HEADING) * letters;
    }

    private static boolean known(List<TextLine> headings) {
        long known = headings.stream()
                .filter(line -> HeadingWords.of(line.text(), true).isPresent())
                .count();
        TextLine first = headings.stream()
                .filter(line -> HeadingWords.of(line.text(), true).isPresent())
                .findFirst()
                .orElse(null);
        boolean alike = first != null
                && headings.stream()
                        .allMatch(line -> line.look().bold() == first.look().bold()
                                && Math.abs(line.look().size() - first.look().size()) < SAME_SIZE);
        boolean brief = headings.stream().allMatch(line -> line.piece().words() <= MOST_JOINED_WORDS);
        return brief && alike && known > 0 && known * 2 >= headings.size();
    }

    private static void weave(List<TextLine> headings, List<TextLine> text, List<TextLine> woven) {
        int next = 0;
        for (TextLine heading : headings) {
            while (next < text.size()
                    && text.get(next).look().y() < heading.look().y() - SAME_HEIGHT) {
                woven.add(text.get(next++));
            }
            woven.add(RailLine.above(heading, text.getFirst().look().column()));
        }
        woven.addAll(text.subList(next, text.size()));
    }
}
