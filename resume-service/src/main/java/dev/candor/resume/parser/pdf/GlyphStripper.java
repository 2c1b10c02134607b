package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.Budget;
import dev.candor.resume.parser.ParsedText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the letters of one page in the order in which they are drawn. */
final class GlyphStripper extends PDFTextStripper {

    private static final int DEEPEST = 2000;
    private static final int MOST_FORMS = 5000;

    /** Narrower than this share of their height, letters are a line that nobody reads. */
    private static final double LEAST_STRETCH = 0.15;

    private final Budget budget;
    private final PageGuard guard;
    private final Map<PDFont, FontLook> fonts = new HashMap<>();
    private final Deque<MarkedSpan> marks = new ArrayDeque<>();
    private Map<Integer, StructureOrder.Mark> structure = Map.of();
    private final TexEncoding tex = new TexEncoding();
    private GlyphSheet sheet = new GlyphSheet();
    private int images;
    private int depth;
    private int forms;
    private int structured;

    GlyphStripper(Budget budget) {
        this.budget = budget;
        this.guard = new PageGuard(budget);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        setSuppressDuplicateOverlappingText(false);
        setShouldSeparateByBeads(false);
    }

    /** What one page holds. */
    record PageGlyphs(List<Glyph> glyphs, int unmapped, int images, int structured) {

        /** Is it a picture with hardly a letter? */
        boolean picture() {
            return new ParsedText.Counts(glyphs.size(), unmapped, images, 1).picture();
        }

        /** The same page with other letters. */
        PageGlyphs with(List<Glyph> others) {
            return new PageGlyphs(others, unmapped, images, structured);
        }
    }

    PageGlyphs page(PDPage page, Map<Integer, StructureOrder.Mark> markedOrder) throws IOException {
        sheet = new GlyphSheet();
        marks.clear();
        depth = 0;
        structure = markedOrder;
        images = 0;
        structured = 0;
        guard.require(page.getCOSObject());
        processPage(page);
        List<Glyph> letters = Accents.composed(sheet.letters());
        return new PageGlyphs(letters, sheet.unmapped(), images, structured);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw Budget.over("too-complex");
        }
        guard.count(form.getCOSObject());
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
    protected void writePage() {
        // The glyphs are read from here, not the text.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        if (operator.getName().equals("BI") || (operator.getName().equals("Do") && isImage(operands))) {
            images++;
        }
        super.processOperator(operator, operands);
    }

    private boolean isImage(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        if (marks.size() > DEEPEST) {
            throw Budget.over("too-complex");
        }
        int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        marks.push(new MarkedSpan(number, properties == null ? null : properties.getString(COSName.ACTUAL_TEXT)));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marks.isEmpty()) {
            sheet.close(marks.pop());
        }
        super.endMarkedContentSequence();
    }

    /** A composite font that does not say which letter a glyph shows is passed over by the library: it is counted here. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        budget.read(1);
        FontLook look = fonts.computeIfAbsent(font, FontLook::of);
        if (!(font instanceof PDSimpleFont) && !look.pictures() && unexplained(font.toUnicode(code))) {
            sheet.lost();
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean unexplained(@Nullable String unicode) {
        return unicode == null || unicode.equals("\uFFFD");
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        PDFont font = position.getFont();
        FontLook look = fonts.computeIfAbsent(font, FontLook::of);
        int code = position.getCharacterCodes().length == 0 ? -1 : position.getCharacterCodes()[0];
        String numbered = tex.read(font, code);
        String text = GlyphLetters.of(numbered == null ? position.getUnicode() : numbered, look);
        boolean guess = numbered == null
                && font instanceof PDSimpleFont
                && !look.pictures()
                && unexplained(font.toUnicode(code));
        if (text.isEmpty()) {
            if (guess) {
                sheet.lost();
            }
            return;
        }
        Glyph glyph = glyph(position, text, look);
        place(glyph);
        if (guess) {
            sheet.guess(font, glyph);
        } else {
            sheet.add(glyph);
        }
    }

    private Glyph glyph(TextPosition position, String text, FontLook font) {
        double x = position.getXDirAdj();
        double size = Math.abs(position.getYScale());
        int mode = getGraphicsState().getTextState().getRenderingMode().intValue();
        Glyph.Look look = new Glyph.Look(
                Math.round(size * 10) / 10.0,
                font.bold() || mode == 2,
                font.italic(),
                colour(mode, position.getFont()),
                ((int) position.getDir() + 360) % 360);
        double width = Math.max(position.getWidthDirAdj(), 0);
        Glyph glyph = new Glyph(text, x, x + width, position.getYDirAdj(), look, position.getWidthOfSpace());
        boolean squeezed = Math.abs(position.getXScale()) < LEAST_STRETCH * size;
        glyph.hidden = mode == 3 || mode == 7 || size < 1.5 || squeezed || (width < 0.4 && !text.isBlank() && size < 4);
        return glyph;
    }

    private void place(Glyph glyph) {
        StructureOrder.Mark found = null;
        for (MarkedSpan mark : marks) {
            found = found == null && mark.number >= 0 ? structure.get(mark.number) : found;
            mark.add(glyph);
        }
        structured += found == null ? 0 : 1;
        int last = sheet.isEmpty() ? 0 : sheet.last().order;
        glyph.order = found == null ? last : found.order();
        glyph.role = found == null ? "" : found.role();
        glyph.block = found == null ? 0 : found.block();
        glyph.row = found == null ? 0 : found.row();
    }

    /** The colour a letter is filled with, as far as one colour tells it. */
    private int colour(int mode, PDFont font) {
        try {
            PDColor colour = getGraphicsState().getNonStrokingColor();
            boolean plain = (mode == 0 || mode == 4) && !(font instanceof PDType3Font) && !colour.isPattern();
            return plain ? colour.toRGB() : Glyph.UNKNOWN_COLOUR;
        } catch (IOException | RuntimeException unknown) {
            return Glyph.UNKNOWN_COLOUR;
        }
    }
}
