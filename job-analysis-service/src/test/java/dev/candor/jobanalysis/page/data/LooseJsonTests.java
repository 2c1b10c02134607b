package dev.candor.jobanalysis.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LooseJsonTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"a\": 1}|{\"a\":1}",
                "{a: 'x', 'b': `y`,}|{\"a\":\"x\",\"b\":\"y\"}",
                "[1, 2, , 3,]|[1,2,null,3]",
                "{a: !0, b: !1, c: undefined, d: f(1, 2), e: 3}|{\"a\":true,\"b\":false,\"c\":null,\"d\":null,\"e\":3}",
                "{/* one */ a: 1, b: 2}|{\"a\":1,\"b\":2}",
                "{\"a\": \"x\" + \"y\"}|{\"a\":\"xy\"}",
                "{\"a\": 1.5, \"b\": -2e3}|{\"a\":1.5,\"b\":-2000}",
                "{\"a\": \"\\u00e9\\n\"}|{\"a\":\"é\\n\"}",
                "[[[]]]|[[[]]]"
            })
    void readsWhatPagesHold(String written, String json) {
        assertThat(LooseJson.parse(written).map(JsonNode::toString)).contains(json);
    }

    @Test
    void leavesCommentsToTheEndOfTheLineOut() {
        assertThat(LooseJson.parse("{a: 1, // two\n b: 2}").map(JsonNode::toString))
                .contains("{\"a\":1,\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1, 2", "{\"a\" 1}", "{\"a\": \"open", "{:1}"})
    void givesNothingForBrokenOnes(String written) {
        assertThat(LooseJson.parse(written)).isEmpty();
    }

    @Test
    void findsTheLongLiteralsOfAScript() {
        String text = "x".repeat(300);
        String script = "window.a = 1; /* {\"no\": 1} */ var state = {\"job\": {\"description\": \"" + text
                + "\"}}; f({\"short\": 1}); push(\"" + text + "\");";

        List<JsonNode> found = LooseJson.all(script);

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().path("job").path("description").asString()).isEqualTo(text);
        assertThat(found.getLast().asString()).isEqualTo(text);
    }

    @Test
    void refusesDepthBeyondEighty() {
        assertThat(LooseJson.parse("[".repeat(80) + "]".repeat(80))).isPresent();
        assertThat(LooseJson.parse("[".repeat(82) + "]".repeat(82))).isEmpty();
        assertThat(LooseJson.parse("[".repeat(1_000_000))).isEmpty();
    }

    @Test
    void endsOnHostileScriptsInLinearTime() {
        List<String> hostile = List.of(
                "{".repeat(500_000),
                "[\"".repeat(300_000),
                "{a:".repeat(300_000),
                "\"".repeat(500_001),
                "/*".repeat(400_000),
                "{\"a\":'" + "\\".repeat(500_001));

        for (String script : hostile) {
            long begin = System.nanoTime();
            List<JsonNode> found = LooseJson.all(script);
            assertThat(found).hasSizeLessThan(10_000);
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .as(script.substring(0, 3))
                    .isLessThan(Duration.ofSeconds(10));
        }
    }
}
