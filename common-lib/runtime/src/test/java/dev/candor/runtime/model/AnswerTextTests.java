package dev.candor.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"a\":[1,2]}                                              | {\"a\":[1,2]}",
                "Sure! Here it is:~```json~{\"a\":1}~```~Anything else?     | {\"a\":1}",
                "<think>maybe {\"a\":9}?</think>{\"a\":1}                   | {\"a\":1}",
                "{\"a\":[1,2,],}                                            | {\"a\":[1,2]}",
                "{'a':'b'}                                                  | {\"a\":\"b\"}",
                "{a:1 /* why */}                                            | {\"a\":1}",
                "{\"a\":\"} ] {\"}                                          | {\"a\":\"} ] {\"}",
                "{\"a\":[{\"b\":1},{\"b\":2},{\"b\":\"half of a sen         | {\"a\":[{\"b\":1},{\"b\":2},{}]}",
                "{\"a\":[{\"b\":1},{\"b\":2                                 | {\"a\":[{\"b\":1},{}]}",
                "{\"a\":1} {\"a\":2}                                        | {\"a\":1}",
                "{\"a\":\"say \\\"hi\\\"\"}                                 | {\"a\":\"say \\\"hi\\\"\"}",
            })
    void findsTheObjectInWhatWasSaid(String said, String object) {
        assertThat(AnswerText.object(said.replace('~', '\n')))
                .hasValueSatisfying(node -> assertThat(node).hasToString(object));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I cannot help with that.", "[1,2]", "{{{{", "null", "{\"a\":nonsense}"})
    void findsNothingWhereThereIsNone(String said) {
        assertThat(AnswerText.object(said).filter(node -> !node.isEmpty())).isEmpty();
    }

    @Test
    void takesLinearTimeAndRefusesDepth() {
        assertThat(AnswerText.object("{\"a\":".repeat(200_000))).isEmpty();
        assertThat(AnswerText.object("{".repeat(500_000) + "}".repeat(500_000))).isEmpty();
    }
}
