package dev.candor.resume.parser.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How text of a named style looks.
 *
 * @param size in points; 0 if the style does not say
 * @param outline 0 for the highest heading; 9 for body text
 * @param colour six figures; empty if the style does not say
 * @param vanish whether Word never shows it
 */
record WordStyle(
        String name,
        double size,
        boolean bold,
        boolean italic,
        boolean caps,
        int outline,
        boolean list,
        String colour,
        boolean vanish) {

    static final WordStyle PLAIN = new WordStyle("", 0, false, false, false, 9, false, "", false);

    /** What a style says itself, before its parent is asked. */
    private static final class Draft {
        private String name = "";
        private @Nullable String parent;
        private double size;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Boolean caps;
        private int outline = -1;
        private boolean list;
        private String colour = "";
        private @Nullable Boolean vanish;
    }

    /** All styles of a part by id; the entry of the empty id holds the defaults. */
    static Map<String, WordStyle> read(byte @Nullable [] part) throws IOException {
        Map<String, Draft> drafts = new HashMap<>();
        if (part != null) {
            Xml xml = Xml.of(part);
            Draft open = new Draft();
            Xml.Event event;
            while ((event = xml.next()) != Xml.Event.OVER) {
                if (event == Xml.Event.START && xml.name().equals("style")) {
                    open = new Draft();
                    drafts.put(String.valueOf(xml.attribute("styleId")), open);
                } else if (event == Xml.Event.START && xml.name().equals("docDefaults")) {
                    drafts.put("", open);
                } else if (event == Xml.Event.START) {
                    property(xml, open);
                }
            }
        }
        Map<String, WordStyle> styles = new HashMap<>();
        drafts.keySet().forEach(id -> styles.put(id, resolve(id, drafts, 0)));
        styles.putIfAbsent("", PLAIN);
        return styles;
    }

    private static void property(Xml xml, Draft open) {
        switch (xml.name()) {
            case "name" -> open.name = String.valueOf(xml.attribute("val")).toLowerCase(Locale.ROOT);
            case "basedOn" -> open.parent = xml.attribute("val");
            case "sz" -> open.size = xml.number("val", 0) / 2.0;
            case "b" -> open.bold = xml.on();
            case "i" -> open.italic = xml.on();
            case "caps", "smallCaps" -> open.caps = xml.on();
            case "outlineLvl" -> open.outline = xml.number("val", 9);
            case "numPr" -> open.list = true;
            case "color" -> open.colour = String.valueOf(xml.attribute("val"));
            case "vanish" -> open.vanish = xml.on();
            default -> {}
        }
    }

    private static WordStyle resolve(String id, Map<String, Draft> drafts, int depth) {
        Draft draft = drafts.get(id);
        if (draft == null || depth > 20) {
            return PLAIN;
        }
        WordStyle parent = draft.parent == null ? PLAIN : resolve(draft.parent, drafts, depth + 1);
        boolean heading = draft.name.startsWith("heading") || draft.name.equals("title");
        return new WordStyle(
                heading || parent.name.isEmpty() || !parent.name.startsWith("heading") ? draft.name : parent.name,
                draft.size > 0 ? draft.size : parent.size,
                draft.bold == null ? parent.bold : draft.bold,
                draft.italic == null ? parent.italic : draft.italic,
                draft.caps == null ? parent.caps : draft.caps,
                draft.outline >= 0 ? draft.outline : parent.outline,
                draft.list || parent.list || draft.name.startsWith("list"),
                draft.colour.isEmpty() ? parent.colour : draft.colour,
                draft.vanish == null ? parent.vanish : draft.vanish);
    }
}
