package dev.candor.guard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTests {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("config/master.json");

        String id = MasterKey.load(file, Set.of()).id();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.load(file, Set.of(id)).id()).isEqualTo(id);
    }

    @Test
    void refusesFileThatOthersMayRead() throws IOException {
        Path file = folder.resolve("master.json");
        MasterKey.load(file, Set.of());
        for (String mode : List.of("rw-r-----", "rw----r--", "rwx------", "rw--w----")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

            assertThatThrownBy(() -> MasterKey.load(file, Set.of()))
                    .as(mode)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("600");
        }
    }

    @Test
    void makesNoNewOneWhileSomethingIsSealed() {
        Path file = folder.resolve("lost.json");

        assertThatThrownBy(() -> MasterKey.load(file, Set.of("17")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Restore it");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesKeyThatSealedNothingHere() {
        Path file = folder.resolve("master.json");
        MasterKey.load(file, Set.of());

        assertThatThrownBy(() -> MasterKey.load(file, Set.of("17")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another key");
    }

    @Test
    void refusesFileWithoutKeyset() throws IOException {
        Path file = folder.resolve("master.json");
        Files.writeString(file, "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> MasterKey.load(file, Set.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void servicesThatStartTogetherGetTheSameKey() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path file = folder.resolve("round-" + round + ".json");
            try (ExecutorService pool = Executors.newFixedThreadPool(5)) {
                List<Callable<String>> starts = IntStream.range(0, 5)
                        .<Callable<String>>mapToObj(
                                i -> () -> MasterKey.load(file, Set.of()).id())
                        .toList();
                Set<String> ids = new java.util.HashSet<>();
                for (Future<String> id : pool.invokeAll(starts)) {
                    ids.add(id.get());
                }

                assertThat(ids).hasSize(1);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }
}
