package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Cuts a section into entries: dates show where one is, its look where it starts, bullets and prose where its head ends. */
final class Blocks {

    /** "Hermanos Robles, C.B." ends in a short form and no sentence. */
    private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}\\.\\s?\\p{Lu}\\.$");

    private static final int LONGEST_HEAD = 110;
    private static final int LONGEST_PLACED = 160;
    private static final int MOST_HEAD_WORDS = 18;
    private static final int MOST_LINES_ABOVE_DATE = 3;

    private final List<TextLine> lines;
    private final boolean bulletsAreEntries;
    private final List<Integer> anchors;
    private final Set<Separators.Mark> words;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(List<TextLine> lines, boolean study) {
        this.lines = lines;
        long bullets = lines.stream().filter(TextLine::bullet).count();
        List<Integer> plain = Anchors.of(lines, false, study);
        List<Integer> all = Anchors.of(lines, true, study);
        long dated = all.stream().filter(index -> lines.get(index).bullet()).count();
        this.bulletsAreEntries = bullets > 0 && plain.isEmpty() && dated * 2 >= bullets;
        this.anchors = !bulletsAreEntries ? plain : study ? named(all) : all;
        this.words = Separators.rare(
                anchors.stream().map(index -> List.of(lines.get(index))).toList());
    }

    /** Bullets with dates, and those without one at an edge that open with a degree and name its school. */
    private List<Integer> named(List<Integer> dated) {
        return IntStream.range(0, lines.size())
                .filter(index -> dated.contains(index) || named(lines.get(index)))
                .boxed()
                .toList();
    }

    private static boolean named(TextLine line) {
        return line.bullet() && Cues.degree(line.text()) && Cues.school(line.text());
    }

    /** The entries of a section of jobs. */
    static List<Block> of(List<TextLine> lines) {
        return cut(new Blocks(lines, false));
    }

    /** The entries of a section of studies, where one date is as good as two. */
    static List<Block> ofStudies(List<TextLine> lines) {
        return cut(new Blocks(lines, true));
    }

    private static List<Block> cut(Blocks blocks) {
        if (blocks.anchors.isEmpty()) {
            blocks.undated();
        } else {
            blocks.dated();
        }
        return blocks.blocks.stream()
                .filter(block -> !block.head().isEmpty() || !block.body().isEmpty())
                .toList();
    }

    static boolean hasDate(TextLine line) {
        return line.piece().words() <= MOST_HEAD_WORDS && !Dates.in(line.text()).isEmpty();
    }

    private boolean body(int index) {
        TextLine line = lines.get(index);
        if (anchors.contains(index)) {
            return false;
        }
        String text = line.text();
        if (line.bullet()) {
            return !bulletsAreEntries;
        }
        if (indented(line)) {
            return true;
        }
        boolean sentence = text.endsWith(".")
                && line.piece().words() >= 7
                && Cues.employer(text) < 2
                && !SHORT_FORM.matcher(text).find();
        return (text.length() > LONGEST_HEAD && !placed(line))
                || sentence
                || (line.look().joined() > 1 && line.piece().words() > 12)
                || (text.endsWith(":") && line.piece().words() > 1);
    }

    /** A long line that begins with a title and ends with a town still names an entry. */
    private static boolean placed(TextLine line) {
        int comma = line.text().indexOf(',');
        Piece place = PlaceTail.of(line.piece(), true);
        return line.text().length() <= LONGEST_PLACED
                && comma > 0
                && Cues.title(line.text().substring(0, comma)) >= 1.2
                && place != null
                && place.end() == line.piece().end();
    }

    /** Bullets that are drawn leave no letter; their lines stand further in than every date's line. */
    private boolean indented(TextLine line) {
        double x = line.look().x();
        return x > 0
                && lines.stream().noneMatch(TextLine::bullet)
                && anchors.stream()
                        .map(lines::get)
                        .filter(anchor -> anchor.look().column() == line.look().column())
                        .allMatch(anchor ->
                                x > anchor.look().x() + 7 && x < anchor.look().x() + 40)
                && anchors.stream()
                        .map(lines::get)
                        .anyMatch(
                                anchor -> anchor.look().column() == line.look().column())
                && !Places.sure(line.text())
                && StudyScore.find(line.piece()) == null;
    }

    private void dated() {
        int first = anchors.getFirst();
        boolean near =
                first <= MOST_LINES_ABOVE_DATE && IntStream.range(0, first).noneMatch(this::body);
        int start = near ? 0 : begin(0, first, "", -1);
        String look = HeadLook.of(lines.get(start));
        int offset = first - start;
        lead(0, start);
        for (int k = 0; k < anchors.size(); k++) {
            int anchor = anchors.get(k);
            int next = k + 1 < anchors.size() ? anchors.get(k + 1) : -1;
            int end = next < 0 ? lines.size() : begin(anchor + 1, next, look, offset);
            entry(start, anchor, end, look);
            start = end;
        }
    }

    /** Lines above the first entry: told about nothing, or an entry without a date. */
    private void lead(int from, int to) {
        if (from < to) {
            Block block = new Block();
            boolean named = !body(from) && (HeadLook.shown(lines.get(from), lines) || Naming.named(lines.get(from)));
            int head = from;
            while (named && head < to && head - from < MOST_LINES_ABOVE_DATE && !body(head)) {
                head++;
            }
            block.head().addAll(lines.subList(from, head));
            block.body().addAll(lines.subList(head, to));
            blocks.add(block);
        }
    }

    /** Where the entry of the date at {@code anchor} starts, at or after {@code from}. */
    private int begin(int from, int anchor, String look, int offset) {
        int best = anchor;
        double bestScore = -10;
        for (int i = anchor; i >= from && anchor - i <= MOST_LINES_ABOVE_DATE && (i == anchor || !body(i)); i--) {
            double score = HeadLook.of(lines.get(i)).equals(look) ? 1.6 : 0;
            score += offset == anchor - i ? 1.5 : 0;
            score += i == 0 ? 1.5 : 0;
            score += i > 0 && body(i - 1) ? 1 : 0;
            score += i > 0 && HeadLook.gap(lines, i) ? 1.5 : 0;
            score += i > 0 && HeadLook.shown(lines.get(i), lines) && !HeadLook.shown(lines.get(i - 1), lines) ? 0.7 : 0;
            for (int j = i + 1; j <= anchor; j++) {
                score -= HeadLook.gap(lines, j) ? 1.2 : 0;
            }
            if (score > bestScore + 0.01) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    private void entry(int from, int anchor, int end, String look) {
        Block block = new Block();
        int to = anchor + 1;
        while (to < end
                && to - anchor <= 3
                && !body(to)
                && (Naming.goesOn(lines.subList(from, to), lines.get(to), words) || placed(anchor, to))) {
            to++;
        }
        block.head().addAll(lines.subList(from, to));
        blocks.add(block);
        for (int i = to; i < end; i++) {
            boolean another = i > to
                    && !body(i)
                    && HeadLook.of(lines.get(i)).equals(look)
                    && HeadLook.shown(lines.get(i), lines)
                    && (HeadLook.gap(lines, i) || body(i - 1));
            if (another) {
                lead(i, end);
                return;
            }
            block.body().add(lines.get(i));
        }
    }

    /** A section without dates: what stands out opens an entry; without looks, what is named like one does. */
    private void undated() {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean told = !blocks.isEmpty() && !blocks.getLast().body().isEmpty();
            boolean bulleted = line.bullet() && lines.stream().allMatch(TextLine::bullet);
            boolean opens = blocks.isEmpty()
                    || bulleted
                    || (!body(i)
                            && (HeadLook.gap(lines, i) || told || (Naming.named(line) && HeadLook.shown(line, lines))));
            if (opens) {
                blocks.add(new Block());
                blocks.getLast().head().add(line);
            } else if (!body(i) && !told && blocks.getLast().head().size() < MOST_LINES_ABOVE_DATE) {
                blocks.getLast().head().add(line);
            } else {
                blocks.getLast().body().add(line);
            }
        }
    }

    /** Does a short line stand as far below its date as the town of another entry does? */
    private boolean placed(int anchor, int index) {
        TextLine line = lines.get(index);
        int below = index - anchor;
        return line.piece().words() <= 3
                && Places.shaped(line.text())
                && anchors.stream()
                        .map(other -> other + below)
                        .anyMatch(other -> other < lines.size()
                                && !anchors.contains(other)
                                && Places.sure(lines.get(other).text())
                                && HeadLook.of(lines.get(other)).equals(HeadLook.of(line)));
    }
}
