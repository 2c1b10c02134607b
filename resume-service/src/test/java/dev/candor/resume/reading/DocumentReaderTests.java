package dev.candor.resume.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.parser.ParsedText;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class DocumentReaderTests {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static DocumentReader reader;

    @BeforeAll
    static void start() {
        reader = new DocumentReader(new ReadingProperties(1, 20, LIMIT, DataSize.ofMegabytes(256), 300, true));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    static Stream<Arguments> bombs() throws IOException {
        return Bombs.all().entrySet().stream().map(bomb -> Arguments.of(bomb.getKey(), bomb.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void endsWithAReasonOrNothingToRead(String name, byte[] file) throws InterruptedException {
        long start = System.nanoTime();

        ParsedText answer = reader.read(name.charAt(0), file);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusSeconds(10));
        long letters = answer.pages().stream()
                .flatMap(page -> page.lines().stream())
                .mapToInt(line -> line.text().length())
                .sum();
        assertThat(answer.refusal() != null || letters < 10)
                .as("refusal %s, letters %d", answer.refusal(), letters)
                .isTrue();
    }

    @Test
    void namesTheReason() throws IOException, InterruptedException {
        Map<String, byte[]> bombs = Bombs.all();

        assertThat(reader.read('p', bombs.get("p encrypted")).refusal()).isEqualTo("encrypted");
        assertThat(reader.read('p', bombs.get("p html renamed")).refusal()).isEqualTo("not-a-pdf");
        assertThat(reader.read('p', bombs.get("p flate bomb")).refusal()).isEqualTo("too-large-inside");
        assertThat(reader.read('p', bombs.get("p many pages")).refusal()).isEqualTo("too-many-pages");
        assertThat(reader.read('d', bombs.get("d old word")).refusal()).isEqualTo("encrypted-or-old-word");
        assertThat(reader.read('d', bombs.get("d laughs")).refusal()).isEqualTo("suspicious-xml");
        assertThat(reader.read('d', bombs.get("d macros")).refusal()).isEqualTo("macros");
    }

    @Test
    void readsOnAfterEveryMutation() throws IOException, InterruptedException {
        byte[] good = Bombs.plain();

        for (int seed : IntStream.range(0, 40).toArray()) {
            byte[] bent = good.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 1 + seed % 8; i++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read('p', bent)).as("seed %d", seed).isNotNull();
        }
        assertThat(reader.read('p', good).refusal()).isNull();
    }
}
