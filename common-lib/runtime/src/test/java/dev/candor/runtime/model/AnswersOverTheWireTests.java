package dev.candor.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.model.StructuredModel.Answer;
import dev.candor.runtime.model.StructuredModel.UnusableAnswer;
import dev.candor.runtime.model.provider.TestProviders;
import dev.candor.runtime.testing.ModelWire;
import dev.candor.runtime.testing.ScriptedModel;
import dev.candor.runtime.testing.ScriptedModel.Reply;
import dev.candor.runtime.testing.TestDatabase;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What models say instead of what they were asked for, over every protocol, to the agent's answer and the bill. */
class AnswersOverTheWireTests {

    private static final TestDatabase DATABASE =
            TestDatabase.fresh().migrate("classpath:db/runtime", "classpath:db/step");
    private static final String GOOD = "{\"items\":[\"a\"]}";
    private static final String SCHEMA = """
            {"type":"object","properties":{"items":{"type":"array","items":{"type":"string"}}},"required":["items"]}""";

    private final ScriptedModel server = new ScriptedModel();
    private final OwnerId owner = new OwnerId(UUID.randomUUID());

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> readAtOnce() {
        return overEachWire(
                GOOD,
                "<think>The person wants {\"items\":[]} or so.</think>\n" + GOOD,
                "```json\n" + GOOD + "\n```",
                "Natürlich! Hier ist das Ergebnis: " + GOOD + " Ich hoffe, das hilft.",
                "{\"items\":[\"a\",],}",
                "{\"items\":[\"a\"],\"extra\":null,\"score\":100}");
    }

    @ParameterizedTest
    @MethodSource("readAtOnce")
    void readsWhatCanBeReadInOneCall(ModelWire wire, String said) throws InterruptedException {
        Answer<String> answer = ask(wire, new Reply.Text(said, true));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Good.class, good -> assertThat(good.value()).isEqualTo("a"));
        assertThat(server.billed()).isEqualTo(1);
    }

    static Stream<Arguments> repaired() {
        return overEachWire(
                "I am sorry, I cannot help with that.",
                "Je ne réponds qu'en français.",
                "{\"items\":\"a\"}",
                "{\"items\":[7]}",
                "{\"found\":[\"a\"]}",
                "[\"a\"]",
                "null",
                "{\"items\":[\"a\"",
                "");
    }

    @ParameterizedTest
    @MethodSource("repaired")
    void asksAgainForWhatCannotAndPaysEachQuestionOnce(ModelWire wire, String said) throws InterruptedException {
        Answer<String> answer = ask(wire, new Reply.Text(said, true), new Reply.Text(GOOD, true));

        assertThat(answer).isInstanceOf(Answer.Good.class);
        assertThat(server.seen()).hasSizeBetween(1, 2);
        assertThat(server.billed()).isEqualTo(server.seen().size());
    }

    @ParameterizedTest
    @EnumSource(ModelWire.class)
    void givesUpAnAnswerOfOneMegabyteAndPaysItOnce(ModelWire wire) throws InterruptedException {
        Reply huge = new Reply.Text("{\"items\":[\"" + "a".repeat(1_000_000) + "\"]}", true);

        assertThat(ask(wire, huge, huge)).isEqualTo(new Answer.Given<String>("unusable-answer"));
        assertThat(server.seen()).as("one for each sample").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelWire.class,
            names = {"OPENAI", "ANTHROPIC", "GEMINI"})
    void givesUpWhatTheModelDeclines(ModelWire wire) throws InterruptedException {
        assertThat(ask(wire, new Reply.Declined())).isInstanceOf(Answer.Given.class);
        assertThat(server.seen()).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(ModelWire.class)
    void asksTheSameTwiceAndPaysOnce(ModelWire wire) throws InterruptedException {
        server.answering(asked -> new Reply.Text(GOOD, true));
        TestModels models = models(wire);

        ask(models);
        var second = TestModels.context(owner, AgentRole.RESUME_TAILOR);
        models.structured().ask(second.assignment(), question(), AnswersOverTheWireTests::first);

        assertThat(server.billed()).isEqualTo(1);
        assertThat(models.usage().paid(owner, second.assignment().commandId())).isEqualTo(List.<Usage>of());
    }

    private Answer<String> ask(ModelWire wire, Reply... replies) throws InterruptedException {
        Deque<Reply> next = new ArrayDeque<>(Arrays.asList(replies));
        server.answering(asked -> next.size() > 1 ? next.removeFirst() : next.getFirst());
        return ask(models(wire));
    }

    private Answer<String> ask(TestModels models) throws InterruptedException {
        return models.structured()
                .ask(
                        TestModels.context(owner, AgentRole.RESUME_TAILOR).assignment(),
                        question(),
                        AnswersOverTheWireTests::first);
    }

    private TestModels models(ModelWire wire) {
        return new TestModels(DATABASE, List.of(TestProviders.over(server, wire, wire.name() + "-" + owner)));
    }

    private static ModelRequest question() {
        return new ModelRequest("writer", "writer.v1", "be brief", "what?", SCHEMA, 500, 0);
    }

    private static String first(JsonNode object) throws UnusableAnswer {
        JsonNode first = object.path("items").path(0);
        if (!first.isString()) {
            throw new UnusableAnswer("MISSING_ITEMS");
        }
        return first.asString();
    }

    private static Stream<Arguments> overEachWire(String... said) {
        return Stream.of(ModelWire.values()).flatMap(wire -> Stream.of(said).map(text -> Arguments.of(wire, text)));
    }
}
