package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Headings that share a line with the first words of their section: in a rail of labels left of the text, or before a colon.
 * Parts them, so that the heading stands alone.
 */
final class LabelRail {

    private static final int LONGEST = 40;
    private static final int MOST_LABEL_WORDS = 4;
    private static final int MOST_ALONE_WORDS = 7;
    private static final double MOST_GAP = 2;
    private static final double LEAST_INDENT = 20;
    private static final double LEAST_SHIFT = 3;

    private final List<TextLine> lines;
    private final List<TextLine> labels;
    private final double content;
    private final List<TextLine> parted = new ArrayList<>();
    private @Nullable TextLine heading;
    private boolean own;
    private int consumed = -1;

    private LabelRail(List<TextLine> lines) {
        this.lines = lines;
        this.labels = lines.stream()
                .filter(line -> (line.look().style().equals(HeadingColumn.STYLE)
                                ? HeadingWords.known(line)
                                : RailLabel.label(line, line.text().indexOf('\t')))
                        .filter(kind -> kind != Kind.OTHER)
                        .isPresent())
                .toList();
        this.content = content();
    }

    /** Where most of what stands right of the labels begins; 0 without labels. */
    private double content() {
        double left = labels.stream().mapToDouble(line -> line.look().x()).min().orElse(Double.MAX_VALUE);
        Map<Long, Integer> edges = new TreeMap<>();
        lines.stream()
                .map(line -> line.look().x())
                .filter(x -> x > left + LEAST_INDENT)
                .forEach(x -> edges.merge(Math.round(x), 1, Integer::sum));
        return edges.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(edge -> (double) edge.getKey())
                .orElse(0.0);
    }

    private boolean railed(TextLine line) {
        return line.look().x() < content - LEAST_INDENT / 2;
    }

    static List<TextLine> parted(List<TextLine> lines) {
        LabelRail rail = new LabelRail(lines);
        for (int i = 0; i < lines.size(); i++) {
            rail.add(i);
        }
        return rail.labels.size() < 2 ? rail.parted : JoinedLabels.of(rail.parted, rail::railed);
    }

    private void add(int i) {
        TextLine line = lines.get(i);
        TextLine next = i + 1 < lines.size() ? lines.get(i + 1) : line;
        int end = end(line);
        boolean row = RailLabel.opensRow(line, end, labels, content > 0);
        boolean known = labels.size() >= 2 && known(line, end, row);
        if (i == consumed) {
            rest(line, end);
            return;
        }
        boolean beside = end > 0 || next.look().x() > line.look().x() + LEAST_INDENT;
        if (heading != null && !known && beside && goesOn(heading, line, end)) {
            rest(line, end);
            return;
        }
        TextLine broken = labels.size() >= 2 && !known ? broken(line, next) : null;
        boolean inRail = known
                || (row && RailLabel.inked(line, end) && RailLabel.untitled(line, end))
                || (RailLabel.louder(line, end) && RailLabel.inked(line, end) && aligned(line, labels))
                || (end < 0 && alone(line, next));
        heading = inRail || broken != null ? line : null;
        consumed = broken != null || (known && open(line, end, next)) ? i + 1 : consumed;
        put(line, end, broken, inRail, row && !known ? HeadingStyles.LABEL : "");
        own |= HeadingWords.known(line).isPresent();
    }

    private void put(TextLine line, int end, @Nullable TextLine broken, boolean inRail, String style) {
        if (broken != null) {
            parted.add(broken);
        } else if (inRail) {
            parted.add(RailLine.heading(line, end < 0 ? line.text().length() : end, style));
        } else {
            plain(line);
        }
        if (heading != null) {
            rest(line, end);
        }
    }

    private boolean known(TextLine line, int end, boolean row) {
        return (row || RailLabel.louder(line, end) || (aligned(line, labels) && !RailLabel.form(line, end)))
                && RailLabel.label(line, end).isPresent();
    }

    /** Does a known label go on with another known one in the next line: "Work Experience /" above its French? */
    private boolean open(TextLine line, int end, TextLine next) {
        return JoinedLabels.open(line.text().substring(0, end))
                && next.look().gap() < MOST_GAP
                && RailLabel.label(next, end(next)).isPresent();
    }

    private void plain(TextLine line) {
        int colon = line.text().indexOf(':');
        if (!own && RailLabel.inline(line, colon)) {
            parted.add(RailLine.heading(line, colon, HeadingStyles.LABEL));
            rest(line, colon);
        } else {
            parted.add(line);
        }
    }

