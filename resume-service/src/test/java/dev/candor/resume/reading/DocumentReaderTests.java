package dev.candor.resume.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.parser.ParserMain;
import dev.candor.resume.reading.bomb.Bombs;
import dev.candor.resume.reading.bomb.Samples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTests {

    private static final int FILES_IN_A_ROW = 200;

    private static DocumentReader reader;

    @BeforeAll
    static void start() {
        reader = new DocumentReader(ReadingProperties.of(1, 60, Duration.ofSeconds(15)));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "p empty, empty",
        "p encrypted, encrypted",
        "p html renamed, not-a-pdf",
        "p flate bomb, too-large-inside",
        "p many pages, too-many-pages",
        "p thousand filters, too-complex",
        "d old word, encrypted-or-old-word",
        "d laughs, suspicious-xml",
        "d path out, suspicious-archive",
        "d many entries, too-large-inside",
        "d macros, macros"
    })
    void namesTheReason(String bomb, String reason) throws IOException, InterruptedException {
        byte[] file = Bombs.all(false).get(bomb).make();

        assertThat(reader.read(bomb.charAt(0), file).refusal()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"50, ", "51, too-many-pages"})
    void readsFiftyPagesAndNotOneMore(int pages, String reason) throws IOException, InterruptedException {
        assertThat(reader.read('p', Samples.pages(pages)).refusal()).isEqualTo(reason);
    }

    @Test
    void refusesAFileThatIsLargerThanAnyUpload() throws InterruptedException {
        assertThat(reader.read('p', new byte[ParserMain.MOST_BYTES + 1]).refusal())
                .isEqualTo("too-large");
        assertThat(reader.read('p', new byte[ParserMain.MOST_BYTES]).refusal()).isEqualTo("not-a-pdf");
    }

    @Test
    void leavesNothingBehindAfterManyFiles() throws IOException, InterruptedException {
        Map<String, byte[]> good = Samples.good();
        byte[] bomb = Bombs.all(false).get("p thousand filters").make();
        readAll(good, bomb, 20);
        long handles = handles();
        long files = temporaryFiles();
        long threads = threads();
        long memory = memory();

        readAll(good, bomb, FILES_IN_A_ROW);

        System.out.printf(
                "%d files: descriptors %d, then %d; threads %d, then %d; heap %d KiB, then %d KiB; children %d%n",
                FILES_IN_A_ROW, handles, handles(), threads, threads(), memory >> 10, memory() >> 10, children());
        assertThat(children()).as("a process and its successor").isLessThanOrEqualTo(2);
        assertThat(handles()).isLessThanOrEqualTo(handles + 8);
        assertThat(threads()).isLessThanOrEqualTo(threads + 4);
        assertThat(memory()).isLessThan(memory + (16 << 20));
        assertThat(temporaryFiles()).isEqualTo(files);
    }

    @Test
    void refusesLimitsThatLetNothingThrough() {
        assertThatThrownBy(() -> ReadingProperties.of(0, 1, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadingProperties.of(1, 1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void readAll(Map<String, byte[]> good, byte[] bomb, int count) throws InterruptedException {
        String[] names = good.keySet().toArray(String[]::new);
        for (int i = 0; i < count; i++) {
            String name = names[i % names.length];
            ParsedText answer = i % 25 == 24 ? reader.read('p', bomb) : reader.read(name.charAt(0), good.get(name));
            assertThat(answer.refusal() == null).isEqualTo(i % 25 != 24);
        }
    }

    private static long children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .count();
    }

    private static long threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** What is still used once everything that can go is gone: the smallest of a few looks. */
    private static long memory() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static long handles() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> handles = Files.list(open)) {
            return handles.count();
        }
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.walk(reader.folder())) {
            return files.count();
        }
    }
}
