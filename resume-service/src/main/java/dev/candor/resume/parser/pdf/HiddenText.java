package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.Budget;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/**
 * Finds letters that nobody sees, whatever the trick was: the page is drawn with its letters and without them, and a letter is
 * seen if it changes its place on the page towards its colour. A page that cannot be drawn is left to the rules on size and
 * drawing mode.
 */
final class HiddenText {

    private static final float DPI = 100;
    private static final int MOST_PAGES = 20;
    private static final double LEAST_DPI = 60;
    private static final double MOST_PIXELS = 6_000_000;

    /** Share of the time that must be left for drawing one more page. */
    private static final double LEAST_LEFT = 0.3;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Budget budget;
    private boolean letters = true;
    private boolean recognised;
    private @Nullable PageDrawing drawing;

    HiddenText(PDDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
        this.renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                drawing = new PageDrawing(parameters, budget, letters);
                return drawing;
            }
        };
        renderer.setSubsamplingAllowed(true);
    }

    /** Marks hidden letters of a page; gives its small drawn marks, in points from the upper left corner. */
    List<Rectangle2D> mark(List<Glyph> glyphs, int page, int images) throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / (72.0 * 72.0);
        double dpi = Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01)));
        List<Rectangle2D> marks = List.of();
        if (page < MOST_PAGES && dpi >= LEAST_DPI && budget.left(LEAST_LEFT) && !glyphs.isEmpty()) {
            try {
                Visibility visibility = new Visibility(draw(page, dpi, true), draw(page, dpi, false), dpi / 72);
                marks = fromAbove(box);
                for (Glyph glyph : glyphs) {
                    glyph.hidden = glyph.hidden
                            || (!glyph.blank() && !visibility.seen(glyph, box.getWidth(), box.getHeight()));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException notDrawable) {
                return marks;
            }
        }
        smooth(glyphs);
        long hidden = glyphs.stream().filter(glyph -> glyph.hidden).count();
        if (images > 0 && hidden > 0.9 * glyphs.size()) {
            glyphs.forEach(glyph -> glyph.hidden = false);
            recognised = true;
        }
        return marks;
    }

    /** Was there a page whose letters all lie unseen on a picture, as programs that recognise scans put them? */
    boolean recognised() {
        return recognised;
    }

    private BufferedImage draw(int page, double dpi, boolean withLetters) throws IOException {
        letters = withLetters;
        return renderer.renderImageWithDPI(page, (float) dpi, ImageType.RGB);
    }

    private List<Rectangle2D> fromAbove(PDRectangle box) {
        return drawing == null
                ? List.of()
                : drawing.marks().stream()
                        .<Rectangle2D>map(mark -> new Rectangle2D.Double(
                                mark.getX() - box.getLowerLeftX(),
                                box.getUpperRightY() - mark.getMaxY(),
                                mark.getWidth(),
                                mark.getHeight()))
                        .toList();
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
}
