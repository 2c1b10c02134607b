package dev.candor.resume.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters as they stand on a page, and the words that they are. */
class LetterOrderTests {

    private static final Glyph.Look LOOK = new Glyph.Look(10, false, false, 0, 0);

    /** An accent drawn over the middle of a letter, before or behind it in the file. */
    @ParameterizedTest
    @CsvSource({
        "´, e, \u00e9",
        "`, a, \u00e0",
        "¨, u, \u00fc",
        "˜, n, \u00f1",
        "ˇ, c, \u010d",
        "¸, c, \u00e7",
        "˚, a, \u00e5",
        "´, \u0131, \u00ed",
        "\u0308, o, \u00f6"
    })
    void putAccentsOnTheLettersBelowThem(String accent, String letter, String whole) {
        Glyph base = glyph(letter, 100, 5);
        Glyph mark = glyph(accent, 101, 3);

        assertThat(text(Accents.composed(List.of(mark, base)))).isEqualTo(whole);
        assertThat(text(Accents.composed(List.of(base, mark)))).isEqualTo(whole);
    }

    @Test
    void leaveAccentsAloneThatStandOverNothing() {
        assertThat(text(Accents.composed(List.of(glyph("a", 100, 5), glyph("^", 140, 5), glyph("b", 180, 5)))))
                .isEqualTo("a^b");
        assertThat(text(Accents.composed(List.of(glyph("~", 100, 5), glyph("5", 105, 5)))))
                .isEqualTo("~5");
    }

    /** Left: what stands on the page from left to right. */
    @ParameterizedTest
    @CsvSource({
        "\u05dd\u05d5\u05dc\u05e9, \u05e9\u05dc\u05d5\u05dd",
        "2021 \u05d4\u05e0\u05e9, \u05e9\u05e0\u05d4 2021",
        "SQL \u05d5 Java \u05e2\u05d3\u05d9, \u05d9\u05d3\u05e2 Java \u05d5 SQL"
    })
    void speakRightToLeftWritingInItsOrder(String seen, String spoken) {
        assertThat(text(RightToLeft.spoken(line(seen), true))).isEqualTo(spoken);
    }

    @Test
    void leaveLeftToRightWritingAsItIs() {
        assertThat(RightToLeft.most(line("Ward nurse 2021"))).isFalse();
        assertThat(RightToLeft.most(line("\u05dd\u05d5\u05dc\u05e9 CV"))).isTrue();
        assertThat(text(RightToLeft.spoken(line("Ward nurse 2021"), false))).isEqualTo("Ward nurse 2021");
    }

    private static Glyph glyph(String text, double x, double width) {
        return new Glyph(text, x, x + width, 200, LOOK, 3);
    }

    private static List<Glyph> line(String seen) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < seen.length(); i++) {
            glyphs.add(glyph(seen.substring(i, i + 1), 100 + 5 * i, 5));
        }
        return glyphs;
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(glyph -> glyph.text).collect(Collectors.joining());
    }
}
