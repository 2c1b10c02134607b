package dev.candor.resume.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.reading.bomb.Bombs;
import dev.candor.resume.reading.bomb.Samples;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile and bent files through real child processes: every one ends within the limit, with a reason or with what a person would
 * see, and the reader reads on. A short selection by default; all of them with {@code -Dbombs=all}.
 */
class BombTests {

    private static final boolean ALL = "all".equals(System.getProperty("bombs"));
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int MUTATIONS = ALL ? 500 : 40;
    private static final Set<String> REASONS = Set.of(
            "empty",
            "not-a-pdf",
            "not-a-docx",
            "not-an-archive",
            "not-an-export",
            "not-text",
            "broken",
            "no-pages",
            "encrypted",
            "encrypted-or-old-word",
            "too-many-pages",
            "too-much-text",
            "too-complex",
            "too-large",
            "too-large-inside",
            "suspicious-archive",
            "suspicious-xml",
            "macros");

    private static DocumentReader reader;

    @BeforeAll
    static void start() {
        reader = new DocumentReader(ReadingProperties.of(2, 50, LIMIT));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    static Stream<Arguments> bombs() throws IOException {
        return Bombs.all(ALL).entrySet().stream().map(bomb -> Arguments.of(bomb.getKey(), bomb.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void endsWithAReasonOrWhatIsSeen(String name, Bombs.Maker maker) throws IOException, InterruptedException {
        byte[] file = maker.make();
        long start = System.nanoTime();

        ParsedText answer = reader.read(name.charAt(0), file);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.multipliedBy(8));
        if (answer.refusal() != null) {
            assertThat(answer.refusal()).isIn(REASONS);
        } else {
            assertThat(answer.pages().size() + answer.tables().size()).isBetween(1, 50);
        }
    }

    @Test
    void hasAtLeastSixtyKinds() throws IOException {
        assertThat(Bombs.all(true)).hasSizeGreaterThan(150);
        assertThat(Bombs.all(false)).hasSizeGreaterThan(60);
    }

    @Test
    void readsOnAfterEveryMutation() throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> good : Samples.good().entrySet()) {
            char kind = good.getKey().charAt(0);
            String before = text(reader.read(kind, good.getValue()));
            for (int seed :
                    IntStream.range(0, MUTATIONS / Samples.good().size()).toArray()) {
                ParsedText answer = reader.read(kind, Bombs.mutated(good.getValue(), seed));

                assertThat(answer.refusal() == null || REASONS.contains(answer.refusal()))
                        .as("%s, seed %d: %s", good.getKey(), seed, answer.refusal())
                        .isTrue();
            }
            assertThat(text(reader.read(kind, good.getValue())))
                    .isEqualTo(before)
                    .isNotBlank();
        }
    }

    private static String text(ParsedText parsed) {
        StringBuilder text = new StringBuilder();
        parsed.pages()
                .forEach(page ->
                        page.lines().forEach(line -> text.append(line.text()).append('\n')));
        parsed.tables().forEach(table -> text.append(table.text()).append('\n'));
        return text.toString();
    }
}
