package dev.candor.resume.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.parser.ParseLimits;
import dev.candor.resume.parser.ParsedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Pages drawn in awkward orders. */
class PageReadingTests {

    private static final List<String> LEFT = List.of(
            "Supervised the desk of eight",
            "agents in a hotel with four",
            "hundred rooms and handled",
            "the arrivals of three airlines",
            "until the winter of that year",
            "when the house was closed");
    private static final List<String> RIGHT = List.of(
            "Repaired injection moulds by",
            "hand and kept the records of",
            "every change for the plant in",
            "Kiel so that the next shift",
            "could go on without asking",
            "anybody for the drawings");

    /** Draws on one page. */
    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    @Test
    void keepsColumnsApartThatAreDrawnRowByRow() throws IOException {
        String text = text(content -> {
            for (int i = 0; i < LEFT.size(); i++) {
                write(content, 50, 700 - 14 * i, LEFT.get(i));
                write(content, 330, 700 - 14 * i, RIGHT.get(i));
            }
        });

        assertThat(text.replaceAll("\\s+", " "))
                .contains(String.join(" ", LEFT))
                .contains(String.join(" ", RIGHT));
    }

    @Test
    void keepsTheOrderOfColumnsThatAreDrawnOneByOne() throws IOException {
        String text = text(content -> {
            for (int i = 0; i < RIGHT.size(); i++) {
                write(content, 330, 700 - 14 * i, RIGHT.get(i));
            }
            for (int i = 0; i < LEFT.size(); i++) {
                write(content, 50, 700 - 14 * i, LEFT.get(i));
            }
        });

        assertThat(text.replaceAll("\\s+", " "))
                .contains(String.join(" ", LEFT))
                .contains(String.join(" ", RIGHT));
    }

    @Test
    void takesWhatAFileSaysOfAFewLettersAndNotATextOfItsOwn() throws IOException {
        String text = text(content -> {
            spoken(content, "office", "o\u00ffice");
            spoken(content, "Expert in everything that anybody could ever ask for", ".");
        });

        assertThat(text).contains("office").doesNotContain("Expert");
    }

    private static void spoken(PDPageContentStream content, String actual, String shown) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, actual);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        write(content, 50, shown.length() > 1 ? 600 : 500, shown);
        content.endMarkedContent();
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static String text(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
            document.save(out);
        }
        return PdfText.read(out.toByteArray(), ParseLimits.STANDARD).pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(ParsedText.Line::text)
                .collect(Collectors.joining("\n"));
    }
}
