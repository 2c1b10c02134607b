package dev.candor.resume.structure.text;

import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.structure.text.TextLine.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the lines of a file into one text: furniture dropped, wrapped lines joined, bullets marked. */
public final class TextAssembly {

    private static final int MOST_LINES = 20_000;

    private final StringBuilder text = new StringBuilder();
    private final List<TextLine> lines = new ArrayList<>();
    private final Joints joints;

    private TextAssembly(Joints joints) {
        this.joints = joints;
    }

    /** The text of a file. */
    public static SourceText of(ParsedText parsed) {
        List<RawLine> raw = new ArrayList<>();
        Map<Integer, Double> heights = new HashMap<>();
        List<String> hidden = new ArrayList<>();
        for (ParsedText.Page page : parsed.pages()) {
            heights.put(page.number(), parsed.pages().size() > 1 ? page.height() : 0);
            page.lines().stream()
                    .limit(MOST_LINES)
                    .map(line -> RawLine.of(page.number(), line))
                    .forEach(line -> raw.add(sameItem(raw, line) ? line.unbulleted() : line));
            page.hidden().stream()
                    .map(CleanLetters::of)
                    .filter(line -> !line.isBlank())
                    .forEach(hidden::add);
        }
        List<RawLine> kept = SplitCells.joined(Furniture.without(raw, heights));
        TextAssembly assembly = new TextAssembly(new Joints(kept));
        assembly.join(kept);
        return new SourceText(assembly.text.toString(), assembly.lines, hidden);
    }

    /** Is it a further line of the list item above? */
    private static boolean sameItem(List<RawLine> raw, RawLine line) {
        return !raw.isEmpty()
                && !line.block().isEmpty()
                && raw.getLast().block().equals(line.block());
    }

    private void join(List<RawLine> raw) {
        WrapRule rule = new WrapRule(raw);
        int from = 0;
        while (from < raw.size()) {
            int to = from + 1;
            while (to < raw.size() && rule.continues(raw.get(from), raw.get(to - 1), raw.get(to))) {
                to++;
            }
            RawLine above = from == 0 ? raw.get(0) : raw.get(from - 1);
            add(raw.subList(from, to), above);
            from = to;
        }
    }

    private void add(List<RawLine> parts, RawLine above) {
        RawLine first = parts.getFirst();
        StringBuilder line = new StringBuilder(first.text());
        List<String> links = new ArrayList<>(first.links());
        List<Stretch> stretches = new ArrayList<>(first.stretches());
        for (RawLine part : parts.subList(1, parts.size())) {
            joints.join(line, part.text());
            int moved = line.length() - part.text().length();
            part.stretches().forEach(stretch -> stretches.add(stretch.moved(moved)));
            part.links().stream().filter(link -> !links.contains(link)).forEach(links::add);
        }
        double step =
                first.page() == above.page() ? (first.line().y() - above.line().y()) / Math.max(6, first.size()) : 9;
        if (step > 2.2 && !text.isEmpty()) {
            text.append('\n');
        }
        text.append(first.bullet() ? "\u2022 " : "");
        softHyphen(line);
        Piece piece = new Piece(line.toString(), text.length());
        text.append(line).append('\n');
        List<Stretch> placed =
                stretches.stream().map(stretch -> stretch.moved(piece.start())).toList();
        if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        lines.add(new TextLine(piece, first.bullet(), look(first, step, parts.size()), List.copyOf(links), placed));
    }

    private static Look look(RawLine first, double step, int joined) {
        return new Look(
                first.page(),
                first.line().column(),
                first.line().x(),
                first.line().y(),
                first.line().right(),
                first.size(),
                first.bold(),
                first.italic(),
                first.style(),
                Math.max(0, step),
                joined);
    }

    private static void softHyphen(StringBuilder line) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\u00ad') {
            line.setLength(line.length() - 1);
        }
    }
}
