package dev.candor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml promises, checked without a container engine. */
class ComposeFileTests {

    private static final Path FILE = Path.of("../../docker-compose.yml");
    private static final List<String> OURS = List.of(
            "gateway-service", "resume-service", "job-analysis-service", "file-service", "notification-service");
    private static Map<String, Object> root = Map.of();
    private static Map<String, Map<String, Object>> services = Map.of();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws IOException {
        try (Reader reader = Files.newBufferedReader(FILE)) {
            root = new Yaml().load(reader);
        }
        services = (Map<String, Map<String, Object>>) root.get("services");
    }

    @Test
    void holdsTheFiveServicesAndWhatTheyStandOn() {
        assertThat(services.keySet())
                .containsAll(OURS)
                .contains("postgres", "kafka", "objects", "mail")
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway-service",
                "resume-service",
                "job-analysis-service",
                "file-service",
                "notification-service"
            })
    void runsOurServicesWithoutRights(String name) {
        Map<String, Object> service = service(name);

        assertThat(String.valueOf(service.get("user"))).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(service).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
        assertThat(service.get("tmpfs")).asString().contains("/tmp");
        assertThat(service).containsKeys("mem_limit", "pids_limit").doesNotContainKey("privileged");
        assertThat(service.get("build"))
                .asString()
                .contains("deploy/docker/Dockerfile")
                .contains(name);
    }

    @Test
    void givesEveryServiceAHealthCheckAndNoNewPrivileges() {
        services.forEach((name, service) -> {
            assertThat(service).as(name).containsKey("healthcheck").containsKey("mem_limit");
            assertThat(service.get("security_opt")).as(name).asString().contains("no-new-privileges:true");
            assertThat(service.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
        });
    }

    @Test
    void waitsForHealthNeverForAMereStart() {
        for (String name : OURS) {
            Object dependencies = service(name).get("depends_on");
            assertThat(dependencies).as(name).isInstanceOf(Map.class);
            Map<?, ?> conditions = (Map<?, ?>) dependencies;
            assertThat(conditions.containsKey("postgres")).as(name).isTrue();
            assertThat(conditions.containsKey("kafka")).as(name).isTrue();
            assertThat(conditions.values())
                    .as(name)
                    .allSatisfy(condition -> assertThat(condition).isEqualTo(Map.of("condition", "service_healthy")));
        }
    }

    @Test
    void opensTwoPortsOnLoopbackOnly() {
        services.forEach((name, service) -> {
            Object ports = service.get("ports");
            if (List.of("gateway-service", "mail").contains(name)) {
                assertThat(ports).as(name).asString().startsWith("[127.0.0.1:").doesNotContain(",");
            } else {
                assertThat(ports).as(name).isNull();
            }
        });
    }

    @Test
    void pinsEveryImage() {
        services.forEach((name, service) ->
                assertThat(String.valueOf(service.get("image"))).as(name).matches(".+:v?\\d+\\.\\d+.*"));
    }

    @Test
    void takesSecretsFromFilesThatHaveNoDefault() throws IOException {
        assertThat(secrets())
                .isNotEmpty()
                .allSatisfy(
                        (name, secret) -> assertThat(secret).asString().startsWith("{file=./deploy/docker/secrets/"));
        services.forEach((name, service) -> environment(service).forEach((variable, value) -> {
            if (variable.matches(".*(PASSWORD|SECRET|ACCESS_KEY|CREDENTIAL|TOKEN|SERVICE_KEY).*")) {
                assertThat(variable).as(name).matches(".*_(FILE|DIR)");
                assertThat(value).as(name + " " + variable).startsWith("/");
            }
        }));
        List<String> withDefault = Pattern.compile("\\$\\{(\\w+):-[^}]+}")
                .matcher(Files.readString(FILE))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(withDefault).noneMatch(use -> use.matches(".*(PASSWORD|SECRET|KEY|TOKEN).*"));
    }

    @Test
    void namesOnlySecretsThatExist() {
        services.forEach((name, service) -> {
            if (service.get("secrets") instanceof List<?> used) {
                assertThat(used)
                        .as(name)
                        .allSatisfy(secret -> assertThat(secrets().containsKey(String.valueOf(secret)))
                                .isTrue());
            }
        });
    }

    @Test
    void givesEachServiceItsOwnDatabaseRoleAndKey() {
        assertThat(OURS.stream().map(name -> environment(service(name)).get("CANDOR_DB_USER")))
                .doesNotHaveDuplicates();
        assertThat(OURS.stream().map(name -> environment(service(name)).get("CANDOR_SERVICE_KEY_FILE")))
                .doesNotHaveDuplicates();
    }

    @Test
    void buildsFromAFileThatEndsAsSomebodyWithoutRights() throws IOException {
        String dockerfile = Files.readString(Path.of("../docker/Dockerfile"));

        assertThat(dockerfile)
                .contains("USER 10001:10001")
                .contains("HEALTHCHECK")
                .contains("ARG SERVICE");
        assertThat(dockerfile.lines().filter(line -> line.startsWith("FROM")))
                .allSatisfy(line -> assertThat(line).doesNotContain(":latest"));
        assertThat(dockerfile.indexOf("USER 10001")).isGreaterThan(dockerfile.lastIndexOf("RUN "));
    }

    /** A JVM that goes on with a full heap holds its steps and does none of them. */
    @Test
    void endsAndStartsAgainWhenTheHeapIsFull() throws IOException {
        assertThat(Files.readString(Path.of("../docker/Dockerfile")).lines())
                .filteredOn(line -> line.startsWith("ENTRYPOINT"))
                .singleElement()
                .asString()
                .contains("\"-XX:+ExitOnOutOfMemoryError\"");
        assertThat(OURS).allSatisfy(name -> assertThat(service(name)).containsEntry("restart", "unless-stopped"));
    }

    private static Map<String, Object> service(String name) {
        return services.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> secrets() {
        return (Map<String, Object>) root.getOrDefault("secrets", Map.of());
    }

    private static Map<String, String> environment(Map<String, Object> service) {
        Map<String, String> environment = new java.util.TreeMap<>();
        if (service.get("environment") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> environment.put(String.valueOf(name), String.valueOf(value)));
        }
        return environment;
    }
}
