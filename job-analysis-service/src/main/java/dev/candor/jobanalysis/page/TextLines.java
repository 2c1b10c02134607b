package dev.candor.jobanalysis.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes the text under an element line by line: a block is a line, an item has a dash, headings stand apart. */
final class TextLines implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "br",
            "hr",
            "blockquote",
            "pre",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "address",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "button",
            "label");
    private static final int LONG_CELL = 80;

    private final StringBuilder out = new StringBuilder();
    private boolean elementEnded;

    private TextLines() {}

    static String of(Element root) {
        TextLines lines = new TextLines();
        NodeTraversor.traverse(lines, root);
        return lines.finish();
    }

    @Override
    public void head(Node node, int depth) {
        String name = node.nodeName();
        if (node instanceof TextNode text) {
            append(text);
            return;
        }
        if (BLOCKS.contains(name) || longCell(node)) {
            newLine();
        } else if (name.equals("td") || name.equals("th")) {
            append(" ");
        }
        if (name.equals("li") && !dashed()) {
            out.append("- ");
        } else if (name.matches("h[1-6]")) {
            blankLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        String name = node.nodeName();
        if (BLOCKS.contains(name)) {
            newLine();
            if (name.matches("h[1-6]|p|ul|ol|table")) {
                out.append('\n');
            }
        }
        elementEnded = node instanceof Element;
    }

    /** A cell with paragraphs of its own is a block; "Place | Graz" is a line. */
    private static boolean longCell(Node node) {
        return node instanceof Element cell
                && node.nodeName().equals("td")
                && (cell.selectFirst("br, li, p, div") != null || cell.text().length() > LONG_CELL);
    }

    private void append(TextNode node) {
        String text = insidePre(node) ? node.getWholeText() : node.text();
        boolean chips = elementEnded && !text.isEmpty() && !out.isEmpty() && parted(text.codePointAt(0));
        elementEnded = false;
        append(chips ? " " + text : text);
    }

    private static boolean insidePre(TextNode node) {
        Element parent = node.parent();
        return parent != null && parent.closest("pre") != null;
    }

    /** Labels side by side, parted by style alone. */
    private boolean parted(int next) {
        int last = out.codePointBefore(out.length());
        return Character.isLetterOrDigit(last)
                && !Character.isUpperCase(last)
                && (Character.isUpperCase(next) || Character.isDigit(next));
    }

    private void append(String text) {
        boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(lineStart ? text.stripLeading() : text);
    }

    private boolean dashed() {
        return out.length() >= 2 && out.charAt(out.length() - 1) == ' ' && out.charAt(out.length() - 2) == '-';
    }

    private void newLine() {
        boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        if (!atStart && !(dashed() && (out.length() == 2 || out.charAt(out.length() - 3) == '\n'))) {
            out.append('\n');
        }
    }

    private void blankLine() {
        if (out.length() >= 2 && !dashed() && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    private String finish() {
        StringBuilder all = new StringBuilder(out.length());
        out.toString()
                .lines()
                .map(line -> line.replaceAll("[ \\t\\u00a0]+", " ").strip())
                .filter(line -> !line.equals("-"))
                .forEach(line -> all.append(line).append('\n'));
        return all.toString().replaceAll("\\n{3,}", "\n\n");
    }
}
