package dev.candor.runtime.model;

import static dev.candor.runtime.model.LedgerBench.ME;
import static dev.candor.runtime.model.LedgerBench.OTHER;
import static dev.candor.runtime.model.LedgerBench.assignment;
import static dev.candor.runtime.model.LedgerBench.bytes;
import static dev.candor.runtime.model.LedgerBench.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.model.LedgerBench.Died;
import dev.candor.runtime.model.ModelAnswer.Later;
import dev.candor.runtime.model.ModelAnswer.Said;
import dev.candor.runtime.model.ModelAnswer.Useless;
import dev.candor.runtime.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaidOnceModelClientTests {

    private static final TestDatabase DATABASE =
            TestDatabase.fresh().migrate("classpath:db/runtime", "classpath:db/step");

    private final LedgerBench bench = new LedgerBench(DATABASE);
    private final PaidOnceModelClient client = bench.client(ME);
    private final TalkingProvider provider = bench.provider;

    @Test
    void paysOnceForTheSameQuestionOfTheSamePerson() throws InterruptedException {
        Assignment first = bench.assignment(1_000);
        Assignment second = bench.assignment(1_000);

        Said paid = (Said) client.ask(provider, first, question("hello"));
        Said again = (Said) client.ask(provider, second, question("hello"));

        assertThat(again.text()).isEqualTo(paid.text()).isEqualTo("hello");
        assertThat(paid.source().free()).isFalse();
        assertThat(again.source().free()).isTrue();
        assertThat(provider.billed).hasValue(1);
        assertThat(bench.ledger.paid(bench.owner, first.commandId())).containsExactly(new Usage("small", 10, 5, 25));
        assertThat(bench.ledger.paid(bench.owner, second.commandId())).isEmpty();
    }

    @Test
    void asksAnewForAnotherPersonAnotherWordAndAnotherSample() throws InterruptedException {
        client.ask(provider, bench.assignment(1_000), question("hello"));

        client.ask(
                provider, assignment(1_000, new OwnerId(UUID.randomUUID()), Duration.ofMinutes(5)), question("hello"));
        client.ask(provider, bench.assignment(1_000), question("hello!"));
        client.ask(provider, bench.assignment(1_000), question("hello").sample(1));

        assertThat(provider.billed).hasValue(4);
    }

    @Test
    void repeatsOnlyTheCallInFlightWhenItsProcessDies() throws InterruptedException {
        Assignment dying = bench.assignment(1_000);
        provider.script = (request, keep) -> {
            throw new Died();
        };
        assertThatThrownBy(() -> client.ask(provider, dying, question("hello"))).isInstanceOf(Died.class);
        provider.script = (request, keep) -> keep.keep(bytes("hello"));

        ModelAnswer whileAlive = bench.client(OTHER).ask(provider, bench.assignment(1_000), question("hello"));
        bench.buried(ME);
        ModelAnswer after = bench.client(OTHER).ask(provider, dying, question("hello"));

        assertThat(whileAlive).isEqualTo(new Later("asked-elsewhere", Duration.ofSeconds(1)));
        assertThat(after).isInstanceOf(Said.class);
        assertThat(provider.billed).hasValue(2);
    }

    @Test
    void goesOnWithItsOwnQuestionUnderANewerFence() throws InterruptedException {
        Assignment paused = bench.assignment(1_000);
        provider.script = (request, keep) -> {
            throw new Died();
        };
        assertThatThrownBy(() -> client.ask(provider, paused, question("hello")))
                .isInstanceOf(Died.class);
        provider.script = (request, keep) -> keep.keep(bytes("hello"));

        assertThat(bench.client(OTHER).ask(provider, paused, question("hello"))).isInstanceOf(Said.class);
    }

    @Test
    void neverAsksAgainOnceTheRawAnswerIsKept() throws InterruptedException {
        Assignment dying = bench.assignment(1_000);
        provider.script = (request, keep) -> {
            keep.keep(bytes("hello"));
            throw new Died();
        };
        assertThatThrownBy(() -> client.ask(provider, dying, question("hello"))).isInstanceOf(Died.class);
        bench.buried(ME);

        ModelAnswer after = bench.client(OTHER).ask(provider, dying, question("hello"));

        assertThat(after).isInstanceOf(Said.class);
        assertThat(provider.billed).hasValue(1);
        assertThat(bench.ledger.paid(bench.owner, dying.commandId())).containsExactly(new Usage("small", 10, 5, 25));
    }

    @Test
    void keepsTheFirstOfTwoAnswers() {
        Assignment assignment = bench.assignment(1_000);
        Question question = Question.of(provider, assignment, question("twice"), TestModels::digest);
        CallKey key = question.key();
        bench.ledger.intend(question, ME);

        bench.ledger.done(bench.owner, key, bytes("first"));
        bench.ledger.done(bench.owner, key, bytes("second"));

        assertThat(bench.ledger.find(bench.owner, key).orElseThrow().raw()).isEqualTo(bytes("first"));
    }

    @Test
    void sendsOneOfManyEqualQuestionsAskedAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        provider.script = (request, keep) -> {
            asked.await();
            keep.keep(bytes("hello"));
        };
        List<Callable<ModelAnswer>> asking = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            asking.add(() -> bench.client(ME).ask(provider, bench.assignment(1_000), question("hello")));
        }

        List<ModelAnswer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ModelAnswer>> running =
                    asking.stream().map(threads::submit).toList();
            while (running.stream().filter(Future::isDone).count() < 11) {
                Thread.onSpinWait();
            }
            asked.countDown();
            for (Future<ModelAnswer> one : running) {
                answers.add(one.get(20, TimeUnit.SECONDS));
            }
        }

        assertThat(answers).filteredOn(Said.class::isInstance).hasSize(1);
        assertThat(provider.billed).hasValue(1);
    }

    @Test
    void doesNotReplayAnAnswerThatWasOfNoUse() throws InterruptedException {
        Said said = (Said) client.ask(provider, bench.assignment(1_000), question("hello"));

        client.reject(bench.owner, said.call());

        assertThat(client.ask(provider, bench.assignment(1_000), question("hello")))
                .isEqualTo(new Useless());
        assertThat(client.ask(
                        provider, bench.assignment(1_000), question("hello").sample(1)))
                .isInstanceOf(Said.class);
    }

    @Test
    void keepsAndRejectsAnAnswerThatIsNone() throws InterruptedException {
        provider.script = (request, keep) -> keep.keep(bytes("garbage"));

        assertThat(client.ask(provider, bench.assignment(1_000), question("hello")))
                .isEqualTo(new Useless());
        assertThat(client.ask(provider, bench.assignment(1_000), question("hello")))
                .isEqualTo(new Useless());
        assertThat(provider.billed).hasValue(1);
    }

    @Test
    void keepsQuestionsAndAnswersSealed() throws InterruptedException {
        client.ask(provider, bench.assignment(1_000), question("hello"));

        List<byte[]> bodies = bench.jdbc
                .sql("SELECT request || response FROM model_call WHERE owner_id = :owner")
                .param("owner", bench.owner.value())
                .query(byte[].class)
                .list();

        assertThat(bodies)
                .singleElement()
                .satisfies(body -> assertThat(new String(body, StandardCharsets.ISO_8859_1))
                        .doesNotContain("hello"));
    }
}
