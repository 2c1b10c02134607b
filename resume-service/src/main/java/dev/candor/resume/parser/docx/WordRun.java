package dev.candor.resume.parser.docx;

import java.io.IOException;
import java.util.Map;

/** Reads one run: letters, tabs and breaks in one look. */
final class WordRun {

    private final Xml xml;
    private WordStyle style;
    private double size;
    private boolean bold;
    private boolean italic;
    private boolean caps;
    private String fill;
    private boolean reading;
    final StringBuilder letters = new StringBuilder();
    boolean hidden;
    int pageBreaks;

    WordRun(Xml xml, WordStyle paragraph, String fill) {
        this.xml = xml;
        this.fill = fill;
        this.style = paragraph;
        this.size = paragraph.size();
        this.bold = paragraph.bold();
        this.italic = paragraph.italic();
        this.caps = paragraph.caps();
    }

    WordStyle look() {
        return new WordStyle(style.name(), size, bold, italic, caps, style.outline(), style.list());
    }

    void text() {
        if (reading) {
            letters.append(xml.text());
        }
    }

    /** Handles one element; true if it stays open. */
    boolean start(Map<String, WordStyle> styles) throws IOException {
        reading = xml.name().equals("t");
        switch (xml.name()) {
            case "instrText", "delText", "delInstrText" -> {
                xml.skip();
                return false;
            }
            case "tab", "ptab" -> letters.append('\t');
            case "cr" -> letters.append('\n');
            case "br" -> lineBreak();
            case "noBreakHyphen" -> letters.append('-');
            case "sym" -> letters.append('\u2022');
            case "lastRenderedPageBreak" -> pageBreaks++;
            default -> look(styles);
        }
        return true;
    }

    private void lineBreak() {
        if ("page".equals(xml.attribute("type"))) {
            pageBreaks++;
        }
        letters.append('\n');
    }

    private void look(Map<String, WordStyle> styles) {
        switch (xml.name()) {
            case "rStyle" -> apply(styles.getOrDefault(String.valueOf(xml.attribute("val")), WordStyle.PLAIN));
            case "b" -> bold = xml.on();
            case "i" -> italic = xml.on();
            case "caps" -> caps = xml.on();
            case "sz" -> size = xml.number("val", 22) / 2.0;
            case "vanish" -> hidden |= xml.on();
            case "shd" -> fill = xml.attribute("fill") == null ? fill : String.valueOf(xml.attribute("fill"));
            case "highlight" -> fill = "";
            case "color" -> hidden |= fill.equalsIgnoreCase(String.valueOf(xml.attribute("val")));
            default -> {}
        }
    }

    private void apply(WordStyle of) {
        size = of.size() > 0 ? of.size() : size;
        bold |= of.bold();
        italic |= of.italic();
        caps |= of.caps();
    }
}
