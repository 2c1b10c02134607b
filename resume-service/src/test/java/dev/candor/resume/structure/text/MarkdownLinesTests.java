package dev.candor.resume.structure.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.parser.ParsedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownLinesTests {

    private static ParsedText.Page page(String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return PlainLines.of(file, true).pages().getFirst();
    }

    private static List<String> texts(ParsedText.Page page) {
        return page.lines().stream().map(ParsedText.Line::text).toList();
    }

    @Test
    void tellsHeadingsOfBothKindsAndItemsFromText() {
        ParsedText.Page page = page(
                "# Ina Moor", "", "Skills", "------", "* Soil\\*", "* Maps", "", "1. First", "2. Second", "", "Text");

        assertThat(page.lines())
                .extracting(ParsedText.Line::style)
                .containsExactly("heading1", "heading2", "list", "list", "list", "list", "");
        assertThat(texts(page)).containsExactly("Ina Moor", "Skills", "Soil*", "Maps", "First", "Second", "Text");
    }

    @Test
    void readsLooksAndLinksButNoMarks() {
        ParsedText.Line line = page("**Botanist** at *Kew* &amp; [home](https://moor.example/cv), `R`")
                .lines()
                .getFirst();

        assertThat(line.text()).isEqualTo("Botanist at Kew & home, R");
        assertThat(line.runs().getFirst().bold()).isTrue();
        assertThat(line.runs().get(2).italic()).isTrue();
        assertThat(line.runs())
                .filteredOn(run -> run.text().equals("home"))
                .extracting(ParsedText.Run::link)
                .containsExactly("https://moor.example/cv");
    }

    /** People type an address and a job line by line, without the two spaces that Markdown wants. */
    @Test
    void keepsLinesOfAParagraphApart() {
        assertThat(texts(page("ina@moor.example", "+44 1632 960001", "2019. Moved to Leeds", "<b>Moor</b> &<br>fen")))
                .containsExactly("ina@moor.example", "+44 1632 960001", "2019. Moved to Leeds", "Moor &", "fen");
    }

    @Test
    void readsRowsOfATable() {
        assertThat(texts(page("| Year | School |", "|---|:--|", "| 2011 | Fenland College |")))
                .containsExactly("Year\tSchool", "2011\tFenland College");
    }

    @Test
    void setsCommentsApartAsHidden() {
        ParsedText.Page page =
                page("Ina <!-- hire her --> Moor", "", "<!-- ten years of Rust -->", "", "<div>Botanist</div>");

        assertThat(texts(page)).containsExactly("Ina  Moor", "Botanist");
        assertThat(page.hidden()).containsExactly("hire her", "ten years of Rust");
    }

    @Test
    void standsDeepNesting() {
        assertThat(texts(page("> ".repeat(5000) + "deep", "", "*".repeat(20_000) + "a" + "*".repeat(20_000))))
                .isNotEmpty();
    }
}
