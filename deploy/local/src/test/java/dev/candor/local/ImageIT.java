package dev.candor.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.settings.Service;
import dev.candor.local.testing.SharedSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps of the image build and the scripts inside, run without a container engine. */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageIT {

    private static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path DOCKER = REPOSITORY.resolve("deploy/docker");
    private final SharedSuite.Running suite;

    ImageIT(SharedSuite.Running suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theLayersMakeAWholeProgram(Service service, @TempDir Path folder) throws Exception {
        Path jar = jarOf(service);

        assertThat(run(
                        Map.of(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--layers",
                        "--destination",
                        folder.resolve("extracted").toString()))
                .isZero();

        Path image = Files.createDirectory(folder.resolve("image"));
        List<String> layers = copiedLayers();
        assertThat(layers).hasSize(4);
        for (String layer : layers) {
            copy(folder.resolve("extracted").resolve(layer), image);
        }
        try (JarFile program = new JarFile(image.resolve(jar.getFileName()).toFile())) {
            String needs = program.getManifest().getMainAttributes().getValue("Class-Path");
            assertThat(needs.split(" "))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(library -> assertThat(image.resolve(library)).isRegularFile());
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theHealthCheckTellsAReadyServiceFromNone(Service service) throws Exception {
        int port = suite.suite().settings().ports().of(service.port());

        assertThat(run(
                        Map.of("SERVER_PORT", Integer.toString(port)),
                        "bash",
                        DOCKER.resolve("healthy").toString()))
                .isZero();
        assertThat(run(
                        Map.of("SERVER_PORT", "1"),
                        "bash",
                        DOCKER.resolve("healthy").toString()))
                .isNotZero();
    }

    @Test
    void theSecretsAreMadeOnceAndAreAllThatComposeNames(@TempDir Path folder) throws Exception {
        Path secrets = folder.resolve("secrets");
        String script = DOCKER.resolve("make-secrets").toString();

        assertThat(run(Map.of(), "bash", script, secrets.toString())).isZero();

        List<String> named = Pattern.compile("file: \\./deploy/docker/secrets/(\\S+)}")
                .matcher(Files.readString(REPOSITORY.resolve("docker-compose.yml")))
                .results()
                .map(MatchResult::group)
                .map(line -> line.replaceAll(".*/secrets/|}$", ""))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(secrets.resolve(name)).isNotEmptyFile());
        assertThat(secrets.resolve("service-keys").toFile().list()).hasSize(Service.values().length);
        String first = Files.readString(secrets.resolve("db_admin"));
        assertThat(first).hasSize(48);
        assertThat(run(Map.of(), "bash", script, secrets.toString())).isZero();
        assertThat(secrets.resolve("db_admin")).hasContent(first);
    }

    private static List<String> copiedLayers() throws IOException {
        return Pattern.compile("COPY --from=extract /extracted/([a-z-]+)/ \\./")
                .matcher(Files.readString(DOCKER.resolve("Dockerfile")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Path jarOf(Service service) {
        Path target = REPOSITORY.resolve(service.id()).resolve("target");
        return Arrays.stream(Objects.requireNonNull(target.toFile().listFiles()))
                .map(file -> file.toPath())
                .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                .findFirst()
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static int run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "image-it.log").toFile());
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }
}
