package dev.candor.resume.reading.bomb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Good files of several kinds, to be bent. The first letter of a name is the kind the reader is told. */
public final class Samples {

    private Samples() {}

    /** The files by name. */
    public static Map<String, byte[]> good() throws IOException {
        Map<String, byte[]> good = new LinkedHashMap<>();
        good.put("p by hand", PdfFile.pdf().bytes());
        good.put("p by the library", library());
        good.put(
                "p packed",
                PdfFile.pdf()
                        .content(
                                "/Filter /FlateDecode",
                                Bytes.deflated(Bytes.of("BT /F1 12 Tf 20 200 Td (A packed line) Tj ET")))
                        .bytes());
        good.put("d plain", DocxBombs.good());
        good.put("z plain", ExportBombs.good());
        return good;
    }

    /** So many pages with a line on each. */
    public static byte[] pages(int count) {
        return PdfFile.pdf()
                .pages("/Kids [" + "3 0 R ".repeat(count) + "] /Count " + count)
                .bytes();
    }

    private static byte[] library() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (int i = 0; i < 30; i++) {
                    content.showText("Line " + i + " of an honest resume, with dates from 2019 to 2023");
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
