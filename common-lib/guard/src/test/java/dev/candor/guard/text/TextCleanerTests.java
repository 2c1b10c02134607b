package dev.candor.guard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja\u200bva",
                "\ufeffJava",
                "Ja\u00adva",
                "\u202eJava\u202c",
                "Ja\u2060va",
                "Java\ufe0f",
                "Ja\udb40\udc41\udb40\udc42va",
                "Ja\u0000va",
                "J\u3164ava",
                "\uff2a\uff41\uff56\uff41",
                "\ud835\udc09\ud835\udc1a\ud835\udc2f\ud835\udc1a"
            })
    void showsWhatThePersonSees(String given) {
        assertThat(TextCleaner.clean(given).text()).isEqualTo("Java");
    }

    @Test
    void countsWhatIsInvisible() {
        assertThat(TextCleaner.clean("a\u200b\u200cb\u00ad").invisible()).isEqualTo(3);
        assertThat(TextCleaner.clean("Schöne Grüße, naïve Ω").invisible()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"<|im_start|>,< |im_start| >", "\u27e6NAME\u27e7,[NAME]", "a || b,a || b", "x -> y,x -> y"})
    void breaksTemplateTokens(String given, String clean) {
        assertThat(TextCleaner.clean(given).text()).isEqualTo(clean);
    }

    @Test
    void keepsLinesAndMakesSpacesPlain() {
        assertThat(TextCleaner.clean("a\r\nb\rc\nd\te\u00a0f\u2028g").text()).isEqualTo("a\nb\nc\nd e f\ng");
    }

    @Test
    void keepsLettersOfOtherScripts() {
        String text = "Müller Łódź 東京 서울 नमस्ते Ελλάδα";

        assertThat(TextCleaner.clean(text).text()).isEqualTo(text);
    }

    @Test
    void leadsBackToTheOriginal() {
        String given = "A\u200bB e\u0301 \ufb01n";
        CleanText clean = TextCleaner.clean(given);

        assertThat(clean.text()).isEqualTo("AB é fin");
        assertThat(clean.original(1)).isEqualTo(2);
        assertThat(clean.original(3)).isEqualTo(4);
        assertThat(clean.original(5)).isEqualTo(7);
        assertThat(clean.original(6)).isEqualTo(7);
        assertThat(clean.original(7)).isEqualTo(8);
        assertThat(clean.original(8)).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void cleaningTwiceChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                int point = random.nextInt(10) == 0 ? random.nextInt(0x10ffff) : random.nextInt(0x2200);
                if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                    text.appendCodePoint(point);
                }
            }
            CleanText once = TextCleaner.clean(text.toString());

            assertThat(TextCleaner.clean(once.text()).text())
                    .as("seed %s run %s", seed, run)
                    .isEqualTo(once.text());
            for (int i = 1; i <= once.text().length(); i++) {
                assertThat(once.original(i)).isGreaterThanOrEqualTo(once.original(i - 1));
            }
        }
    }
}
