package dev.candor.resume.parser.docx;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph: its style, its runs, its links; deleted text and instructions are left out. */
final class WordParagraph {

    private final Xml xml;
    private final Map<String, WordStyle> styles;
    private final Map<String, String> links;
    private final WordLines into;
    private String fill;
    private WordStyle style;
    private boolean list;
    private int outline = 9;
    private @Nullable String link;
    int pageBreaks;
    double indent;

    WordParagraph(Xml xml, Map<String, WordStyle> styles, Map<String, String> links, WordLines into, String fill) {
        this.xml = xml;
        this.styles = styles;
        this.links = links;
        this.into = into;
        this.fill = fill;
        this.style = styles.getOrDefault("Normal", styles.getOrDefault("", WordStyle.PLAIN));
    }

    String role() {
        int level = Math.min(outline, style.outline());
        if (level < 9 || style.name().startsWith("heading")) {
            return "heading" + (level < 9 ? level + 1 : 1);
        }
        return list || style.list() ? "list" : style.name().equals("title") ? "title" : "";
    }

    /** Reads up to the end of the paragraph that has just started. */
    void read(WordBody body) throws IOException {
        int open = 0;
        Xml.Event event;
        while ((event = xml.next()) != Xml.Event.OVER) {
            if (event == Xml.Event.END) {
                link = xml.name().equals("hyperlink") ? null : link;
                if (--open < 0) {
                    return;
                }
            } else if (event == Xml.Event.START) {
                open += start(body) ? 1 : 0;
            }
        }
    }

    /** Handles one element; true if it stays open. */
    private boolean start(WordBody body) throws IOException {
        switch (xml.name()) {
            case "pPr" -> properties();
            case "r" -> run(body);
            case "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
            case "txbxContent" -> body.box();
            case "hyperlink" -> {
                String id = xml.attribute("id");
                link = id == null ? null : links.get(id);
                return true;
            }
            default -> {
                return true;
            }
        }
        return false;
    }

    private void properties() throws IOException {
        int open = 0;
        Xml.Event event;
        while ((event = xml.next()) != Xml.Event.OVER) {
            if (event == Xml.Event.END && --open < 0) {
                return;
            }
            if (event == Xml.Event.START) {
                switch (xml.name()) {
                    case "pStyle" -> style = styles.getOrDefault(String.valueOf(xml.attribute("val")), style);
                    case "numPr" -> list = true;
                    case "numId" -> list = xml.number("val", 1) != 0;
                    case "outlineLvl" -> outline = xml.number("val", 9);
                    case "ind" -> indent = xml.number("left", xml.number("start", 0)) / 20.0;
                    case "shd" -> shade();
                    case "pageBreakBefore" -> pageBreaks += xml.on() ? 1 : 0;
                    default -> {}
                }
                open++;
            }
        }
    }

    private void shade() {
        String colour = xml.attribute("fill");
        fill = colour == null || colour.equals("auto") ? fill : colour;
    }

    private void run(WordBody body) throws IOException {
        WordRun run = new WordRun(xml, style, fill);
        int open = 0;
        Xml.Event event;
        while ((event = xml.next()) != Xml.Event.OVER) {
            if (event == Xml.Event.END && --open < 0) {
                break;
            }
            if (event == Xml.Event.START && xml.name().equals("txbxContent")) {
                body.box();
            } else if (event == Xml.Event.START && xml.name().equals("Fallback")) {
                xml.skip();
            } else if (event == Xml.Event.START) {
                open += run.start(styles) ? 1 : 0;
            } else if (event == Xml.Event.TEXT) {
                run.text();
            }
        }
        pageBreaks += run.pageBreaks;
        into.run(run.letters.toString(), run.look(), run.hidden(), link);
    }
}
