package dev.candor.resume.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Prints a resume on as few pages as it fits without a letter below 10 pt: if less space between the lines saves a page, it is
 * printed so. At most two rounds.
 */
public final class PageFit {

    private static final String TIGHT = "-tight";

    private final PdfRenderer pdf;

    /** Prints with this renderer. */
    public PageFit(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    /**
     * The file.
     *
     * @param resumeJson as in {@link PdfRenderer#render}
     * @throws PdfRenderer.MissingGlyphException if a character cannot be printed
     */
    public byte[] render(Paper paper, byte @Nullable [] resumeJson) {
        byte[] roomy = pdf.render(paper, resumeJson);
        int pages = pages(roomy);
        if (pages == 1) {
            return roomy;
        }
        byte[] tight = pdf.render(
                new Paper(paper.title(), paper.language(), paper.style() + TIGHT, paper.blocks()), resumeJson);
        return pages(tight) < pages ? tight : roomy;
    }

    /** How many pages a PDF has. */
    static int pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
