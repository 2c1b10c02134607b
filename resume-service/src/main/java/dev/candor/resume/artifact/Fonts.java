package dev.candor.resume.artifact;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The open fonts that go into PDFs: Noto Sans and Noto Serif, Noto for Hebrew and Arabic letters, Droid Sans Fallback for CJK.
 * A family is only read if the text has a letter for it, since reading all of them takes longer than printing a page.
 */
final class Fonts {

    private record Face(String file, String family, int weight, FontStyle style) {

        InputStream open() {
            InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf");
            if (in == null) {
                throw new IllegalStateException("font missing from the jar: " + file);
            }
            return in;
        }
    }

    private static final String BASE = "Candor";
    private static final String SERIF = "Candor Serif";
    private static final int LAST_BASIC = 0x7E;
    private static final List<Integer> MEASURED = List.of(0, 3, 5, 7, 8);

    private final List<Face> faces = List.of(
            new Face("NotoSans-Regular", "Candor", 400, FontStyle.NORMAL),
            new Face("NotoSans-Bold", "Candor", 700, FontStyle.NORMAL),
            new Face("NotoSans-Italic", "Candor", 400, FontStyle.ITALIC),
            new Face("NotoSansHebrew-Regular", "Candor Hebrew", 400, FontStyle.NORMAL),
            new Face("NotoSansHebrew-Bold", "Candor Hebrew", 700, FontStyle.NORMAL),
            new Face("NotoSansArabic-Regular", "Candor Arabic", 400, FontStyle.NORMAL),
            new Face("NotoSansArabic-Bold", "Candor Arabic", 700, FontStyle.NORMAL),
            new Face("DroidSansFallback", "Candor CJK", 400, FontStyle.NORMAL),
            new Face("NotoSansMath-Regular", "Candor Symbols", 400, FontStyle.NORMAL),
            new Face("NotoSerif-Regular", "Candor Serif", 400, FontStyle.NORMAL),
            new Face("NotoSerif-Bold", "Candor Serif", 700, FontStyle.NORMAL));

    private final List<Font> measured =
            MEASURED.stream().map(index -> awt(faces.get(index))).toList();

    /**
     * Registers the families that this text needs.
     *
     * @param document that the builder prints into
     */
    void register(PdfRendererBuilder builder, PDDocument document, String text, boolean serif) {
        Set<String> families = new HashSet<>(Set.of(BASE));
        if (serif) {
            families.add(SERIF);
        }
        text.codePoints()
                .filter(point -> point > LAST_BASIC && !Character.isWhitespace(point))
                .distinct()
                .forEach(point -> family(point).ifPresent(families::add));
        for (Face face : faces) {
            if (families.contains(face.family())) {
                builder.useFont(new Lazy(face, document), face.family(), face.weight(), face.style(), true);
            }
        }
    }

    /** The first family of the chain that has the letter. */
    private Optional<String> family(int point) {
        return IntStream.range(0, measured.size())
                .filter(index -> measured.get(index).canDisplay(point))
                .mapToObj(index -> faces.get(MEASURED.get(index)).family())
                .findFirst();
    }

    /**
     * What can be printed of a text: signs that only decorate (pictographs, joiners) are left out when no font has them.
     *
     * @throws PdfRenderer.MissingGlyphException if anything else is in no font
     */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (Character.isWhitespace(codePoint) || measured.stream().anyMatch(font -> font.canDisplay(codePoint))) {
                out.appendCodePoint(codePoint);
            } else if (!decorates(codePoint)) {
                throw new PdfRenderer.MissingGlyphException(codePoint);
            }
        });
        return out.toString();
    }

    private static boolean decorates(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.MODIFIER_SYMBOL,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static Font awt(Face face) {
        try (InputStream in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("font unreadable: " + face.file(), e);
        }
    }

    /**
     * A face that is read when the first letter is set in it. Letters are never joined into ligatures: a program that reads the file then
     * finds each of them, and looking for them took longer than all the rest of printing.
     */
    private static final class Lazy extends PDFontSupplier {

        private final Face face;
        private final PDDocument document;

        private Lazy(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try (InputStream in = face.open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                font.setEnableGsub(false);
                document.registerTrueTypeFontForClosing(font);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
