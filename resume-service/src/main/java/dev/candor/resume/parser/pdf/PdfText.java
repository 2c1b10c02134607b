package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.Budget;
import dev.candor.resume.parser.ParseLimits;
import dev.candor.resume.parser.ParseRefusal;
import dev.candor.resume.parser.ParsedText;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Reads a PDF: letters with their places, hidden ones apart, lines in reading order. */
public final class PdfText {

    private final PDDocument document;
    private final Budget budget;
    private final List<ParsedText.Page> pages = new ArrayList<>();
    private final List<String> recogniser;
    private boolean recognised;

    static {
        FontMappers.set(new FallbackFonts());
    }

    private PdfText(PDDocument document, Budget budget, List<String> recogniser) {
        this.document = document;
        this.budget = budget;
        this.recogniser = recogniser;
    }

    /**
     * Reads one file.
     *
     * @throws ParseRefusal if it is no PDF, locked with a password, or beyond a limit
     * @throws IOException if it is broken beyond reading
     */
    public static ParsedText read(byte[] file, ParseLimits limits) throws IOException {
        return read(file, limits, List.of());
    }

    /**
     * Reads one file, and what its pictures show: {@code recogniser} is the command of a program that reads a PNG from its input
     * and writes Tesseract's table of words. It is started for each page that shows a picture and hardly a letter.
     *
     * @throws ParseRefusal as above
     * @throws IOException as above, or if the program cannot be started
     */
    public static ParsedText read(byte[] file, ParseLimits limits, List<String> recogniser) throws IOException {
        String start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        if (!start.contains("%PDF-")) {
            throw new ParseRefusal(file.length == 0 ? "empty" : "not-a-pdf");
        }
        Budget budget = new Budget(limits);
        InflateCheck.check(file, budget);
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PdfText(document, budget, recogniser).read();
        } catch (InvalidPasswordException locked) {
            throw new ParseRefusal("encrypted");
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    /** Loads the classes a first page needs, so that the first file does not wait for them. */
    public static void warmUp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Candor reads this line first");
                content.endText();
            }
            document.save(out);
        }
        read(out.toByteArray(), ParseLimits.STANDARD);
    }

    private ParsedText read() throws IOException {
        int most = budget.limits().pages();
        if (document.getNumberOfPages() > most) {
            throw new ParseRefusal("too-many-pages");
        }
        StructureOrder structure = StructureOrder.of(document);
        GlyphStripper stripper = new GlyphStripper(budget);
        HiddenText hidden = new HiddenText(document, budget);
        int number = 0;
        for (PDPage page : document.getPages()) {
            page.setRotation(0);
            Map<Integer, StructureOrder.Mark> order = structure.of(page.getCOSObject());
            GlyphStripper.PageGlyphs read = recognised(number, stripper.page(page, order));
            if (number >= most) {
                throw new ParseRefusal("too-many-pages");
            }
            List<Rectangle2D> marks = hidden.mark(read.glyphs(), number, read.images());
            GlyphStripper.PageGlyphs linked = read.with(PageLinks.of(page, read.glyphs()));
            pages.add(PageLines.of(page, ++number, linked, marks));
            budget.requireTime();
        }
        if (pages.isEmpty()) {
            throw new ParseRefusal("no-pages");
        }
        List<String> flags = PdfExtras.flags(document, recognised || hidden.recognised());
        return ParsedText.read(pages, flags, PdfExtras.ownResume(document));
    }

    /** A page that is a picture with the letters that the picture shows, if there is a program that tells. */
    private GlyphStripper.PageGlyphs recognised(int number, GlyphStripper.PageGlyphs read) throws IOException {
        if (recogniser.isEmpty() || !read.picture() || number >= PictureText.MOST_PAGES) {
            return read;
        }
        recognised = true;
        return read.with(new PictureText(document, budget, recogniser).letters(number));
    }
}
