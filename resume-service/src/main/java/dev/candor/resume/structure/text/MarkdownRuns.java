package dev.candor.resume.structure.text;

import dev.candor.resume.parser.ParsedText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of one Markdown block, line by line, with their look and where they lead. */
final class MarkdownRuns {

    private static final double SIZE = 10;
    private static final Pattern RULE = Pattern.compile("[|:\\s-]+");
    private static final Pattern WIDE = Pattern.compile(" {3,}");

    private final List<List<Run>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<String> hidden;
    private int bold;
    private int italic;
    private @Nullable String link;

    private MarkdownRuns(List<String> hidden) {
        this.hidden = hidden;
    }

    /** The lines of a block; comments among them go to {@code hidden}. */
    static List<List<Run>> of(Block block, List<String> hidden) {
        MarkdownRuns runs = new MarkdownRuns(hidden);
        runs.inside(block);
        return runs.rows;
    }

    /** Plain words without a look. */
    static Run plain(String text) {
        return new Run(WIDE.matcher(text).replaceAll("\t"), SIZE, false, false, 0, null);
    }

    /** A row of a table as words with wide gaps; the line under its head says nothing. */
    static List<Run> cells(List<Run> runs) {
        if (runs.isEmpty() || !runs.getFirst().text().startsWith("|")) {
            return runs;
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        if (RULE.matcher(text).matches()) {
            return List.of();
        }
        List<Run> cells = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            String words = i == 0 ? run.text().replaceFirst("^\\|\\s*", "") : run.text();
            words = i == runs.size() - 1 ? words.replaceFirst("\\s*\\|\\s*$", "") : words;
            cells.add(look(words.replaceAll("\\s*\\|\\s*", "\t"), run));
        }
        return cells;
    }

    private static Run look(String text, Run like) {
        return new Run(text, like.size(), like.bold(), like.italic(), like.colour(), like.link());
    }

    /** As deep as the parser nests, which is limited. */
    private void inside(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> add(boxes(text) ? "\t" : text.getLiteral());
                case Code code -> add(code.getLiteral());
                case SoftLineBreak _ -> rows.add(new ArrayList<>());
                case HardLineBreak _ -> rows.add(new ArrayList<>());
                case HtmlInline html -> html(html.getLiteral());
                case StrongEmphasis strong -> {
                    bold++;
                    inside(strong);
                    bold--;
                }
                case Emphasis emphasis -> {
                    italic++;
                    inside(emphasis);
                    italic--;
                }
                case Link target -> {
                    link = target.getDestination();
                    inside(target);
                    link = null;
                }
                default -> inside(node);
            }
        }
    }

    /** Words in boxes one beside the other, with only space between them, are a list. */
    private static boolean boxes(Text between) {
        return between.getLiteral().isBlank()
                && between.getPrevious() instanceof Code
                && between.getNext() instanceof Code;
    }

    private void html(String tag) {
        if (tag.startsWith("<!--")) {
            hidden.add(tag.replaceAll("<!--|-->", "").strip());
        } else if (tag.regionMatches(true, 0, "<br", 0, 3)) {
            rows.add(new ArrayList<>());
        }
    }

    private void add(String text) {
        String words = WIDE.matcher(text).replaceAll("\t");
        if (words.isEmpty()) {
            return;
        }
        List<Run> row = rows.getLast();
        Run next = new Run(words, SIZE, bold > 0, italic > 0, 0, link);
        Run last = row.isEmpty() ? null : row.getLast();
        if (last != null && look("", last).equals(look("", next))) {
            row.set(row.size() - 1, look(last.text() + words, last));
        } else {
            row.add(next);
        }
    }
}
