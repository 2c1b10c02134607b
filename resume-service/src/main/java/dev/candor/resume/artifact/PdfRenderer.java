package dev.candor.resume.artifact;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jspecify.annotations.Nullable;

/**
 * Prints a paper as a tagged PDF (PDF/UA-1 and PDF/A-3a) with every font embedded. Nothing is fetched while rendering. A
 * letter that no font has is refused rather than printed as a box; a pictograph is left out.
 */
public final class PdfRenderer {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // it would write to the console past the log and its format
        XRLog.setLoggingEnabled(false);
    }

    private final HtmlRenderer html = new HtmlRenderer();
    private final Fonts fonts = new Fonts();

    /**
     * The file.
     *
     * @param resumeJson attached as {@code resume.json}, so that reading the file again gives the same document; absent to
     *     attach nothing
     * @throws MissingGlyphException if a character cannot be printed
     */
    public byte[] render(Paper paper, byte @Nullable [] resumeJson) {
        Paper printed = PaperText.map(paper, fonts::printable);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(SRGB);
            builder.useUriResolver((base, uri) -> null);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.withProducer("Candor");
            fonts.register(
                    builder,
                    document,
                    new TextRenderer().render(printed),
                    printed.style().contains("serif"));
            builder.withW3cDocument(new W3CDom().fromJsoup(html.document(printed, false)), null);
            builder.toStream(out);
            builder.run();
            return resumeJson == null ? out.toByteArray() : PdfAttachment.attach(out.toByteArray(), resumeJson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character of the text is in none of the embedded fonts. */
    public static final class MissingGlyphException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MissingGlyphException(int codePoint) {
            super("no glyph for " + Character.getName(codePoint));
        }
    }
}
