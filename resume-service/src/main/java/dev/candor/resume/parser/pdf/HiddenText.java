package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.Budget;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Finds letters that nobody sees: the page is drawn, and a letter whose box shows no contrast is hidden, whatever the trick
 * was. A page that cannot be drawn is left to the rules on size and drawing mode.
 */
final class HiddenText {

    private static final float DPI = 100;
    private static final int LEAST_CONTRAST = 24;
    private static final int MOST_PAGES = 20;
    private static final long MOST_PIXELS = 30_000_000;
    /** Share of the time that must be left for drawing one more page. */
    private static final double LEAST_LEFT = 0.3;

    private final PDFRenderer renderer;
    private final Budget budget;

    HiddenText(PDDocument document, Budget budget) {
        this.budget = budget;
        this.renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new CountedDrawer(parameters, budget);
            }
        };
        renderer.setSubsamplingAllowed(true);
    }

    void mark(List<Glyph> glyphs, int page, int images) throws IOException {
        if (page < MOST_PAGES && budget.left(LEAST_LEFT) && !glyphs.isEmpty()) {
            try {
                contrast(glyphs, renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException notDrawable) {
                return;
            }
        }
        smooth(glyphs);
        long hidden = glyphs.stream().filter(glyph -> glyph.hidden).count();
        if (images > 0 && hidden > 0.9 * glyphs.size()) {
            glyphs.forEach(glyph -> glyph.hidden = false);
        }
    }

    private static void contrast(List<Glyph> glyphs, BufferedImage image) {
        Raster raster = image.getRaster();
        double scale = DPI / 72;
        for (Glyph glyph : glyphs) {
            if (!glyph.blank() && !glyph.hidden && glyph.look.direction() == 0) {
                int left = (int) Math.floor(glyph.x * scale);
                int right = (int) Math.ceil(Math.max(glyph.right, glyph.x + 1) * scale);
                int top = (int) Math.floor((glyph.y - glyph.em() * 0.85) * scale);
                int bottom = (int) Math.ceil((glyph.y + glyph.em() * 0.25) * scale);
                glyph.hidden = spread(raster, left, right, top, bottom) < LEAST_CONTRAST;
            }
        }
    }

    private static int spread(Raster raster, int left, int right, int top, int bottom) {
        int darkest = 255;
        int lightest = 0;
        for (int y = Math.max(top, 0); y <= Math.min(bottom, raster.getHeight() - 1); y++) {
            for (int x = Math.max(left, 0); x <= Math.min(right, raster.getWidth() - 1); x++) {
                int grey = raster.getSample(x, y, 0);
                darkest = Math.min(darkest, grey);
                lightest = Math.max(lightest, grey);
            }
        }
        return lightest - darkest;
    }

    /** A word is hidden as a whole or not at all: a thin letter may vanish in the drawing without being hidden. */
    private static void smooth(List<Glyph> glyphs) {
        int from = 0;
        while (from < glyphs.size()) {
            int to = from;
            int hidden = 0;
            int letters = 0;
            while (to < glyphs.size() && (to == from || sameWord(glyphs.get(to - 1), glyphs.get(to)))) {
                letters += glyphs.get(to).blank() ? 0 : 1;
                hidden += glyphs.get(to).hidden && !glyphs.get(to).blank() ? 1 : 0;
                to++;
            }
            boolean all = letters > 0 && hidden >= 0.6 * letters;
            glyphs.subList(from, to).forEach(glyph -> glyph.hidden = all);
            from = to;
        }
    }

    private static boolean sameWord(Glyph one, Glyph next) {
        return one.look.equals(next.look) && Math.abs(one.y - next.y) < 0.1 && !next.blank();
    }

    private static final class CountedDrawer extends PageDrawer {

        private final Budget budget;

        CountedDrawer(PageDrawerParameters parameters, Budget budget) throws IOException {
            super(parameters);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.spend();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
                super.drawImage(image);
            }
        }
    }
}
