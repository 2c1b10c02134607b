package dev.candor.resume.structure.text;

import dev.candor.resume.parser.ParsedText.Counts;
import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Page;
import dev.candor.resume.parser.ParsedText.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * Markdown as lines, by a CommonMark parser. Lines of a paragraph stay lines, since people type an address or a job that way;
 * whether one goes on in the next is decided as for any other text. Rows of pipes are rows of a table.
 */
final class MarkdownLines {

    private static final double LETTER = 5;
    private static final double LINE = 12;
    private static final double INDENT = 20;
    private static final int MOST_NESTED = 40;

    /** Above this a number at the start of a line is a year, not the place in a list. */
    private static final int MOST_ITEMS = 199;

    /** In the order in which they are tried: dashes below words underline a heading before they are a rule. */
    private static final List<Class<? extends Block>> BLOCKS = List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED)
            .build();

    private final double[] heights;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    private MarkdownLines(String text) {
        List<String> source = text.lines().toList();
        heights = new double[source.size() + 1];
        for (int i = 1; i < heights.length; i++) {
            heights[i] = heights[i - 1] + (source.get(i - 1).isBlank() ? 2 * LINE : LINE);
        }
    }

    /** The one page of a text. */
    static Page of(String text) {
        MarkdownLines markdown = new MarkdownLines(text);
        markdown.blocks(PARSER.parse(text), 0, new HashSet<>());
        return new Page(0, 0, 0, new Counts(text.length(), 0, 0, 1), markdown.lines, markdown.hidden);
    }

    /** At most {@value #MOST_NESTED} deep, as the parser opens no more. */
    private void blocks(Node parent, int depth, Set<Node> marked) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> heading(heading, depth);
                case HtmlBlock html -> html(html.getLiteral(), html, depth);
                case FencedCodeBlock code -> plain(code.getLiteral(), code, depth);
                case ListItem item -> {
                    marked.add(item);
                    blocks(item, depth + 1, marked);
                }
                case Block block when block.getFirstChild() instanceof Block -> blocks(block, depth, marked);
                case Block block -> paragraph(block, depth, marked.remove(block.getParent()) ? item(block) : null);
                default -> {
                    continue;
                }
            }
        }
    }

    /** What stands in front of an item; empty for the sign of a list. */
    private static String item(Block paragraph) {
        Node list = paragraph.getParent() == null ? null : paragraph.getParent().getParent();
        if (!(list instanceof OrderedList ordered)) {
            return "";
        }
        Integer number = ordered.getMarkerStartNumber();
        boolean year = number != null && number > MOST_ITEMS;
        return year ? number + Objects.requireNonNullElse(ordered.getMarkerDelimiter(), ".") + ' ' : "";
    }

    /** An underlined heading of several lines is a paragraph above a rule. */
    private void heading(Heading heading, int depth) {
        List<List<Run>> rows = MarkdownRuns.of(heading, hidden);
        String style = rows.size() == 1 ? "heading" + heading.getLevel() : "";
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i), heading, i, depth, style);
        }
    }

    private void paragraph(Block block, int depth, @org.jspecify.annotations.Nullable String item) {
        List<List<Run>> rows = MarkdownRuns.of(block, hidden);
        for (int i = 0; i < rows.size(); i++) {
            List<Run> row = new ArrayList<>(rows.get(i));
            if (i == 0 && item != null && !item.isEmpty()) {
                row.addFirst(MarkdownRuns.plain(item));
            }
            add(row, block, i, depth, i == 0 && "".equals(item) ? "list" : "");
        }
    }

    private void plain(String text, Block block, int depth) {
        List<String> rows = text.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            add(List.of(MarkdownRuns.plain(rows.get(i).strip())), block, i + 1, depth, "");
        }
    }

    /** Words between tags are text; comments are seen by nobody. */
    private void html(String text, Block block, int depth) {
        if (text.stripLeading().startsWith("<!--")) {
            hidden.add(text.replaceAll("<!--|-->", "").strip());
            return;
        }
        List<String> rows = text.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            String words = Jsoup.parseBodyFragment(rows.get(i)).text();
            add(List.of(MarkdownRuns.plain(words)), block, i, depth, "");
        }
    }

    private void add(List<Run> runs, Block block, int row, int depth, String style) {
        List<Run> cells = MarkdownRuns.cells(runs);
        int length = cells.stream().mapToInt(run -> run.text().length()).sum();
        if (cells.stream().allMatch(run -> run.text().isBlank())) {
            return;
        }
        List<SourceSpan> spans = block.getSourceSpans();
        int at =
                spans.isEmpty() ? 0 : spans.get(Math.min(row, spans.size() - 1)).getLineIndex();
        double x = depth * INDENT;
        double y = heights[Math.min(at, heights.length - 1)];
        lines.add(new Line(x, x + length * LETTER, y, 0, style, cells));
    }
}
