package dev.candor.resume.artifact;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The open fonts that go into every PDF: Noto Sans, Noto for Hebrew and Arabic letters, Droid Sans Fallback for CJK. */
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

    private final List<Face> faces = List.of(
            new Face("NotoSans-Regular", "Candor", 400, FontStyle.NORMAL),
            new Face("NotoSans-Bold", "Candor", 700, FontStyle.NORMAL),
            new Face("NotoSans-Italic", "Candor", 400, FontStyle.ITALIC),
            new Face("NotoSansHebrew-Regular", "Candor Hebrew", 400, FontStyle.NORMAL),
            new Face("NotoSansHebrew-Bold", "Candor Hebrew", 700, FontStyle.NORMAL),
            new Face("NotoSansArabic-Regular", "Candor Arabic", 400, FontStyle.NORMAL),
            new Face("NotoSansArabic-Bold", "Candor Arabic", 700, FontStyle.NORMAL),
            new Face("DroidSansFallback", "Candor CJK", 400, FontStyle.NORMAL),
            new Face("NotoSansMath-Regular", "Candor Symbols", 400, FontStyle.NORMAL));

    private final List<Font> measured =
            Stream.of(0, 3, 5, 7, 8).map(index -> awt(faces.get(index))).toList();

    void register(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(face::open, face.family(), face.weight(), face.style(), true);
        }
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
}
