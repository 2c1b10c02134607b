package dev.candor.local.testing;

import dev.candor.local.settings.Port;
import dev.candor.local.settings.SuiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Everything a suite keeps, as a thief of its disks would search it. */
public final class StoredBytes {

    private static final String TABLES = """
            SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
             WHERE schemaname IN ('gateway', 'resume', 'job_analysis', 'file', 'notification')
            """;

    private final SuiteSettings settings;

    /** Of one suite that runs. */
    public StoredBytes(SuiteSettings settings) {
        this.settings = settings;
    }

    /** The rows that hold a word in clear, each as table and word; bytes are searched as well as text. */
    public List<String> rowsWith(List<String> words) {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect()) {
            for (String table : texts(connection, TABLES)) {
                for (String row : texts(connection, "SELECT t::text FROM " + table + " t")) {
                    words.stream()
                            .filter(word -> holds(row, word))
                            .forEach(word -> found.add(table + " holds " + word));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many rows there are in all. */
    public long rows() {
        try (Connection connection = connect()) {
            long rows = 0;
            for (String table : texts(connection, TABLES)) {
                rows += Long.parseLong(
                        texts(connection, "SELECT count(*)::text FROM " + table).getFirst());
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The files below a folder of the data that hold a word in clear, each as file and word. */
    public List<String> filesWith(String folder, List<String> words) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(settings.data().resolve(folder), new Found(files));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files.stream()
                .flatMap(file -> words.stream()
                        .filter(word -> bytes(file).contains(latin(word)))
                        .map(word -> settings.data().relativize(file) + " holds " + word))
                .toList();
    }

    /** Collects files of a suite that runs: what is deleted on the way is passed over. */
    private static final class Found extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        private Found(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }

    private static boolean holds(String row, String word) {
        return row.contains(word)
                || row.toLowerCase(Locale.ROOT)
                        .contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    /** The word as its UTF-8 bytes look when each is taken for a letter. */
    private static String latin(String word) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private Connection connect() throws SQLException {
        try {
            String password = Files.readString(
                            settings.data().resolve("secrets").resolve("db-candor_admin"))
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + settings.ports().of(Port.POSTGRES) + "/candor",
                    "candor_admin",
                    password);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }
}
