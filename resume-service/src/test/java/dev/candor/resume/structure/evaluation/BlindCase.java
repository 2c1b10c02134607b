package dev.candor.resume.structure.evaluation;

import dev.candor.resume.document.JsonResume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One folder with a resume and what it truly says: {@code <name>/file.<ending>} and {@code <name>/truth.json}.
 *
 * @param family how the file was made, such as {@code html-pdf}
 * @param truth only what a reader can see in this file
 * @param extra visible values that belong into no scored field
 */
record BlindCase(String name, Path file, String family, String design, JsonResume truth, List<String> extra) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /**
     * All cases below a folder, by name; {@code folder} may hold them itself or in {@code resumes/}.
     *
     * @param broken receives what is no case, and why
     */
    static List<BlindCase> in(Path folder, String only, List<String> broken) throws IOException {
        Path home = Files.isDirectory(folder.resolve("resumes")) ? folder.resolve("resumes") : folder;
        try (Stream<Path> cases = Files.list(home)) {
            return cases.filter(path -> path.getFileName().toString().matches(only))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(path -> read(path, broken))
                    .toList();
        }
    }

    private static Stream<BlindCase> read(Path folder, List<String> broken) {
        try {
            return Stream.of(read(folder));
        } catch (IOException | RuntimeException unusable) {
            broken.add(folder.getFileName() + ": " + unusable.getMessage());
            return Stream.empty();
        }
    }

    private static BlindCase read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith("file."))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no file.* in " + folder));
            JsonNode sheet = JSON.readTree(Files.readString(folder.resolve("truth.json")));
            JsonNode extra = sheet.path("document").path("meta").path("extra");
            return new BlindCase(
                    folder.getFileName().toString(),
                    file,
                    sheet.path("family").asString("?"),
                    sheet.path("design").asString("?"),
                    JSON.treeToValue(sheet.path("document"), JsonResume.class),
                    extra.valueStream()
                            .map(value -> value.path("value").asString(""))
                            .filter(value -> value.length() > 3)
                            .toList());
        }
    }
}
