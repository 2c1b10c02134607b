package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.Budget;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Has the text of pages that are pictures recognised: each page is drawn and handed to a program, which reads a PNG from its input
 * and writes a table of words. The program is a child of this process, under its limits and without network like it, and it sees
 * a drawn page, never a byte of the file.
 */
final class PictureText {

    /** Most pages of one file; the rest stay pictures. */
    static final int MOST_PAGES = 10;

    private static final double DPI = 300;
    private static final double LEAST_DPI = 100;
    private static final double MOST_PIXELS = 9_000_000;
    private static final int MOST_TABLE_BYTES = 2 << 20;

    private final PDFRenderer renderer;
    private final PDDocument document;
    private final List<String> command;

    /** Draws within {@code budget}; {@code command} is the program with its arguments. */
    PictureText(PDDocument document, Budget budget, List<String> command) {
        this.document = document;
        this.command = command;
        this.renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new PageDrawing(parameters, budget, true);
            }
        };
    }

    /** The letters of a page, counted from 0; empty if the program found none, or the page cannot be drawn. */
    List<Glyph> letters(int page) throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / (72.0 * 72.0);
        double dpi = Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01)));
        if (dpi < LEAST_DPI) {
            return List.of();
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            BufferedImage drawn = renderer.renderImageWithDPI(page, (float) dpi, ImageType.GRAY);
            ImageIO.write(drawn, "png", picture);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException notDrawable) {
            return List.of();
        }
        return RecognisedWords.letters(recognise(picture.toByteArray()), 72 / dpi);
    }

    private String recognise(byte[] picture) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process program = builder.start();
        try (InputStream out = program.getInputStream()) {
            try (OutputStream in = program.getOutputStream()) {
                in.write(picture);
            }
            return new String(out.readNBytes(MOST_TABLE_BYTES), StandardCharsets.UTF_8);
        } finally {
            program.destroyForcibly();
        }
    }
}
