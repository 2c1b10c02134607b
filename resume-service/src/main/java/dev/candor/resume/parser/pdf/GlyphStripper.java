package dev.candor.resume.parser.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the letters of one page in the order in which they are drawn. */
final class GlyphStripper extends PDFTextStripper {

    private final Budget budget;
    private final Map<PDFont, FontLook> fonts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private Map<Integer, StructureOrder.Mark> structure = Map.of();
    private final List<Glyph> glyphs = new ArrayList<>();
    private int unmapped;
    private int images;
    private int structured;

    GlyphStripper(Budget budget) {
        this.budget = budget;
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
    record PageGlyphs(List<Glyph> glyphs, int unmapped, int images, int structured) {}

    PageGlyphs page(PDPage page, Map<Integer, StructureOrder.Mark> markedOrder) throws IOException {
        glyphs.clear();
        seen.clear();
        marks.clear();
        structure = markedOrder;
        unmapped = 0;
        images = 0;
        structured = 0;
        processPage(page);
        return new PageGlyphs(List.copyOf(glyphs), unmapped, images, structured);
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
        marks.push(properties == null ? -1 : properties.getInt(COSName.MCID, -1));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marks.isEmpty()) {
            marks.pop();
        }
        super.endMarkedContentSequence();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.equals("\uFFFD")) {
            FontLook look = fonts.computeIfAbsent(font, FontLook::of);
            unmapped += look.icons() || look.symbols() ? 0 : 1;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        FontLook font = fonts.computeIfAbsent(position.getFont(), FontLook::of);
        String text = GlyphLetters.of(position.getUnicode(), font);
        double x = position.getXDirAdj();
        double y = position.getYDirAdj();
        double size = Math.abs(position.getYScale());
        if (text.isEmpty() || !seen.add(text + '@' + Math.round(x / 0.7) + ',' + Math.round(y / 0.7))) {
            return;
        }
        int mode = getGraphicsState().getTextState().getRenderingMode().intValue();
        Glyph.Look look = new Glyph.Look(
                Math.round(size * 10) / 10.0,
                font.bold() || mode == 2,
                font.italic(),
                colour(),
                ((int) position.getDir() + 360) % 360);
        double width = Math.max(position.getWidthDirAdj(), 0);
        Glyph glyph = new Glyph(text, x, x + width, y, look, position.getWidthOfSpace());
        glyph.hidden = mode == 3 || mode == 7 || size < 1.5 || (width < 0.4 && !text.isBlank() && size < 4);
        place(glyph);
    }

    private void place(Glyph glyph) {
        StructureOrder.Mark found = null;
        for (Integer mark : marks) {
            found = found == null && mark >= 0 ? structure.get(mark) : found;
        }
        structured += found == null ? 0 : 1;
        int last = glyphs.isEmpty() ? 0 : glyphs.getLast().order;
        glyph.order = found == null ? last : found.order();
        glyph.role = found == null ? "" : found.role();
        glyph.block = found == null ? 0 : found.block();
        glyphs.add(glyph);
    }

    private int colour() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB();
        } catch (IOException | RuntimeException unknown) {
            return 0;
        }
    }
}
