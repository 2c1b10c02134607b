package dev.candor.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.model.ModelAnswer.CallReference;
import dev.candor.runtime.model.ModelAnswer.Said;
import dev.candor.runtime.model.ModelAnswer.Source;
import dev.candor.runtime.model.StructuredModel.Answer;
import dev.candor.runtime.model.StructuredModel.UnusableAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StructuredModelTests {

    private final Replies replies = new Replies();
    private final StructuredModel model = new StructuredModel(replies);

    @Test
    void readsWhatIsFine() throws InterruptedException {
        replies.says("{\"n\":7}");

        assertThat(ask())
                .isInstanceOfSatisfying(
                        Answer.Good.class, good -> assertThat(good.value()).isEqualTo(7));
        assertThat(replies.asked).hasSize(1);
    }

    @Test
    void sendsBackWhatCannotBeReadWithItsCode() throws InterruptedException {
        replies.says("seven", "{\"n\":\"seven\"}", "{\"n\":7}");

        assertThat(ask()).isInstanceOf(Answer.Good.class);
        assertThat(replies.asked.get(1).user()).startsWith("how many?").contains("(NOT_JSON)", "seven");
        assertThat(replies.asked.get(2).user()).startsWith("how many?").contains("(NOT_A_NUMBER)", "{\"n\":\"seven\"}");
    }

    @Test
    void asksForOneMoreSampleAfterTwoRepairsAndThenGivesUp() throws InterruptedException {
        replies.says("", "a", "b", "c", "d", "e", "f");

        assertThat(ask()).isEqualTo(new Answer.Given<Integer>("unusable-answer"));
        assertThat(replies.asked).extracting(ModelRequest::sample).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(replies.rejected).as("the first answer of each sample").hasSize(2);
    }

    @Test
    void passesOverASampleKnownToBeOfNoUse() throws InterruptedException {
        replies.next.add(new ModelAnswer.Useless());
        replies.says("{\"n\":7}");

        assertThat(ask()).isInstanceOf(Answer.Good.class);
        assertThat(replies.asked).extracting(ModelRequest::sample).containsExactly(0, 1);
    }

    @Test
    void waitsAndGivesUpAsTheClientSays() throws InterruptedException {
        replies.next.add(new ModelAnswer.Later("model-busy", Duration.ofSeconds(1)));
        assertThat(ask()).isEqualTo(new Answer.Wait<Integer>("model-busy", Duration.ofSeconds(1)));

        replies.next.add(new ModelAnswer.Never("budget"));
        assertThat(ask()).isEqualTo(new Answer.Given<Integer>("budget"));
    }

    private Answer<Integer> ask() throws InterruptedException {
        return model.ask(
                new Assignment(
                        new CommandId(UUID.randomUUID()),
                        new OptimizationId(UUID.randomUUID()),
                        new OwnerId(UUID.randomUUID()),
                        new Assignment.Attempt("tailor", AgentRole.RESUME_TAILOR, 1),
                        new Assignment.Terms(Engine.LLM, 1_000, Instant.now().plusSeconds(60))),
                new ModelRequest("writer", "writer.v1", "count", "how many?", null, 100, 0),
                StructuredModelTests::number);
    }

    private static Integer number(JsonNode object) throws UnusableAnswer {
        JsonNode number = object.path("n");
        if (!number.isInt()) {
            throw new UnusableAnswer("NOT_A_NUMBER");
        }
        return number.asInt();
    }

    private static final class Replies implements ModelClient {

        private final Deque<ModelAnswer> next = new ArrayDeque<>();
        private final List<ModelRequest> asked = new ArrayList<>();
        private final List<CallReference> rejected = new ArrayList<>();

        void says(String... texts) {
            for (String text : texts) {
                next.add(new Said(
                        text, true, new CallReference(UUID.randomUUID().toString()), new Source("p", "m", false)));
            }
        }

        @Override
        public boolean available(OwnerId owner) {
            return true;
        }

        @Override
        public ModelAnswer ask(Assignment assignment, ModelRequest request) {
            asked.add(request);
            return next.removeFirst();
        }

        @Override
        public void reject(OwnerId owner, CallReference call) {
            rejected.add(call);
        }
    }
}
