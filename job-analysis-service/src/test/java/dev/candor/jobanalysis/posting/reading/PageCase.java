package dev.candor.jobanalysis.posting.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page with the truth above it: lines of {@code key: value}, then {@code ---}, then the page as a site would answer. The keys
 * {@code has} and {@code hasnot} may come several times.
 */
record PageCase(String name, List<String[]> truth, String body) {

    static List<PageCase> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(PageCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageCase read(Path file) {
        try {
            String all = Files.readString(file, StandardCharsets.UTF_8);
            int cut = all.indexOf("\n---\n");
            List<String[]> truth = new ArrayList<>();
            all.substring(0, cut).lines().forEach(line -> truth.add(line.split(": ", 2)));
            return new PageCase(file.getFileName().toString(), truth, all.substring(cut + 5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all(String key) {
        return truth.stream()
                .filter(line -> line[0].equals(key))
                .map(line -> line[1])
                .toList();
    }

    String one(String key) {
        return all(key).stream().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return name;
    }
}
