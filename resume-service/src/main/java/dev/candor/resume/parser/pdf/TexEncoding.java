package dev.candor.resume.parser.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/**
 * TeX draws some fonts as pictures and names their glyphs by number only ({@code a27}). The number is a place in one of TeX's
 * own encodings: T1 (Cork), the companion symbols TS1, or the older OT1.
 */
final class TexEncoding {

    private static final Pattern NUMBERED = Pattern.compile("[a-zA-Z]{1,2}(\\d{1,3})");
    private static final int COMPANION_BULLET = 0x88;
    private static final Set<Integer> COMPANION =
            Set.of(COMPANION_BULLET, 0x84, 0x85, 0x86, 0x87, 0xA9, 0xAE, 0xB0, 0xB7, 0xBF, 0xD6);

    private static final String CORK_LOW =
            "`\u00b4\u02c6\u02dc\u00a8\u02dd\u02da\u02c7\u02d8\u00af\u02d9\u00b8\u02db\u201a\u2039\u203a"
                    + "\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014\u200b\u2030\u0131\u0237\ufb00\ufb01\ufb02\ufb03\ufb04";
    private static final String CORK_HIGH =
            "\u0102\u0104\u0106\u010c\u010e\u011a\u0118\u011e\u0139\u013d\u0141\u0143\u0147\u014a\u0150\u0154"
                    + "\u0158\u015a\u0160\u015e\u0164\u0162\u0170\u016e\u0178\u0179\u017d\u017b\u0132\u0130\u0111\u00a7"
                    + "\u0103\u0105\u0107\u010d\u010f\u011b\u0119\u011f\u013a\u013e\u0142\u0144\u0148\u014b\u0151\u0155"
                    + "\u0159\u015b\u0161\u015f\u0165\u0163\u0171\u016f\u00ff\u017a\u017e\u017c\u0133\u00a1\u00bf\u00a3";
    private static final String OLD_LOW =
            "\u0393\u0394\u0398\u039b\u039e\u03a0\u03a3\u03a5\u03a6\u03a8\u03a9\ufb00\ufb01\ufb02\ufb03\ufb04\u0131\u0237`\u00b4\u02c7\u02d8\u00af\u02da\u00b8\u00df\u00e6\u0153\u00f8\u00c6\u0152\u00d8";
    private static final Map<Integer, String> CORK_ODD = Map.of(
            0x27, "\u2019", 0x60, "\u2018", 0x7f, "-", 0xd7, "\u0152", 0xdf, "SS", 0xf7, "\u0153", 0xff, "\u00df");
    private static final Map<Integer, String> OLD_ODD = Map.of(
            0x22, "\u201d", 0x27, "\u2019", 0x3c, "\u00a1", 0x3e, "\u00bf", 0x5c, "\u201c", 0x60, "\u2018", 0x7b,
            "\u2013", 0x7c, "\u2014", 0x7d, "\u02dd", 0x7f, "\u00a8");
    private static final Map<Integer, String> COMPANION_SIGNS = Map.of(
            COMPANION_BULLET, "\u2022", 0xA9, "\u00a9", 0xAE, "\u00ae", 0xB0, "\u00b0", 0xB7, "\u00b7", 0xBF, "\u20ac");

    private final Map<PDFont, Set<Integer>> fonts = new HashMap<>();
    private boolean old;
    private boolean cork;

    /** What the glyph of a numbered font reads as; null if the font says itself, or is none of TeX's. */
    @Nullable
    String read(PDFont font, int code) {
        Set<Integer> codes = fonts.computeIfAbsent(font, this::codes);
        if (codes.isEmpty() || code < 0 || code > 255) {
            return null;
        }
        if (COMPANION.containsAll(codes)) {
            return COMPANION_SIGNS.getOrDefault(code, "\u2022");
        }
        return old && !cork ? old(code) : cork(code);
    }

    /** All codes of a font whose glyphs bear the numbers of their places; empty for every other font. */
    private Set<Integer> codes(PDFont font) {
        if (!(font instanceof PDType3Font type3)
                || type3.getCharProcs() == null
                || font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return Set.of();
        }
        Set<Integer> codes = new TreeSet<>();
        for (COSName name : type3.getCharProcs().keySet()) {
            Matcher number = NUMBERED.matcher(name.getName());
            if (!number.matches() || Integer.parseInt(number.group(1)) > 255) {
                return Set.of();
            }
            codes.add(Integer.parseInt(number.group(1)));
        }
        cork |= codes.stream().anyMatch(code -> code > 0x7f || (code >= 0x1b && code <= 0x1f) || code == 0x15);
        old |= codes.stream().anyMatch(code -> code >= 0x0b && code <= 0x0f) && !codes.contains(0x15);
        return codes;
    }

    private static String cork(int code) {
        String odd = CORK_ODD.get(code);
        if (odd != null) {
            return odd;
        }
        return code < 0x20
                ? CORK_LOW.substring(code, code + 1)
                : code >= 0x80 && code < 0xc0
                        ? CORK_HIGH.substring(code - 0x80, code - 0x7f)
                        : Character.toString(code);
    }

    private static String old(int code) {
        String odd = OLD_ODD.get(code);
        return odd != null ? odd : code < 0x20 ? OLD_LOW.substring(code, code + 1) : Character.toString(code);
    }
}
