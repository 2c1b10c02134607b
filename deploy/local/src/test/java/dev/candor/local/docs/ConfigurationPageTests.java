package dev.candor.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/configuration.md} is made from the settings' own metadata. After a change of a setting run this test with
 * {@code -Dwrite.docs=true}, and commit the page.
 */
class ConfigurationPageTests {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("docs/configuration.md");
    private static final List<String> MODULES = List.of(
            "common-lib/runtime",
            "common-lib/guard",
            "gateway-service",
            "file-service",
            "job-analysis-service",
            "resume-service",
            "notification-service");
    private static final String HEAD = """
            # Configuration

            Every service reads environment variables and, above them, `application.yml` and `-D` properties. A variable that ends in
            `_FILE` gives the value from a file. The tables list every key with its meaning and default; the page is made from the
            settings' own metadata and a difference fails the build.

            """;

    @Test
    void describesEverySettingAsItIs() throws IOException {
        String page = page();

        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/configuration.md is made from the settings: run this test with -Dwrite.docs=true")
                .isEqualTo(page);
    }

    @Test
    void everySettingHasADescription() throws IOException {
        for (String module : MODULES) {
            assertThat(settings(module).values())
                    .as("settings of %s", module)
                    .allSatisfy(
                            setting -> assertThat(setting.path("description").asString(""))
                                    .as(setting.path("name").asString())
                                    .isNotBlank());
        }
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(environment());
        for (String module : MODULES) {
            Map<String, JsonNode> settings = settings(module);
            if (!settings.isEmpty()) {
                page.append("\n## ").append(module).append("\n\n| key | meaning | default |\n|---|---|---|\n");
                settings.values().forEach(setting -> page.append(row(setting)));
            }
        }
        return page.toString();
    }

    /** Variables that the files of the modules name, with their defaults. */
    private static String environment() throws IOException {
        Map<String, String> variables = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/resources"), 1)) {
                for (Path file : files.filter(ConfigurationPageTests::settingsFile)
                        .sorted()
                        .toList()) {
                    Pattern.compile("\\$\\{(CANDOR_[A-Z0-9_]+)(?::([^}$]*))?")
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(found -> variables.merge(
                                    found.group(1),
                                    found.group(2) == null ? "" : found.group(2),
                                    (a, b) -> a.isEmpty() ? b : a));
                }
            }
        }
        return "## Environment variables\n\n| variable | default |\n|---|---|\n"
                + variables.entrySet().stream()
                        .map(entry -> "| `" + entry.getKey() + "` | " + code(entry.getValue()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static boolean settingsFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yml") || name.endsWith(".properties");
    }

    private static Map<String, JsonNode> settings(String module) throws IOException {
        Path metadata = ROOT.resolve(module).resolve("target/classes/META-INF/spring-configuration-metadata.json");
        Map<String, JsonNode> settings = new TreeMap<>();
        if (Files.exists(metadata)) {
            JsonNode root = JsonMapper.builder().build().readTree(Files.readString(metadata));
            root.path("properties").forEach(one -> settings.put(one.path("name").asString(), one));
        }
        return settings;
    }

    private static String row(JsonNode setting) {
        JsonNode value = setting.path("defaultValue");
        String standard = value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : value.asString("");
        return "| `" + setting.path("name").asString() + "` | "
                + text(setting.path("description").asString("")) + " | " + code(standard) + " |\n";
    }

    private static String text(String description) {
        return description.replace("|", "\\|").replaceAll("\\s+", " ");
    }

    private static String code(String value) {
        return value.isBlank() ? "–" : "`" + value + "`";
    }
}
