package dev.candor.runtime.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.runtime.model.ModelProvider.Limits;
import dev.candor.runtime.model.ModelProvider.Price;
import dev.candor.runtime.model.ModelProvider.Reading;
import dev.candor.runtime.model.ModelProvider.Tuning;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.model.ProviderTrouble.Kind;
import dev.candor.runtime.testing.ScriptedModel;
import dev.candor.runtime.testing.ScriptedModel.Reply;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every protocol, against a server that speaks it. */
class ProviderContractTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String SCHEMA = """
            {"type":"object","properties":{"text":{"type":"string"}},"required":["text"],"additionalProperties":false}""";
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofSeconds(4), Duration.ofMillis(500));

    private final ScriptedModel server = new ScriptedModel();
    private final List<byte[]> kept = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void asksAndReadsAnAnswerInPieces(Protocol protocol) throws Exception {
        String words = "Built three services.\n\"Quoted\", ünïcode ✓ and a {brace}.";
        server.answering(asked -> new Reply.Text(words, true));

        Reading reading = ask(protocol, null);

        assertThat(reading).isEqualTo(new Reading(words, true, "stop", false, 120, 30));
        assertThat(server.seen()).singleElement().satisfies(asked -> {
            assertThat(asked.wire().name()).isEqualTo(protocol.name());
            assertThat(asked.system()).isEqualTo("be brief");
            assertThat(asked.user()).isEqualTo("what did I do?");
            assertThat(asked.everything()).contains("scripted-model", "0.3");
        });
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void sendsTheKeyAndTheLongestLength(Protocol protocol) throws Exception {
        ask(protocol, null);

        String sent = server.seen().getFirst().everything();
        assertThat(sent.contains("secret-key")).isEqualTo(protocol != Protocol.OLLAMA);
        assertThat(sent).contains("777");
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void sendsTheSchemaWhereItMay(Protocol protocol) throws Exception {
        server.answering(asked -> new Reply.Text("{\"text\":\"x\"}", true));

        ask(protocol, SCHEMA);

        assertThat(server.seen().getFirst().body().toString()).contains("additionalProperties");
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void asksWithoutTheSchemaOnceItWasRefused(Protocol protocol) throws Exception {
        server.answering(asked -> asked.body().toString().contains("additionalProperties")
                ? Reply.Status.of(400)
                : new Reply.Text("{\"text\":\"x\"}", true));
        ProviderModelClient client = client(protocol, SHORT);

        client.send(client.tuning("writer"), request(SCHEMA), kept::add);
        client.send(client.tuning("writer"), request(SCHEMA), kept::add);

        assertThat(kept).hasSize(2);
        assertThat(server.seen()).as("refused, without, and without at once").hasSize(3);
        assertThat(server.billed()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void saysThatAnAnswerWasCutAtItsLongestLength(Protocol protocol) throws Exception {
        server.answering(asked -> new Reply.Text("half a sen", false));

        assertThat(ask(protocol, null)).matches(reading -> !reading.whole() && !reading.refused());
    }

    @ParameterizedTest
    @EnumSource(
            value = Protocol.class,
            names = {"OPENAI", "ANTHROPIC", "GEMINI"})
    void seesThatTheModelDeclined(Protocol protocol) throws Exception {
        server.answering(asked -> new Reply.Declined());

        Reading reading = ask(protocol, null);

        assertThat(reading.refused() || reading.text().isEmpty()).isTrue();
    }

    static Stream<Arguments> statuses() {
        return Stream.of(Protocol.values())
                .flatMap(protocol -> Stream.of(
                        Arguments.of(protocol, 400, Kind.UNACCEPTABLE),
                        Arguments.of(protocol, 401, Kind.REFUSED),
                        Arguments.of(protocol, 404, Kind.REFUSED),
                        Arguments.of(protocol, 408, Kind.AWAY),
                        Arguments.of(protocol, 413, Kind.UNACCEPTABLE),
                        Arguments.of(protocol, 429, Kind.LIMITED),
                        Arguments.of(protocol, 500, Kind.AWAY),
                        Arguments.of(protocol, 503, Kind.AWAY)));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void tellsWhatAStatusMeansAndNeverAsksTwice(Protocol protocol, int status, Kind kind) {
        server.answering(asked -> Reply.Status.of(status));

        assertThat(trouble(protocol, SHORT))
                .matches(one -> one.kind() == kind && one.code().equals("http-" + status));
        assertThat(server.seen()).hasSize(1);
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void honoursBothKindsOfRetryAfter(Protocol protocol) {
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(NOW.plusSeconds(90).atOffset(ZoneOffset.UTC));
        for (int status : List.of(429, 503)) {
            server.answering(asked -> new Reply.Status(status, Map.of("Retry-After", "17"), "{}"));
            assertThat(trouble(protocol, SHORT).after()).isEqualTo(Duration.ofSeconds(17));

            server.answering(asked -> new Reply.Status(status, Map.of("Retry-After", date), "{}"));
            assertThat(trouble(protocol, SHORT).after()).isEqualTo(Duration.ofSeconds(90));

            server.answering(asked -> new Reply.Status(status, Map.of("Retry-After", "soon"), "{}"));
            assertThat(trouble(protocol, SHORT).after()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void anErrorWithinTheStreamIsNoAnswer(Protocol protocol) {
        server.answering(asked -> new Reply.Breaks("Built three services. ".repeat(9)));

        assertThat(trouble(protocol, SHORT)).matches(one -> one.kind() == Kind.AWAY);
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void whatTheModelThinksAloudIsNoPartOfItsAnswer(Protocol protocol) throws Exception {
        server.answering(asked -> new Reply.Thought("Should I say Zyxwork? Better not.", "Built three services."));

        assertThat(ask(protocol, null).text()).isEqualTo("Built three services.");
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void doesNotWaitForMoneyThatIsUsedUp(Protocol protocol) {
        server.answering(asked -> new Reply.Status(429, Map.of(), "{\"error\":{\"code\":\"insufficient_quota\"}}"));

        assertThat(trouble(protocol, SHORT).kind()).isEqualTo(Kind.REFUSED);
    }

    static Stream<Arguments> failures() {
        return Stream.of(Protocol.values())
                .flatMap(protocol -> Stream.of(
                        Arguments.of(protocol, new Reply.Silence(false), "first-byte-timeout"),
                        Arguments.of(protocol, new Reply.Silence(true), "first-byte-timeout"),
                        Arguments.of(protocol, new Reply.Drip(200), "too-slow"),
                        Arguments.of(protocol, new Reply.Cut("a b c d e f g ".repeat(20), false), "cut"),
                        Arguments.of(protocol, new Reply.Cut("a b c d e f g ".repeat(20), true), "cut"),
                        Arguments.of(protocol, new Reply.Raw("text/html", "<html>Bad gateway</html>"), "not-an-answer"),
                        Arguments.of(protocol, new Reply.Raw("text/event-stream", ""), "empty-answer"),
                        Arguments.of(
                                protocol,
                                new Reply.Raw("text/event-stream", "data: x\n{\"x\":1}\n".repeat(300_000)),
                                "answer-too-large")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void givesUpOnSilenceDripCutAndGarbageWithoutKeepingAnything(Protocol protocol, Reply reply, String code) {
        server.answering(asked -> reply);

        assertThat(trouble(protocol, SHORT).code()).isEqualTo(code);
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void keepsButDoesNotReadAnAnswerOfOneMegabyte(Protocol protocol) throws Exception {
        server.answering(asked -> new Reply.Text("words ".repeat(170_000), true));
        ProviderModelClient client = client(protocol, Patience.USUAL);
        client.send(client.tuning("writer"), request(null), kept::add);

        ProviderTrouble trouble = catchThrowableOfType(
                ProviderTrouble.class, () -> client.read(client.tuning("writer"), request(null), kept.getFirst()));

        assertThat(trouble.code()).isEqualTo("answer-too-long");
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void noConnectionIsTroubleOfItsOwn(Protocol protocol) {
        server.close();

        assertThat(trouble(protocol, SHORT)).matches(one -> one.kind() == Kind.AWAY);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void anInterruptEndsTheCallAtOnce(Protocol protocol) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        server.answering(request -> {
            asked.countDown();
            return new Reply.Silence(true);
        });
        List<Throwable> ends = new ArrayList<>();
        Thread calling = Thread.ofVirtual().start(() -> {
            try {
                ask(protocol, null, Patience.SLOW);
            } catch (Exception e) {
                ends.add(e);
            }
        });
        asked.await();

        calling.interrupt();
        calling.join(Duration.ofSeconds(20));

        assertThat(ends).singleElement().isInstanceOf(InterruptedException.class);
    }

    private Reading ask(Protocol protocol, String schema) throws Exception {
        return ask(protocol, schema, Patience.USUAL);
    }

    private Reading ask(Protocol protocol, String schema, Patience patience) throws Exception {
        ProviderModelClient client = client(protocol, patience);
        client.send(client.tuning("writer"), request(schema), kept::add);
        return client.read(client.tuning("writer"), request(schema), kept.getLast());
    }

    private ProviderTrouble trouble(Protocol protocol, Patience patience) {
        return catchThrowableOfType(ProviderTrouble.class, () -> {
            ProviderModelClient client = client(protocol, patience);
            client.send(client.tuning("writer"), request(null), kept::add);
        });
    }

    private ProviderModelClient client(Protocol protocol, Patience patience) {
        String base =
                server.address() + (protocol == Protocol.GEMINI ? "/v1beta" : protocol == Protocol.OLLAMA ? "" : "/v1");
        return new ProviderModelClient(
                new Profile(
                        "scripted",
                        "scripted",
                        protocol,
                        new Protocol.Address(base, "secret-key"),
                        new Limits(2, 0, 0, patience.call()),
                        patience,
                        true,
                        new Tuning("scripted-model", 0.3, Price.FREE),
                        Map.of()),
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience.connect())
                        .build(),
                new Statuses(Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private static ModelRequest request(String schema) {
        return new ModelRequest("writer", "writer.v1", "be brief", "what did I do?", schema, 777, 0);
    }
}
