package dev.candor.resume.reading.bomb;

import java.util.ArrayList;
import java.util.List;

/** A PDF written by hand: object 1 is the catalog, 2 the tree of pages, 3 a page, 4 its content, 5 its one form, 6 its font. */
final class PdfFile {

    private String catalog = "";
    private String pages = "/Kids [3 0 R] /Count 1";
    private String page = "";
    private String resources = "";
    private byte[] content = Bytes.of("BT /F1 12 Tf 20 200 Td (A line of text that anybody can read) Tj ET");
    private String contentDictionary = "";
    private final List<byte[]> more = new ArrayList<>();
    private String trailer = "";

    static PdfFile pdf() {
        return new PdfFile();
    }

    PdfFile catalog(String entries) {
        catalog = entries;
        return this;
    }

    PdfFile pages(String entries) {
        pages = entries;
        return this;
    }

    PdfFile page(String entries) {
        page = entries;
        return this;
    }

    PdfFile resources(String entries) {
        resources = entries;
        return this;
    }

    PdfFile content(String drawing) {
        return content("", Bytes.of(drawing));
    }

    PdfFile content(String dictionary, byte[] bytes) {
        contentDictionary = dictionary;
        content = bytes;
        return this;
    }

    PdfFile object(int number, String value) {
        more.add(Bytes.of(number + " 0 obj " + value + " endobj\n"));
        return this;
    }

    PdfFile stream(int number, String dictionary, byte[] bytes) {
        more.add(Bytes.join(
                Bytes.of(number + " 0 obj << " + dictionary + " /Length " + bytes.length + " >> stream\n"),
                bytes,
                Bytes.of("\nendstream endobj\n")));
        return this;
    }

    PdfFile form(int number, String entries, String drawing) {
        return stream(number, "/Type /XObject /Subtype /Form /BBox [0 0 300 300] " + entries, Bytes.of(drawing));
    }

    PdfFile trailer(String entries) {
        trailer = entries;
        return this;
    }

    byte[] bytes() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(Bytes.of("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R " + catalog
                + " >> endobj\n2 0 obj << /Type /Pages " + pages + " >> endobj\n"));
        parts.add(Bytes.of("3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R "
                + (page.contains("/MediaBox") ? "" : "/MediaBox [0 0 300 300] ") + page
                + " /Resources << /Font << /F1 6 0 R >> "
                + (resources.contains("/XObject") ? "" : "/XObject << /F 5 0 R >> ") + resources + " >> >> endobj\n"));
        parts.add(Bytes.of("6 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n"));
        parts.add(Bytes.join(
                Bytes.of("4 0 obj << " + contentDictionary + " /Length " + content.length + " >> stream\n"),
                content,
                Bytes.of("\nendstream endobj\n")));
        parts.addAll(more);
        parts.add(Bytes.of("trailer << /Root 1 0 R " + trailer + " >>\n%%EOF"));
        return Bytes.join(parts.toArray(byte[][]::new));
    }
}
