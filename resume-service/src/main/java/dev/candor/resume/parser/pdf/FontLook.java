package dev.candor.resume.parser.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** What the name and the description of a font tell about its letters. */
record FontLook(boolean bold, boolean italic, boolean icons, boolean symbols) {

    /** Letters without any look. */
    static final FontLook PLAIN = new FontLook(false, false, false, false);

    private static final Pattern BOLD =
            Pattern.compile("bold|black|heavy|demi|medi\\b|[-,]bd|cmbx|sfbx|ecbx|lmbx|extrab|-med$|cmssbx");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|slanted|[-,]it\\b|cmti|sfti|ecti|cmsl");
    private static final Pattern ICONS =
            Pattern.compile("awesome|icon|material|glyphicon|feather|fontello|academicons|marvosym|fontisto|ionicon");
    private static final Pattern SYMBOLS = Pattern.compile("symbol|dingbat|wingding|webding|cmsy|msam|msbm|opensymbol");

    static FontLook of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        int plus = name.indexOf('+');
        name = plus == 6 ? name.substring(7) : name;
        PDFontDescriptor descriptor = descriptor(font);
        boolean bold = BOLD.matcher(name).find();
        boolean italic = ITALIC.matcher(name).find();
        if (descriptor != null) {
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= 600;
            italic |= descriptor.isItalic();
        }
        return new FontLook(
                bold, italic, ICONS.matcher(name).find(), SYMBOLS.matcher(name).find());
    }

    /** Are its glyphs signs and pictures, which need no letter? */
    boolean pictures() {
        return icons || symbols;
    }

    private static @Nullable PDFontDescriptor descriptor(PDFont font) {
        return font.getFontDescriptor();
    }
}
