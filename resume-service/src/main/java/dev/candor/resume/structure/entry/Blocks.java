package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;

/** Cuts a section into entries: dates show where one is, bullets and prose show where its head ends. */
final class Blocks {

    private static final int LONGEST_HEAD = 110;
    private static final int MOST_HEAD_WORDS = 18;
    private static final int MOST_LINES_ABOVE_DATE = 3;

    private final List<TextLine> lines;
    private final boolean bulletsAreEntries;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(List<TextLine> lines) {
        this.lines = lines;
        long bullets = lines.stream().filter(TextLine::bullet).count();
        long datedBullets =
                lines.stream().filter(line -> line.bullet() && hasDate(line)).count();
        long dated =
                lines.stream().filter(line -> !line.bullet() && hasRange(line)).count();
        this.bulletsAreEntries = bullets > 0 && dated == 0 && datedBullets * 2 >= bullets;
    }

    static List<Block> of(List<TextLine> lines) {
        Blocks blocks = new Blocks(lines);
        blocks.cut();
        return blocks.blocks.stream()
                .filter(block -> !block.head().isEmpty() || !block.body().isEmpty())
                .toList();
    }

    static boolean hasRange(TextLine line) {
        return line.piece().words() <= MOST_HEAD_WORDS
                && Dates.in(line.text()).stream().anyMatch(DateSpan::range);
    }

    static boolean hasDate(TextLine line) {
        return line.piece().words() <= MOST_HEAD_WORDS && !Dates.in(line.text()).isEmpty();
    }

    private boolean body(TextLine line) {
        if (line.bullet()) {
            return !bulletsAreEntries;
        }
        if (hasRange(line)) {
            return false;
        }
        String text = line.text();
        boolean sentence = text.endsWith(".") && line.piece().words() >= 7 && Cues.employer(text) < 2;
        return text.length() > LONGEST_HEAD
                || sentence
                || (line.look().joined() > 1 && line.piece().words() > 12)
                || text.endsWith(":");
    }

    private void cut() {
        boolean ranges = lines.stream().anyMatch(line -> !body(line) && hasRange(line));
        boolean dates = ranges || lines.stream().anyMatch(line -> !body(line) && hasDate(line));
        List<TextLine> run = new ArrayList<>();
        for (TextLine line : lines) {
            if (body(line)) {
                head(run, dates, ranges);
                run = new ArrayList<>();
                if (blocks.isEmpty()) {
                    blocks.add(new Block());
                }
                blocks.getLast().body().add(line);
            } else {
                run.add(line);
            }
        }
        head(run, dates, ranges);
    }

    /** A run of head lines: as many entries as it has dates. */
    private void head(List<TextLine> run, boolean dates, boolean ranges) {
        if (run.isEmpty()) {
            return;
        }
        List<Integer> dated = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            if (ranges ? hasRange(run.get(i)) : dates && hasDate(run.get(i))) {
                dated.add(i);
            }
        }
        if (dated.isEmpty()) {
            undated(run, dates);
            return;
        }
        int offset = Math.min(dated.getFirst(), MOST_LINES_ABOVE_DATE);
        int from = 0;
        for (int k = 0; k < dated.size(); k++) {
            int next = k + 1 < dated.size() ? dated.get(k + 1) : run.size();
            int to = k + 1 < dated.size()
                    ? Math.max(dated.get(k) + 1, start(run, dated.get(k), next, offset))
                    : run.size();
            entry(run.subList(from, to), dated.get(k) - from);
            from = to;
        }
    }

    /** Where the entry of the next date starts: as many lines above it as at the first, or where the look says so. */
    private static int start(List<TextLine> run, int date, int next, int offset) {
        for (int i = next; i > date + 1; i--) {
            double gap = run.get(i).look().gap();
            if (gap > 1.25 * Math.max(1, run.get(i - 1).look().gap())
                    && gap > 1.6
                    && next - i <= MOST_LINES_ABOVE_DATE) {
                return i;
            }
        }
        return next - offset;
    }

    private void undated(List<TextLine> run, boolean dates) {
        TextLine first = run.getFirst();
        boolean named = Cues.title(first.text()) >= 1.5 || Cues.employer(first.text()) >= 1.2;
        boolean shown =
                first.look().bold() || first.styledHeading() || first.look().gap() > 1.7;
        if (blocks.isEmpty() || ((!dates || named) && shown) || (!dates && named)) {
            Block block = new Block();
            block.head().addAll(run.subList(0, Math.min(run.size(), MOST_LINES_ABOVE_DATE)));
            block.body().addAll(run.subList(Math.min(run.size(), MOST_LINES_ABOVE_DATE), run.size()));
            blocks.add(block);
        } else {
            blocks.getLast().body().addAll(run);
        }
    }

    private void entry(List<TextLine> part, int date) {
        Block block = new Block();
        int from = Math.max(0, date - MOST_LINES_ABOVE_DATE);
        if (from > 0 && !blocks.isEmpty()) {
            blocks.getLast().body().addAll(part.subList(0, from));
        }
        int to = date + 1;
        while (to < part.size() && to - date <= 3 && belongs(part.subList(from, to), part.get(to))) {
            to++;
        }
        block.head().addAll(part.subList(from, to));
        block.body().addAll(part.subList(to, part.size()));
        blocks.add(block);
    }

    /** Does a line below the date still name the entry? */
    private static boolean belongs(List<TextLine> head, TextLine line) {
        int named = 0;
        for (TextLine above : head) {
            named += HeadSegments.of(List.of(above)).names().size();
        }
        String text = line.text();
        return (named < 2 && line.piece().words() <= 10)
                || Places.sure(text)
                || (named < 3
                        && line.piece().words() <= 8
                        && (Cues.employer(text) >= 1.2
                                || Cues.title(text) >= 1.5
                                || Cues.school(text)
                                || Cues.degree(text)))
                || (line.piece().words() <= 10 && StudyScore.find(line.piece()) != null)
                || line.text().matches("(?iu)(?:city|location|ort|ville|ciudad|cidade|citt\u00e0|plaats)\\s*:.{2,80}");
    }
}
