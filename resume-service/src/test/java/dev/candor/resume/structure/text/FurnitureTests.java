package dev.candor.resume.structure.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FurnitureTests {

    private static final Map<Integer, Double> HEIGHTS = Map.of(1, 800.0, 2, 800.0);
    private static final double TOP = 20;
    private static final double MIDDLE = 400;
    private static final double BOTTOM = 780;

    @Test
    void dropsAFooterThatRepeatsTheNameAlsoFromTheFirstPage() {
        List<RawLine> lines = List.of(
                line(1, MIDDLE, "Runa Solheim"),
                line(1, BOTTOM, "Runa Solheim \u2013 Page 1 of 2"),
                line(2, BOTTOM, "Runa Solheim \u2013 Page 2 of 2"));

        assertThat(Furniture.without(lines, HEIGHTS)).extracting(RawLine::text).containsExactly("Runa Solheim");
    }

    @Test
    void keepsAHeaderThatAloneSaysTheName() {
        List<RawLine> lines =
                List.of(line(1, TOP, "Runa Solheim | Page 1 of 2"), line(1, MIDDLE, "Electrician in Bergen"));

        assertThat(Furniture.without(lines, HEIGHTS)).isEqualTo(lines);
    }

    private static RawLine line(int page, double y, String text) {
        return RawLine.of(page, new Line(50, 300, y, 0, "", List.of(new Run(text, 10, false, false, 0, null))));
    }
}
