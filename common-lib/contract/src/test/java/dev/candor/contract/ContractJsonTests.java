package dev.candor.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.message.AccountFact;
import dev.candor.contract.message.FileFact;
import dev.candor.contract.message.JobAnalysisCommand;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.contract.message.StepResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every message version has a golden file, which is never edited once merged: old messages stay readable. */
class ContractJsonTests {

    private static final Path FOLDER = Path.of("src/test/resources/contract");
    private static final List<Class<?>> FAMILIES = List.of(
            JobAnalysisCommand.class, StepResult.class, OptimizationFact.class, FileFact.class, AccountFact.class);

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<Object> messages() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void writesAndReadsItsGoldenFile(Object message) throws IOException {
        String golden = Files.readString(FOLDER.resolve(type(message.getClass()) + ".json"));

        assertThat(json.readTree(json.writeValueAsString(message))).isEqualTo(json.readTree(golden));
        assertThat(json.readValue(golden, family(message))).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void ignoresFieldsOfLaterVersions(Object message) {
        ObjectNode tree = json.valueToTree(message);
        tree.put("addedLater", 1);

        assertThat(json.treeToValue(tree, family(message))).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void refusesTypesNobodyKnows(Object message) {
        ObjectNode tree = json.valueToTree(message);
        tree.put("type", "somebody.did-something.v9");

        assertThatThrownBy(() -> json.treeToValue(tree, family(message))).isInstanceOf(JacksonException.class);
    }

    @Test
    void hasGoldenFileForEveryTypeAndNoOther() throws IOException {
        List<String> types = FAMILIES.stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(type -> type(type) + ".json")
                .sorted()
                .toList();

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .sorted())
                    .isEqualTo(types);
        }
        assertThat(types).allMatch(name -> name.matches("[a-z-]+\\.[a-z-]+\\.v[0-9]+\\.json"));
    }

    @Test
    void neverEditsMergedFiles() throws Exception {
        Map<String, String> locked = new TreeMap<>();
        Files.readAllLines(FOLDER.resolve("checksums.txt"))
                .forEach(line -> locked.put(line.split(" ")[1], line.split(" ")[0]));
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                found.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
            }
        }

        assertThat(found)
                .as("a golden file may be added with its checksum, never edited: a changed meaning is a v2")
                .isEqualTo(locked);
    }

    @Test
    void keepsEveryMessageSmall() {
        assertThat(messages()).allMatch(message -> json.writeValueAsBytes(message).length < 64 * 1024);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String type(Class<?> message) {
        return message.getAnnotation(JsonTypeName.class).value();
    }

    private static Class<?> family(Object message) {
        return Arrays.stream(message.getClass().getInterfaces())
                .filter(family -> family.isAnnotationPresent(JsonTypeInfo.class))
                .findFirst()
                .orElseThrow();
    }
}
