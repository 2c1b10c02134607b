package dev.candor.runtime.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.runtime.model.provider.KeyProbe.Finding;
import dev.candor.runtime.testing.ScriptedModel;
import dev.candor.runtime.testing.ScriptedModel.Reply;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whether a key is taken, asked of a server that speaks the protocol. */
@ExtendWith(OutputCaptureExtension.class)
class KeyChecksTests {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ofMillis(300));

    private final ScriptedModel server = new ScriptedModel();

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(Protocol.OPENAI, "/v1/models", "authorization", "Bearer sk-canary", """
                        {"object":"list","data":[{"id":"m-1","object":"model","created":1,"owned_by":"x"}]}"""),
                Arguments.of(Protocol.ANTHROPIC, "/v1/models?limit=1000", "x-api-key", "sk-canary", """
                        {"data":[{"type":"model","id":"m-1","display_name":"M"}],"has_more":false}"""),
                Arguments.of(Protocol.GEMINI, "/v1beta/models?pageSize=1000", "x-goog-api-key", "sk-canary", """
                        {"models":[{"name":"models/m-1","version":"1"}]}"""),
                Arguments.of(Protocol.OLLAMA, "/api/tags", "authorization", null, """
                        {"models":[{"name":"m-1:latest","model":"m-1:latest","size":1}]}"""));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void asksForTheListOfModelsWhichIsFree(Protocol protocol, String path, String header, String sent, String body)
            throws Exception {
        server.answering(asked -> new Reply.Raw("application/json", body));

        assertThat(find(protocol, "m-1", KeyProbe.PATIENCE))
                .isEqualTo(protocol == Protocol.OLLAMA ? Finding.REACHABLE : Finding.ACCEPTED);
        assertThat(find(protocol, "m-2", KeyProbe.PATIENCE)).isEqualTo(Finding.MODEL_NOT_LISTED);
        assertThat(server.seen()).allSatisfy(asked -> {
            assertThat(asked.path()).isEqualTo(path);
            assertThat(asked.headers().get(header)).isEqualTo(sent);
            assertThat(asked.body().isMissingNode()).as("nothing is sent").isTrue();
        });
    }

    static Stream<Arguments> troubles() {
        return Stream.of(Protocol.values())
                .flatMap(protocol -> Stream.of(
                        Arguments.of(protocol, Reply.Status.of(401), Finding.REFUSED),
                        Arguments.of(protocol, Reply.Status.of(403), Finding.REFUSED),
                        Arguments.of(
                                protocol,
                                Reply.Status.of(400),
                                protocol == Protocol.GEMINI ? Finding.REFUSED : Finding.NOT_OFFERED),
                        Arguments.of(protocol, Reply.Status.of(404), Finding.NOT_OFFERED),
                        Arguments.of(protocol, Reply.Status.of(429), Finding.AWAY),
                        Arguments.of(protocol, Reply.Status.of(503), Finding.AWAY),
                        Arguments.of(protocol, new Reply.Silence(false), Finding.AWAY),
                        Arguments.of(protocol, new Reply.Silence(true), Finding.AWAY),
                        Arguments.of(protocol, new Reply.Raw("text/html", "<html>hello"), Finding.NOT_OFFERED)));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void tellsARefusedKeyFromAServerThatIsAwayOrListsNothing(Protocol protocol, Reply reply, Finding finding)
            throws Exception {
        server.answering(asked -> reply);

        Patience patience = reply instanceof Reply.Silence ? SHORT : KeyProbe.PATIENCE;
        assertThat(find(protocol, "m-1", patience)).isEqualTo(finding);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void nobodyThere(Protocol protocol) throws Exception {
        server.close();

        assertThat(find(protocol, "m-1", KeyProbe.PATIENCE)).isEqualTo(Finding.AWAY);
    }

    @Test
    void nobodyWaitsForItAndWhoIsAwayIsAskedAgain(CapturedOutput output) {
        server.answering(asked -> server.seen().size() < 3
                ? new Reply.Silence(false)
                : new Reply.Raw("application/json", "{\"data\":[{\"id\":\"m-1\"}]}"));
        try (KeyChecks checks = checks(Duration.ofMillis(5))) {
            checks.start();
            assertThat(checks.of("mine")).as("the start went on").isEmpty();

            await().atMost(LIMIT)
                    .until(() -> checks.of("mine")
                            .filter(result -> result.finding() == Finding.ACCEPTED)
                            .isPresent());
            assertThat(checks.of("mine")).contains(new KeyChecks.Result(Finding.ACCEPTED, NOW));
        }

        assertThat(server.seen()).hasSize(3);
        assertThat(output.getAll())
                .containsOnlyOnce("model provider mine does not answer")
                .containsOnlyOnce("model provider mine takes its key")
                .doesNotContain("sk-canary");
    }

    @Test
    void aRefusedKeyIsSaidOnceWithoutTheKey(CapturedOutput output) {
        server.answering(asked -> new Reply.Status(401, java.util.Map.of(), "{\"error\":\"sk-canary is wrong\"}"));
        try (KeyChecks checks = checks(Duration.ofMillis(5))) {
            checks.start();
            await().atMost(LIMIT).until(() -> checks.of("mine").isPresent());

            assertThat(checks.of("mine").orElseThrow().word()).isEqualTo("refused");
        }

        assertThat(server.seen()).hasSize(1);
        assertThat(output.getAll())
                .contains("model provider mine refuses its key: correct candor.model.providers.mine.api-key")
                .doesNotContain("sk-canary");
    }

    private KeyChecks checks(Duration pause) {
        return new KeyChecks(
                List.of(new KeyChecks.Checked("mine", Protocol.OPENAI, address(Protocol.OPENAI), Set.of("m-1"))),
                new KeyProbe(http(), SHORT),
                Clock.fixed(NOW, ZoneOffset.UTC),
                pause);
    }

    private Finding find(Protocol protocol, String model, Patience patience) throws InterruptedException {
        return new KeyProbe(http(), patience).ask(protocol, address(protocol), Set.of(model));
    }

    private Protocol.Address address(Protocol protocol) {
        String path = switch (protocol) {
            case OPENAI, ANTHROPIC -> "/v1/";
            case GEMINI -> "/v1beta";
            case OLLAMA -> "";
        };
        return new Protocol.Address(server.address() + path, protocol == Protocol.OLLAMA ? null : "sk-canary");
    }

    private static HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(SHORT.connect())
                .build();
    }
}
