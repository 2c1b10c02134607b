package dev.candor.jobanalysis.page;

import dev.candor.guard.text.CleanText;
import dev.candor.guard.text.TextCleaner;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Markup as the text that a reader sees: blocks on lines of their own, list items with a dash, nothing hidden.
 *
 * @param text cleaned text
 * @param hidden whether the markup held text that no reader sees
 */
public record PageText(String text, boolean hidden) {

    /** A few invisible characters come with any copied text. */
    private static final int MUCH = 20;

    private static final String WAITING = "nav, header, footer, form, dialog, template, noscript, [role=dialog],"
            + " [role=navigation], [role=menu], [id*=cookie], [class*=cookie], [class*=modal], [class*=menu]";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
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
            "address",
            "form",
            "fieldset");
    private static final Set<String> NEVER =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "button", "select");

    /** The text of markup; text without markup stays as it is. */
    public static PageText of(String markup) {
        Document document = Jsoup.parse(markup);
        boolean hidden = removeHidden(document);
        document.select(String.join(",", NEVER)).remove();
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, document.body());
        String text = lines.finish();
        PageText plain = ofPlain(text);
        return hidden ? new PageText(plain.text(), true) : plain;
    }

    /** The text of plain text: cleaned, and whether much of it was invisible. */
    public static PageText ofPlain(String text) {
        CleanText clean = TextCleaner.clean(text);
        return new PageText(clean.text().strip(), clean.invisible() > MUCH);
    }

    /** Whether a text is markup at all. */
    public static boolean isMarkup(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("<html")
                || lower.contains("<body")
                || lower.contains("<p>")
                || lower.contains("<li>")
                || lower.contains("<div")
                || lower.contains("</p>")
                || lower.contains("<br");
    }

    /** Whether a page holds sentences that no reader sees, apart from menus and dialogs that wait for their turn. */
    static boolean hides(Document page) {
        return page.getAllElements().stream()
                .filter(HiddenStyle::hides)
                .filter(element -> element.closest(WAITING) == null
                        && element.select(WAITING).isEmpty())
                .anyMatch(PageText::speaks);
    }

    /** Takes out what no reader sees; true if there were words in it. */
    static boolean removeHidden(Document document) {
        List<Element> unseen =
                document.getAllElements().stream().filter(HiddenStyle::hides).toList();
        boolean words = unseen.stream().anyMatch(PageText::speaks);
        unseen.forEach(Node::remove);
        return words;
    }

    private static boolean speaks(Element element) {
        return element.text().split(" ").length > 3;
    }

    /** Collects text line by line. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.text());
            } else if (BLOCKS.contains(node.nodeName())) {
                newLine();
                if (node.nodeName().equals("li")) {
                    out.append("- ");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.nodeName())) {
                newLine();
                if (node.nodeName().matches("h[1-6]|p|ul|ol|table")) {
                    out.append('\n');
                }
            } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
                append(" ");
            }
        }

        private void append(String text) {
            boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
            out.append(lineStart ? text.stripLeading() : text);
        }

        private void newLine() {
            if (out.length() >= 2 && out.substring(out.length() - 2).equals("- ")) {
                return;
            }
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }

        String finish() {
            return out.toString()
                    .lines()
                    .map(String::strip)
                    .map(line -> line.replaceAll("[ \\t\\u00a0]+", " "))
                    .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append)
                    .toString()
                    .replaceAll("\\n{3,}", "\n\n");
        }
    }
}
