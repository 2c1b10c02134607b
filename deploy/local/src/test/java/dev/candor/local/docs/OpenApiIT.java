package dev.candor.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.testing.Person;
import dev.candor.local.testing.SharedSuite;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/openapi.json} is what the running suite says of its public API. After a change of an endpoint run this test with
 * {@code -Dwrite.docs=true}, look at the difference, and commit the file.
 */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiIT {

    private static final Path PAGE =
            Path.of("..", "..", "docs", "openapi.json").toAbsolutePath().normalize();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Person stranger;
    private JsonNode live;

    @BeforeAll
    void readDescription(SharedSuite.Running suite) {
        stranger = Person.stranger(suite.gateway());
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            live = JSON.readTree(stranger.getAbsolute("/openapi.json").body());
            return !live.has("x-missing");
        });
    }

    @Test
    void isCommittedAsItIs() throws IOException {
        String text = JSON.writeValueAsString(JSON.treeToValue(live, Map.class)) + "\n";
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, text);
        }
        assertThat(JSON.readTree(Files.readString(PAGE)))
                .as("docs/openapi.json is made from the running suite: run this test with -Dwrite.docs=true")
                .isEqualTo(live);
    }

    @Test
    void saysOfEveryAddressWhatGoesWrong() {
        live.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode answers = method.getValue().path("responses");
                    assertThat(answers.at("/default/content/application~1problem+json/schema/$ref")
                                    .asString(""))
                            .as(method.getKey() + " " + path.getKey())
                            .isEqualTo("#/components/schemas/Problem");
                }));
    }

    @Test
    void canBeReadInABrowser() {
        HttpResponse<String> page = stranger.getAbsolute("/api-docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("SwaggerUIBundle").contains("/openapi.json");
    }
}
