package dev.candor.resume.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Prints a paper as one self-contained HTML page: no script, no outside resource, everything escaped. */
public final class HtmlRenderer {

    /** Characters, about ten lines: more than that may be broken over pages. */
    private static final int KEPT_TOGETHER = 900;

    private final StyleSheets styles = new StyleSheets();

    /** The page as text, with a policy of its own that forbids everything but its style. */
    public String render(Paper paper) {
        return document(paper, true).outerHtml();
    }

    /** The page; {@code drawn} draws bars as SVG for screens, else as boxes, which is what the PDF renderer knows. */
    Document document(Paper paper, boolean drawn) {
        Document document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", paper.language());
        if (rightToLeft(paper.language())) {
            html.attr("dir", "rtl");
        }
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "description").attr("content", paper.title());
        head.appendElement("meta").attr("name", "subject").attr("content", paper.title());
        head.appendElement("title").text(paper.title());
        head.appendElement("style").appendChild(new DataNode(styles.load(paper.style())));
        Element main = html.appendElement("body").appendElement("main");
        groups(paper).forEach(group -> {
            Element parent =
                    length(group) <= KEPT_TOGETHER ? main.appendElement("div").addClass("keep") : main;
            group.forEach(block -> append(parent, block, drawn));
        });
        return document;
    }

    /** Headings with all that stands below them up to the next heading, so that no page ends with a heading. */
    private static List<List<Paper.Block>> groups(Paper paper) {
        List<List<Paper.Block>> groups = new ArrayList<>();
        boolean begun = true;
        for (Paper.Block block : paper.blocks()) {
            boolean heading = block instanceof Paper.Heading;
            if (groups.isEmpty() || (heading && begun)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(block);
            begun = !heading;
        }
        return groups;
    }

    private static int length(List<Paper.Block> group) {
        return new TextRenderer().render(new Paper("", "en", "", group)).length();
    }

    static boolean rightToLeft(String language) {
        return List.of("ar", "he", "fa", "ur").contains(language.toLowerCase(Locale.ROOT));
    }

    private static void append(Element parent, Paper.Block block, boolean drawn) {
        switch (block) {
            case Paper.Heading(int level, String text) ->
                parent.appendElement("h" + level).text(text);
            case Paper.Meta(String text) ->
                parent.appendElement("p").addClass("meta").text(text);
            case Paper.Paragraph(String text) -> parent.appendElement("p").text(text);
            case Paper.Bullets(List<String> items) -> {
                Element list = parent.appendElement("ul");
                items.forEach(item -> list.appendElement("li").text(item));
            }
            case Paper.Quote(String text, String source) -> {
                Element quote = parent.appendElement("blockquote");
                quote.appendElement("p").text(text);
                quote.appendElement("p").addClass("meta").text(source);
            }
            case Paper.Table table -> append(parent, table);
            case Paper.Bar bar when drawn -> draw(parent, bar);
            case Paper.Bar bar -> append(parent, bar);
        }
    }

    private static void append(Element parent, Paper.Table table) {
        Element element = parent.appendElement("table");
        Element head = element.appendElement("thead").appendElement("tr");
        table.header()
                .forEach(cell -> head.appendElement("th").attr("scope", "col").text(cell));
        Element body = element.appendElement("tbody");
        for (List<String> row : table.rows()) {
            Element line = body.appendElement("tr");
            row.forEach(cell -> line.appendElement("td").text(cell));
        }
    }

    /** The text beside the bar says the same, so the drawing is one picture with that text as its name. */
    private static void draw(Element parent, Paper.Bar bar) {
        Element element = parent.appendElement("div").addClass("bar");
        element.appendElement("p").text(bar.label() + ": " + bar.text());
        Element svg = element.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 100 3")
                .attr("preserveAspectRatio", "none")
                .attr("class", "chart")
                .attr("role", "img")
                .attr("aria-label", bar.label() + ": " + bar.text());
        svg.appendElement("title").text(bar.label() + ": " + bar.text());
        rectangle(svg, 100, "#e9e6de");
        rectangle(svg, Math.round(Math.clamp(bar.percent(), 0, 100)), "#0b5f6b");
    }

    private static void rectangle(Element svg, long width, String color) {
        svg.appendElement("rect")
                .attr("width", String.valueOf(width))
                .attr("height", "3")
                .attr("fill", color);
    }

    private static void append(Element parent, Paper.Bar bar) {
        Element element = parent.appendElement("div").addClass("bar");
        element.appendElement("p").text(bar.label() + ": " + bar.text());
        Element track = element.appendElement("div").addClass("track");
        long percent = Math.round(Math.clamp(bar.percent(), 0, 100));
        track.appendElement("div")
                .addClass("fill")
                .attr("style", "width:" + percent + "%")
                .appendText("\u00a0");
    }
}
