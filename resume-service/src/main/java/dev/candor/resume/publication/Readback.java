package dev.candor.resume.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.resume.artifact.Paper;
import dev.candor.resume.artifact.TextRenderer;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Whether a PDF of ours reads back as the text it was made from, in the same order, white space and bullets apart.
 *
 * @param problem code of the difference; absent if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Readback(boolean equal, @Nullable String problem) {

    static Readback of(byte[] pdf, Paper paper) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String read = squeeze(new PDFTextStripper().getText(document));
            boolean equal = read.equals(squeeze(new TextRenderer().render(paper)));
            return new Readback(equal, equal ? null : "text-differs");
        } catch (IOException e) {
            return new Readback(false, "unreadable");
        }
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
