package dev.candor.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.candor.local.settings.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path parent;

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        Path photos = Files.createDirectory(parent.resolve("photos"));
        Files.writeString(photos.resolve("me.jpg"), "x");

        assertThatIOException()
                .isThrownBy(() -> new DataFolder(photos).prepare())
                .withMessageContaining("in use for something else");
        assertThatIOException().isThrownBy(() -> new DataFolder(photos).delete());
        assertThat(photos.resolve("me.jpg")).exists();
    }

    @Test
    void belongsToItsOwnerAlone() throws IOException {
        Path data = parent.resolve("data");

        new DataFolder(data).prepare();
        new Secrets(data).create();

        assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> secrets = Files.walk(data.resolve("secrets"))) {
            assertThat(secrets.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(15)
                    .allSatisfy(secret -> assertThat(Files.getPosixFilePermissions(secret))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test
    void keepsTheSecretsItMade() throws IOException {
        Path data = parent.resolve("data");
        new DataFolder(data).prepare();
        Secrets secrets = new Secrets(data);

        secrets.create();
        String first = Files.readString(secrets.privateKey(Service.FILE));
        secrets.create();

        assertThat(Files.readString(secrets.privateKey(Service.FILE)))
                .isEqualTo(first)
                .contains("BEGIN PRIVATE KEY");
    }

    @Test
    void hasOneLauncherAtATime() throws IOException {
        DataFolder folder = new DataFolder(parent.resolve("data"));
        folder.prepare();

        var lock = folder.lock().orElseThrow();

        assertThat(folder.isInUse()).isTrue();
        assertThat(folder.lock()).isEmpty();
        lock.acquiredBy().close();
        assertThat(folder.isInUse()).isFalse();
    }

    @Test
    void deletesItselfWhole() throws IOException {
        DataFolder folder = new DataFolder(parent.resolve("data"));
        folder.prepare();

        folder.delete();

        assertThat(parent.resolve("data")).doesNotExist();
    }
}