    /** What stands behind a label. */
    private void rest(TextLine line, int label) {
        if (label > 0) {
            Piece words = line.piece().part(label + 1, line.text().length());
            TextLine beside = railed(line) ? RailLine.beside(line, content) : line;
            parted.add(line.look().bold() && !line.bold(words) ? RailLine.light(beside, words) : beside.with(words));
        }
    }

    /** Do the words at the left of a line, or all of it, go on with the label that opened the row of the table? */
    private boolean goesOn(TextLine heading, TextLine line, int end) {
        Piece words = end > 0 ? line.piece().part(0, end) : line.piece();
        return line.look().page() == heading.look().page()
                && railed(line)
                && line.look().gap() < MOST_GAP
                && !line.bullet()
                && words.words() <= MOST_LABEL_WORDS
                && line.bold(words)
                && HeadingWords.of(words.text(), false).isEmpty();
    }

    /** A heading over two lines of the rail, neither of them known: "Schul- und" above "Berufsausbildung". */
    private @Nullable TextLine broken(TextLine line, TextLine next) {
        int end = end(line);
        int below = end(next);
        boolean labels =
                end > 0 && below > 0 && end <= LONGEST && line.bold(line.piece().part(0, end));
        if (!labels) {
            return null;
        }
        String words = line.text().substring(0, end).strip()
                + ' '
                + next.text().substring(0, below).strip();
        boolean open = JoinedLabels.open(line.text().substring(0, end))
                || Vocabulary.heading(Vocabulary.fold(words)).isPresent();
        boolean one =
                open && next.look().gap() < MOST_GAP && next.bold(next.piece().part(0, below));
        if (!one && !goesOn(line, next, below)) {
            return null;
        }
        if (HeadingWords.of(words, true).filter(kind -> kind != Kind.OTHER).isEmpty()) {
            return null;
        }
        TextLine label = RailLine.heading(line, end, "");
        return label.with(new Piece(words, label.piece().start()));
    }

    /** Where the label of a line ends: at a gap, or where a known one touches the text of its cell; -1 if there is none. */
    private int end(TextLine line) {
        int tab = line.text().indexOf('\t');
        boolean rail = labels.stream()
                .anyMatch(label -> Math.abs(label.look().x() - line.look().x()) < LEAST_SHIFT);
        if (tab >= 0 || !rail || line.bullet()) {
            return tab;
        }
        int end = -1;
        for (int at = line.text().indexOf(' ');
                at > 0 && at <= LONGEST;
                at = line.text().indexOf(' ', at + 1)) {
            String words = line.text().substring(at + 1);
            int start = line.piece().start() + at;
            boolean light = line.stretches().stream().anyMatch(stretch -> Math.abs(stretch.start() - start) <= 1)
                    && line.bold(line.piece().part(0, at))
                    && !line.bold(line.piece().part(at + 1, line.text().length()));
            boolean date = Dates.in(words).stream().anyMatch(span -> span.start() == 0 && span.range());
            end = (light || date) && RailLabel.label(line, at).isPresent() ? at : end;
        }
        return end;
    }

    /** Does a label nobody knows stand where most known ones do, in their look? */
    private boolean aligned(TextLine line, List<TextLine> labels) {
        int end = end(line);
        long same = labels.stream()
                .filter(known -> end > 0
                        && railed(line)
                        && (known.look().style().equals(HeadingColumn.STYLE)
                                || known.look().size() == line.look().size())
                        && known.bold(RailLabel.inRail(known))
                                == line.bold(line.piece().part(0, end)))
                .count();
        return same >= 2 && same * 2 > labels.size();
    }

    /** Does a label over several lines, or one higher than the text beside it, stand alone in the rail in the look of the others? */
    private boolean alone(TextLine line, TextLine next) {
        boolean beside = next.look().page() == line.look().page()
                && next.look().x() > line.look().x() + LEAST_INDENT
                && Math.abs(next.look().y() - line.look().y()) < 2 * line.look().size();
        boolean brief = beside
                && railed(line)
                && !line.bullet()
                && line.piece().words() <= MOST_ALONE_WORDS
                && line.text().chars().noneMatch(c -> Character.isDigit(c) || c == '@');
        long same = labels.stream()
                .filter(known -> brief
                        && Math.abs(known.look().x() - line.look().x()) < LEAST_SHIFT
                        && Math.abs(RailLabel.size(known) - RailLabel.size(line)) < 0.3
                        && known.italic(RailLabel.inRail(known)) == line.italic(line.piece())
                        && known.bold(RailLabel.inRail(known)) == line.bold(line.piece()))
                .count();
        return same >= 2 && same * 2 > labels.size();
    }
}
