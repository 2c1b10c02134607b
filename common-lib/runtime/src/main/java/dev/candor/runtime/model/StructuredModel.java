package dev.candor.runtime.model;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Assignment;
import dev.candor.runtime.model.ModelAnswer.Later;
import dev.candor.runtime.model.ModelAnswer.Never;
import dev.candor.runtime.model.ModelAnswer.Said;
import dev.candor.runtime.model.ModelAnswer.Useless;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Asks for JSON and gets it: what cannot be read is sent back with a coded reason at most twice, then another sample is asked for, once.
 * Every question is paid once, repairs too; an answer of no use is not given again.
 */
public final class StructuredModel {

    private static final int REPAIRS = 2;
    private static final int SAMPLES = 2;

    /** A broken answer is quoted so far in the repair. */
    private static final int QUOTED = 20_000;

    private final ModelClient client;

    /** Over a client that pays once. */
    public StructuredModel(ModelClient client) {
        this.client = client;
    }

    /**
     * Asks.
     *
     * @param reader turns the object into what is wanted, or says by a code why it cannot
     * @throws InterruptedException if the step was stopped
     */
    public <T> Answer<T> ask(Assignment assignment, ModelRequest request, Reader<T> reader)
            throws InterruptedException {
        for (int sample = 0; sample < SAMPLES; sample++) {
            Answer<T> answer = repaired(assignment, request.sample(sample), reader);
            if (!(answer instanceof Answer.Unusable)) {
                return answer;
            }
        }
        return new Answer.Given<>("unusable-answer");
    }

    private <T> Answer<T> repaired(Assignment assignment, ModelRequest first, Reader<T> reader)
            throws InterruptedException {
        ModelRequest request = first;
        ModelAnswer.@Nullable CallReference call = null;
        for (int i = 0; i <= REPAIRS; i++) {
            switch (client.ask(assignment, request)) {
                case Later later -> {
                    return new Answer.Wait<>(later.code(), later.after());
                }
                case Never never -> {
                    return new Answer.Given<>(never.code());
                }
                case Useless ignored -> {
                    return new Answer.Unusable<>();
                }
                case Said said -> {
                    call = call == null ? said.call() : call;
                    Read<T> read = read(said, reader);
                    if (read.value() != null) {
                        return new Answer.Good<>(read.value(), said.source());
                    }
                    request = first.asking(repair(first.user(), said.text(), read.code()));
                }
            }
        }
        if (call != null) {
            client.reject(assignment.ownerId(), call);
        }
        return new Answer.Unusable<>();
    }

    private static <T> Read<T> read(Said said, Reader<T> reader) {
        Optional<JsonNode> object = AnswerText.object(said.text());
        if (object.isEmpty()) {
            return new Read<>(null, said.text().isBlank() ? "EMPTY" : "NOT_JSON");
        }
        try {
            return new Read<>(reader.read(object.get()), "");
        } catch (UnusableAnswer e) {
            return new Read<>(null, said.whole() ? e.code() : "CUT_OFF");
        }
    }

    private static String repair(String asked, String said, String code) {
        String quoted = said.length() > QUOTED ? said.substring(0, QUOTED) : said;
        return asked + "\n\nYour last answer could not be used (" + code
                + "). Answer again with one JSON object of the shape asked for and nothing else. Your last answer was:\n"
                + quoted;
    }

    /**
     * Reads an object.
     *
     * @param <T> what is wanted
     */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * What is wanted.
         *
         * @throws UnusableAnswer if it is not in there
         */
        T read(JsonNode object) throws UnusableAnswer;
    }

    /** Why an object is not what was asked for. */
    public static final class UnusableAnswer extends Exception {

        private static final long serialVersionUID = 1L;

        /** Says it by a code such as {@code MISSING_ITEMS}: nothing the model said goes back but its own words. */
        public UnusableAnswer(String code) {
            super(code, null, false, false);
        }

        /** The code. */
        public String code() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * What came of it.
     *
     * @param <T> what is wanted
     */
    public sealed interface Answer<T> {

        /** How a step ends that has asked its only question: well, later, or given to the offline agent. */
        default <O> AgentOutcome<O> outcome(Function<T, AgentOutcome<O>> good) {
            return switch (this) {
                case Good<T> answer -> good.apply(answer.value());
                case Wait<T> wait -> new AgentOutcome.Retryable<>(wait.code(), wait.after(), List.of());
                case Given<T> given -> new AgentOutcome.Failed<>(given.code(), List.of());
                case Unusable<T> ignored -> new AgentOutcome.Failed<>("unusable-answer", List.of());
            };
        }

        /** Read. */
        record Good<T>(T value, ModelAnswer.Source source) implements Answer<T> {}

        /** Not now: the step comes again. */
        record Wait<T>(String code, @Nullable Duration after) implements Answer<T> {}

        /** For good: the offline agent does it. */
        record Given<T>(String code) implements Answer<T> {}

        /** Not this sample; never leaves {@link StructuredModel}. */
        record Unusable<T>() implements Answer<T> {}
    }

    private record Read<T>(@Nullable T value, String code) {}
}
