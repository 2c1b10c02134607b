package dev.candor.resume.artifact;

import dev.candor.resume.artifact.TrackedDocx.Edit;
import dev.candor.resume.artifact.WordDiff.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes changes into the body of a Word file. A paragraph is touched only if its text stands in plain runs: one with links,
 * fields, tabs or breaks inside the text stays as it is.
 */
final class TrackedChanges {

    private static final int FIRST_ID = 90_000;

    private final Document xml;
    private final Instant at;
    private int next = FIRST_ID;

    TrackedChanges(Document xml, Instant at) {
        this.xml = xml;
        this.at = at;
    }

    /** A run of text with the place where its own text begins in the paragraph. */
    private record Run(Element element, String text, int start) {}

    /** Whether exactly one paragraph reads so and now carries the change. */
    boolean apply(Edit edit, int comment) {
        List<Element> found = new ArrayList<>();
        NodeList paragraphs = xml.getElementsByTagNameNS(WordXml.W, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            String text = text(runs(paragraph));
            if (!edit.before().isBlank() && plain(text).equals(plain(edit.before()))) {
                found.add(paragraph);
            }
        }
        if (found.size() != 1) {
            return false;
        }
        change(found.getFirst(), edit, comment);
        return true;
    }

    private void change(Element paragraph, Edit edit, int comment) {
        List<Run> runs = runs(paragraph);
        String text = text(runs);
        String core = plain(text);
        int start = text.indexOf(core);
        List<Piece> pieces = WordDiff.of(core, edit.after());
        Element first = runs.getFirst().element();
        paragraph.insertBefore(mark("commentRangeStart", comment), first);
        Node behind = runs.getLast().element().getNextSibling();
        int at = start;
        write(paragraph, runs, behind, text.substring(0, start), 0, null);
        for (Piece piece : pieces) {
            write(paragraph, runs, behind, piece.text(), at, piece.kind());
            at += piece.kind() == WordDiff.Kind.ADDED ? 0 : piece.text().length();
        }
        write(paragraph, runs, behind, text.substring(start + core.length()), start + core.length(), null);
        runs.forEach(run -> paragraph.removeChild(run.element()));
        paragraph.insertBefore(mark("commentRangeEnd", comment), behind);
        Element reference = WordXml.element(xml, "r");
        reference.appendChild(mark("commentReference", comment));
        paragraph.insertBefore(reference, behind);
        if (edit.after().isBlank()) {
            deleteMark(paragraph);
        }
    }

    /** Writes a piece before a node, in the looks of the runs it comes from. */
    private void write(
            Element paragraph,
            List<Run> runs,
            @Nullable Node before,
            String text,
            int at,
            WordDiff.@Nullable Kind kind) {
        int done = 0;
        while (done < text.length()) {
            Run run = runAt(runs, kind == WordDiff.Kind.ADDED ? Math.max(0, at - 1) : at + done);
            int end = kind == WordDiff.Kind.ADDED
                    ? text.length()
                    : Math.min(text.length(), run.start() + run.text().length() - at);
            paragraph.insertBefore(piece(run, text.substring(done, end), kind), before);
            done = end;
        }
    }

    private Element piece(Run like, String text, WordDiff.@Nullable Kind kind) {
        Element run = WordXml.element(xml, "r");
        Element looks = child(like.element(), "rPr");
        if (looks != null) {
            run.appendChild(looks.cloneNode(true));
        }
        run.appendChild(WordXml.text(xml, kind == WordDiff.Kind.REMOVED ? "delText" : "t", text));
        if (kind == null || kind == WordDiff.Kind.KEPT) {
            return run;
        }
        Element change = tracked(kind == WordDiff.Kind.ADDED ? "ins" : "del");
        change.appendChild(run);
        return change;
    }

    private Element tracked(String name) {
        Element change = WordXml.element(xml, name);
        WordXml.set(change, "id", String.valueOf(next++));
        WordXml.stamp(change, at);
        return change;
    }

    /** The paragraph mark goes as well, so that nothing empty stays when the change is accepted. */
    private void deleteMark(Element paragraph) {
        Element properties = child(paragraph, "pPr");
        if (properties == null) {
            properties = WordXml.element(xml, "pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
        Element looks = child(properties, "rPr");
        if (looks == null) {
            looks = WordXml.element(xml, "rPr");
            properties.appendChild(looks);
        }
        looks.insertBefore(tracked("del"), looks.getFirstChild());
    }

    private Element mark(String name, int comment) {
        Element mark = WordXml.element(xml, name);
        WordXml.set(mark, "id", String.valueOf(comment));
        return mark;
    }

    private static Run runAt(List<Run> runs, int offset) {
        Run found = runs.getFirst();
        for (Run run : runs) {
            if (run.start() <= offset) {
                found = run;
            }
        }
        return found;
    }

    /** The runs of a paragraph in order; none if anything but plain text stands between them. */
    private static List<Run> runs(Element paragraph) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element) || harmless(element)) {
                continue;
            }
            String text = element.getLocalName().equals("r") ? plainText(element) : null;
            if (text == null) {
                return List.of();
            }
            runs.add(new Run(element, text, start));
            start += text.length();
        }
        return runs;
    }

    private static boolean harmless(Element element) {
        return List.of("pPr", "proofErr", "bookmarkStart", "bookmarkEnd").contains(element.getLocalName());
    }

    private static @Nullable String plainText(Element run) {
        StringBuilder text = new StringBuilder();
        for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part) {
                switch (part.getLocalName()) {
                    case "t" -> text.append(part.getTextContent());
                    case "rPr", "lastRenderedPageBreak" -> {}
                    default -> {
                        return null;
                    }
                }
            }
        }
        return text.toString();
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Without bullets written as letters and white space around. */
    private static String plain(String text) {
        int start = 0;
        while (start < text.length() && "•‣◦–-*▪· \t\u00a0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start).stripTrailing();
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }
}
