package dev.candor.resume.parser.docx;

import dev.candor.resume.parser.docx.WordLines.PagedLine;
import dev.candor.resume.parser.docx.WordLines.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks one part of a document in body order: paragraphs, tables row by row, text boxes once. */
final class WordBody {

    private final Xml xml;
    private final Map<String, WordStyle> styles;
    private final Map<String, String> links;
    private final String role;
    private final List<WordLines> boxes = new ArrayList<>();
    private String fill = "FFFFFF";
    private int column;
    int page = 1;
    boolean paged;

    WordBody(Xml xml, Map<String, WordStyle> styles, Map<String, String> links, String role) {
        this.xml = xml;
        this.styles = styles;
        this.links = links;
        this.role = role;
    }

    /** Reads until the element that is open ends, or the part does. */
    void read(WordLines into) throws IOException {
        int open = 0;
        Xml.Event event;
        while ((event = xml.next()) != Xml.Event.OVER) {
            if (event == Xml.Event.END && --open < 0) {
                return;
            }
            if (event == Xml.Event.START) {
                switch (xml.name()) {
                    case "p" -> paragraph(into);
                    case "tbl" -> table(into);
                    case "Fallback", "del", "moveFrom", "sectPr", "sdtPr" -> xml.skip();
                    case "shd" -> {
                        shade(xml.attribute("fill"));
                        open++;
                    }
                    default -> open++;
                }
            }
        }
    }

    private void paragraph(WordLines into) throws IOException {
        WordParagraph paragraph = new WordParagraph(xml, styles, links, into, fill);
        paragraph.read(this);
        page += paragraph.pageBreaks;
        paged |= paragraph.pageBreaks > 0;
        into.end(new Place(role.isEmpty() ? paragraph.role() : role, paragraph.indent, column, page));
        List<WordLines> found = List.copyOf(boxes);
        boxes.clear();
        for (WordLines box : found) {
            column++;
            box.lines.forEach(line -> into.lines.add(at(line, column)));
            into.hidden.addAll(box.hidden);
            column++;
        }
    }

    /** A text box: read on its own, put behind the paragraph that holds it. */
    void box() throws IOException {
        WordLines inside = new WordLines();
        String outer = fill;
        fill = "";
        List<WordLines> around = List.copyOf(boxes);
        boxes.clear();
        read(inside);
        boxes.addAll(0, around);
        fill = outer;
        boxes.add(inside);
    }

    private void table(WordLines into) throws IOException {
        int open = 0;
        List<WordLines> row = new ArrayList<>();
        Xml.Event event;
        while ((event = xml.next()) != Xml.Event.OVER) {
            if (event == Xml.Event.END) {
                if (xml.name().equals("tr")) {
                    row(row, into);
                    row = new ArrayList<>();
                }
                if (--open < 0) {
                    return;
                }
            } else if (event == Xml.Event.START) {
                if (xml.name().equals("tc")) {
                    row.add(cell());
                } else {
                    open++;
                }
            }
        }
    }

    private WordLines cell() throws IOException {
        WordLines cell = new WordLines();
        String outer = fill;
        read(cell);
        fill = outer;
        return cell;
    }

    private void row(List<WordLines> cells, WordLines into) {
        cells.forEach(cell -> into.hidden.addAll(cell.hidden));
        List<List<PagedLine>> filled = cells.stream()
                .map(cell -> cell.lines)
                .filter(lines -> !lines.isEmpty())
                .toList();
        if (filled.size() > 1 && (filled.stream().allMatch(lines -> lines.size() == 1) || WordRow.labelled(filled))) {
            into.lines.addAll(WordRow.joined(filled));
            return;
        }
        for (List<PagedLine> lines : filled) {
            boolean own = filled.size() > 1 && lines.size() > 1;
            column += own ? 1 : 0;
            lines.forEach(
                    line -> into.lines.add(own ? at(line, column + line.line().column()) : line));
            column += own ? 1 : 0;
        }
    }

    private static PagedLine at(PagedLine line, int column) {
        var of = line.line();
        return new PagedLine(
                new dev.candor.resume.parser.ParsedText.Line(of.x(), of.right(), of.y(), column, of.style(), of.runs()),
                line.page());
    }

    private void shade(@Nullable String colour) {
        if (colour != null && !colour.equals("auto")) {
            fill = colour;
        }
    }
}
