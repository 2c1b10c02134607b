package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.Budget;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page within the budget, and notes the small marks on it that may be bullets of a list. */
final class PageDrawing extends PageDrawer {

    private static final long MOST_PIXELS = 30_000_000;
    private static final int MOST_MARKS = 3000;
    private static final int DEEPEST = 2000;
    private static final int MOST_FORMS = 5000;
    private static final double LEAST_DASH = 0.2;
    private static final double LONGEST_LINE = 50_000;
    private static final double SMALLEST_MARK = 1;
    private static final double LARGEST_MARK = 7;

    private final Budget budget;
    private final boolean letters;
    private final List<Rectangle2D> marks = new ArrayList<>();
    private int depth;
    private int forms;

    /** Draws with letters, or all but those. */
    PageDrawing(PageDrawerParameters parameters, Budget budget, boolean letters) throws IOException {
        super(parameters);
        this.budget = budget;
        this.letters = letters;
    }

    /** Small shapes about as wide as high, in points from the lower left corner. */
    List<Rectangle2D> marks() {
        return marks;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        if (letters) {
            super.showGlyph(matrix, font, code, displacement);
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw Budget.over("too-complex");
        }
        super.showForm(form);
    }

    @Override
    public void saveGraphicsState() {
        if (++depth > DEEPEST) {
            throw Budget.over("too-complex");
        }
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        depth--;
        super.restoreGraphicsState();
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        budget.spend();
        if (!(annotation instanceof PDAnnotationLink)) {
            super.showAnnotation(annotation);
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
            super.drawImage(image);
        }
    }

    @Override
    public void fillPath(int rule) throws IOException {
        mark();
        super.fillPath(rule);
    }

    @Override
    public void strokePath() throws IOException {
        mark();
        plainLines();
        super.strokePath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        mark();
        plainLines();
        super.fillAndStrokePath(rule);
    }

    private void mark() {
        Rectangle2D box = getLinePath().getBounds2D();
        double ratio = box.getWidth() / Math.max(box.getHeight(), 0.01);
        boolean small = box.getHeight() >= SMALLEST_MARK && box.getHeight() <= LARGEST_MARK;
        if (small && ratio > 0.6 && ratio < 1.7 && marks.size() < MOST_MARKS) {
            marks.add(box);
        }
    }

    /** Dashes too fine to be seen, or along a line without end, take forever to draw. */
    private void plainLines() {
        float[] dashes = getGraphicsState().getLineDashPattern().getDashArray();
        double length = 0;
        for (float dash : dashes) {
            length += Math.abs(dash);
        }
        Rectangle2D box = getLinePath().getBounds2D();
        boolean endless = !(box.getWidth() + box.getHeight() < LONGEST_LINE);
        if (dashes.length > 0 && (endless || length < LEAST_DASH)) {
            getGraphicsState().setLineDashPattern(new PDLineDashPattern());
        }
    }
}
