package dev.candor.resume.parser.docx;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one run: letters, tabs and breaks in one look. */
final class WordRun {

    private static final double LEAST_POINTS = 4;

    /** Least change of one colour, of 255, that people notice. */
    private static final int LEAST_CHANGE = 20;

    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");

    private final Xml xml;
    private WordStyle style;
    private double size;
    private boolean bold;
    private boolean italic;
    private boolean caps;
    private String fill;
    private String colour;
    private boolean vanish;
    private boolean reading;
    final StringBuilder letters = new StringBuilder();
    int pageBreaks;

    WordRun(Xml xml, WordStyle paragraph, String fill) {
        this.xml = xml;
        this.fill = fill;
        this.style = paragraph;
        this.size = paragraph.size();
        this.bold = paragraph.bold();
        this.italic = paragraph.italic();
        this.caps = paragraph.caps();
        this.colour = paragraph.colour();
        this.vanish = paragraph.vanish();
    }

    WordStyle look() {
        return new WordStyle(style.name(), size, bold, italic, caps, style.outline(), style.list(), colour, vanish);
    }

    /** Does nobody see it: never shown, too small, or in the colour of what is behind it? */
    boolean hidden() {
        return vanish || (size > 0 && size < LEAST_POINTS) || alike(colour, fill);
    }

    private static boolean alike(String one, String other) {
        if (!COLOUR.matcher(one).matches() || !COLOUR.matcher(other).matches()) {
            return false;
        }
        for (int i = 0; i < 6; i += 2) {
            int channel = Integer.parseInt(one.substring(i, i + 2), 16);
            if (Math.abs(channel - Integer.parseInt(other.substring(i, i + 2), 16)) >= LEAST_CHANGE) {
                return false;
            }
        }
        return true;
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
            case "vanish" -> vanish = xml.on();
            case "shd" -> shade(xml.attribute("fill"));
            case "highlight" -> fill = "";
            case "color" -> colour = String.valueOf(xml.attribute("val"));
            default -> {}
        }
    }

    private void shade(@Nullable String behind) {
        fill = behind == null || behind.equals("auto") ? fill : behind;
    }

    private void apply(WordStyle of) {
        size = of.size() > 0 ? of.size() : size;
        bold |= of.bold();
        italic |= of.italic();
        caps |= of.caps();
        colour = of.colour().isEmpty() ? colour : of.colour();
        vanish |= of.vanish();
    }
}
