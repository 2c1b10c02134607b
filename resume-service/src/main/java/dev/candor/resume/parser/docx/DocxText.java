package dev.candor.resume.parser.docx;

import dev.candor.resume.parser.ParseRefusal;
import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.parser.ZipParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads a Word document by streaming: no object model, everything counted. */
public final class DocxText {

    private static final String MAIN = "word/document.xml";
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts;
    private final Map<String, WordStyle> styles;
    private final WordLines lines = new WordLines();

    private DocxText(Map<String, byte[]> parts) throws IOException {
        this.parts = parts;
        this.styles = WordStyle.read(parts.get("word/styles.xml"));
    }

    /**
     * Reads one file.
     *
     * @throws ParseRefusal if it is no Word document, locked with a password, or beyond a limit
     * @throws IOException if it is broken beyond reading
     */
    public static ParsedText read(byte[] file) throws IOException {
        if (file.length == 0) {
            throw new ParseRefusal("empty");
        }
        if (file.length > 4 && java.util.Arrays.equals(file, 0, 4, OLE, 0, 4)) {
            throw new ParseRefusal("encrypted-or-old-word");
        }
        Map<String, byte[]> parts = unpacked(file);
        if (!parts.containsKey(MAIN)) {
            throw new ParseRefusal("not-a-docx");
        }
        return new DocxText(parts).read();
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        try {
            Map<String, byte[]> parts = ZipParts.of(
                    file, name -> name.endsWith(".xml") || name.endsWith(".rels") || name.contains("vbaproject"));
            if (parts.keySet().stream()
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject"))) {
                throw new ParseRefusal("macros");
            }
            return parts;
        } catch (ParseRefusal refusal) {
            throw refusal.code().equals("not-an-archive") ? new ParseRefusal("not-a-docx") : refusal;
        }
    }

    private ParsedText read() throws IOException {
        for (String name : new java.util.TreeSet<>(parts.keySet())) {
            if (name.startsWith("word/header")) {
                part(name, "header");
            }
        }
        WordBody body = part(MAIN, "");
        for (String name : new java.util.TreeSet<>(parts.keySet())) {
            if (name.startsWith("word/footer")) {
                part(name, "footer");
            }
        }
        Map<Integer, List<ParsedText.Line>> pages = new TreeMap<>();
        for (WordLines.PagedLine line : lines.lines) {
            pages.computeIfAbsent(body.paged ? line.page() : 0, page -> new ArrayList<>())
                    .add(line.line());
        }
        List<ParsedText.Page> read = new ArrayList<>();
        pages.forEach((number, on) -> read.add(page(number, on, read.isEmpty() ? lines.hidden : List.of())));
        if (read.isEmpty()) {
            read.add(page(0, List.of(), lines.hidden));
        }
        return ParsedText.read(read, flags(), null);
    }

    private static ParsedText.Page page(int number, List<ParsedText.Line> on, List<String> hidden) {
        int letters = on.stream().mapToInt(line -> line.text().length()).sum();
        return new ParsedText.Page(number, 0, 0, new ParsedText.Counts(letters, 0, 0, 1), on, hidden);
    }

    private WordBody part(String name, String role) throws IOException {
        byte[] part = parts.getOrDefault(name, new byte[0]);
        WordBody body = new WordBody(Xml.of(part), styles, links(name), role);
        body.read(lines);
        return body;
    }

    private Map<String, String> links(String name) throws IOException {
        int slash = name.lastIndexOf('/');
        byte[] part = parts.get(name.substring(0, slash + 1) + "_rels/" + name.substring(slash + 1) + ".rels");
        Map<String, String> links = new HashMap<>();
        if (part != null) {
            Xml xml = Xml.of(part);
            Xml.Event event;
            while ((event = xml.next()) != Xml.Event.OVER) {
                if (event == Xml.Event.START
                        && xml.name().equals("Relationship")
                        && String.valueOf(xml.attribute("Type")).endsWith("/hyperlink")) {
                    links.put(String.valueOf(xml.attribute("Id")), String.valueOf(xml.attribute("Target")));
                }
            }
        }
        return links;
    }

    private List<String> flags() {
        List<String> flags = new ArrayList<>();
        if (parts.keySet().stream().anyMatch(name -> name.contains("embeddings/"))) {
            flags.add("embedded-files");
        }
        return flags;
    }
}
