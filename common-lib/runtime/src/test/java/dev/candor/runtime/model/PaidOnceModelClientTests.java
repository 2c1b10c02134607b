package dev.candor.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.model.ModelAnswer.Later;
import dev.candor.runtime.model.ModelAnswer.Never;
import dev.candor.runtime.model.ModelAnswer.Said;
import dev.candor.runtime.model.ModelAnswer.Useless;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class PaidOnceModelClientTests {

    private static final TestDatabase DATABASE =
            TestDatabase.fresh().migrate("classpath:db/runtime", "classpath:db/step");
    private static final int ME = 1;
    private static final int OTHER = 2;

    private final JdbcClient jdbc = DATABASE.client();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CallLedger ledger = new CallLedger(jdbc, new Mirror(), JsonMapper.shared());
    private final PaidOnceModelClient client = client(ME);
    private final TalkingProvider provider = TalkingProvider.free("p-" + UUID.randomUUID());
    private final OwnerId owner = new OwnerId(UUID.randomUUID());

    @Test
    void paysOnceForTheSameQuestionOfTheSamePerson() throws InterruptedException {
        Assignment first = assignment(1_000);
        Assignment second = assignment(1_000);

        Said paid = (Said) client.ask(provider, first, question("hello"));
        Said again = (Said) client.ask(provider, second, question("hello"));

        assertThat(again.text()).isEqualTo(paid.text()).isEqualTo("hello");
        assertThat(paid.source().free()).isFalse();
        assertThat(again.source().free()).isTrue();
        assertThat(provider.billed).hasValue(1);
        assertThat(ledger.paid(owner, first.commandId())).containsExactly(new Usage("small", 10, 5, 25));
        assertThat(ledger.paid(owner, second.commandId())).isEmpty();
    }

    @Test
    void asksAnewForAnotherPersonAnotherWordAndAnotherSample() throws InterruptedException {
        client.ask(provider, assignment(1_000), question("hello"));

        client.ask(
                provider, assignment(1_000, new OwnerId(UUID.randomUUID()), Duration.ofMinutes(5)), question("hello"));
        client.ask(provider, assignment(1_000), question("hello!"));
        client.ask(provider, assignment(1_000), question("hello").sample(1));

        assertThat(provider.billed).hasValue(4);
    }

    @Test
    void repeatsOnlyTheCallInFlightWhenItsProcessDies() throws InterruptedException {
        Assignment dying = assignment(1_000);
        provider.script = (request, keep) -> {
            throw new Died();
        };
        assertThatThrownBy(() -> client.ask(provider, dying, question("hello"))).isInstanceOf(Died.class);
        provider.script = (request, keep) -> keep.keep(bytes("hello"));

        ModelAnswer whileAlive = client(OTHER).ask(provider, assignment(1_000), question("hello"));
        buried(ME);
        ModelAnswer after = client(OTHER).ask(provider, dying, question("hello"));

        assertThat(whileAlive).isEqualTo(new Later("asked-elsewhere", Duration.ofSeconds(1)));
        assertThat(after).isInstanceOf(Said.class);
        assertThat(provider.billed).hasValue(2);
    }

    @Test
    void goesOnWithItsOwnQuestionUnderANewerFence() throws InterruptedException {
        Assignment paused = assignment(1_000);
        provider.script = (request, keep) -> {
            throw new Died();
        };
        assertThatThrownBy(() -> client.ask(provider, paused, question("hello")))
                .isInstanceOf(Died.class);
        provider.script = (request, keep) -> keep.keep(bytes("hello"));

        assertThat(client(OTHER).ask(provider, paused, question("hello"))).isInstanceOf(Said.class);
    }

    @Test
    void neverAsksAgainOnceTheRawAnswerIsKept() throws InterruptedException {
        Assignment dying = assignment(1_000);
        provider.script = (request, keep) -> {
            keep.keep(bytes("hello"));
            throw new Died();
        };
        assertThatThrownBy(() -> client.ask(provider, dying, question("hello"))).isInstanceOf(Died.class);
        buried(ME);

        ModelAnswer after = client(OTHER).ask(provider, dying, question("hello"));

        assertThat(after).isInstanceOf(Said.class);
        assertThat(provider.billed).hasValue(1);
        assertThat(ledger.paid(owner, dying.commandId())).containsExactly(new Usage("small", 10, 5, 25));
    }

    @Test
    void keepsTheFirstOfTwoAnswers() {
        Assignment assignment = assignment(1_000);
        Question question = Question.of(provider, assignment, question("twice"), PaidOnceModelClientTests::digest);
        CallKey key = question.key();
        ledger.intend(question, ME);

        ledger.done(owner, key, bytes("first"));
        ledger.done(owner, key, bytes("second"));

        assertThat(ledger.find(owner, key).orElseThrow().raw()).isEqualTo(bytes("first"));
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
            asking.add(() -> client(ME).ask(provider, assignment(1_000), question("hello")));
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
    void stopsBeforeTheStepsMoneyWouldBeExceeded() throws InterruptedException {
        long one = new ModelProvider.Price(1_000_000, 3_000_000).of(5, 100);

        assertThat(client.ask(provider, assignment(one - 1), question("hello"))).isEqualTo(new Never("budget"));
        assertThat(client.ask(provider, assignment(one), question("hello"))).isInstanceOf(Said.class);
        assertThat(provider.billed).hasValue(1);
    }

    @Test
    void oneRefusalForTooMuchClosesTheGateForAllInstances() throws InterruptedException {
        provider.script = (request, keep) -> {
            throw new ProviderTrouble(ProviderTrouble.Kind.LIMITED, "http-429", Duration.ofSeconds(40));
        };

        assertThat(client.ask(provider, assignment(1_000), question("one")))
                .isEqualTo(new Later("model-blocked", Duration.ofSeconds(40)));
        ModelAnswer elsewhere = client(OTHER).ask(provider, assignment(1_000), question("two"));

        assertThat(elsewhere).isInstanceOfSatisfying(Later.class, later -> {
            assertThat(later.code()).isEqualTo("model-blocked");
            assertThat(later.after()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(40));
        });
        assertThat(provider.billed).hasValue(1);
    }

    @Test
    void waitsNoLongerThanTheOfflineAgentNeeds() throws InterruptedException {
        provider.script = (request, keep) -> {
            throw new ProviderTrouble(ProviderTrouble.Kind.LIMITED, "http-429", Duration.ofSeconds(40));
        };

        ModelAnswer answer = client.ask(provider, assignment(1_000, owner, Duration.ofSeconds(50)), question("one"));

        assertThat(answer).isEqualTo(new Never("provider-unavailable"));
    }

    @Test
    void askingAgainAfterAnAbsentProviderIsCountedAsUncertain() throws InterruptedException {
        provider.script = (request, keep) -> {
            throw new ProviderTrouble(ProviderTrouble.Kind.AWAY, "cut");
        };

        assertThat(client.ask(provider, assignment(1_000), question("one"))).isEqualTo(new Later("model-away", null));
        provider.script = (request, keep) -> keep.keep(bytes("hello"));

        assertThat(client.ask(provider, assignment(1_000), question("one"))).isInstanceOf(Said.class);
        assertThat(meters.counter("candor.model.calls.uncertain", "gen_ai.provider.name", provider.name())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void givesUpAProviderThatStaysAway() throws InterruptedException {
        provider.script = (request, keep) -> {
            throw new ProviderTrouble(ProviderTrouble.Kind.AWAY, "http-503");
        };
        Assignment step = assignment(1_000);
        List<ModelAnswer> answers = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            answers.add(client.ask(provider, step, question("one")));
        }

        assertThat(answers.subList(0, 3)).containsOnly(new Later("model-away", null));
        assertThat(answers.getLast()).isEqualTo(new Never("provider-unavailable"));
        assertThat(client.ask(provider, assignment(1_000), question("one")))
                .as("another step starts anew")
                .isEqualTo(new Later("model-away", null));
    }

    @Test
    void givesNoMorePlacesThanThereAre() {
        TalkingProvider narrow =
                new TalkingProvider("n-" + UUID.randomUUID(), new ModelProvider.Limits(2, 0, 0, Duration.ofSeconds(5)));
        ProviderPermits permits = new ProviderPermits(jdbc);
        CommandId command = new CommandId(UUID.randomUUID());

        assertThat(permits.take(narrow, ME, command)).contains(1);
        assertThat(permits.take(narrow, OTHER, command)).contains(2);
        assertThat(permits.take(narrow, ME, command)).isEmpty();
        permits.free(narrow, 1, ME);

        assertThat(permits.take(narrow, OTHER, command)).contains(1);
    }

    @Test
    void spendsCallsAndTokensOfTheMinute() {
        ProviderPermits permits = new ProviderPermits(jdbc);
        TalkingProvider calls =
                new TalkingProvider("c-" + UUID.randomUUID(), new ModelProvider.Limits(9, 2, 0, Duration.ofSeconds(5)));
        TalkingProvider tokens = new TalkingProvider(
                "t-" + UUID.randomUUID(), new ModelProvider.Limits(9, 0, 1_000, Duration.ofSeconds(5)));

        assertThat(permits.spend(calls, 1)).isEmpty();
        assertThat(permits.spend(calls, 1)).isEmpty();
        assertThat(permits.spend(calls, 1)).contains(Duration.ofSeconds(30));
        assertThat(permits.spend(tokens, 5_000))
                .as("more than a minute's tokens")
                .isEmpty();
        assertThat(permits.spend(tokens, 500)).contains(Duration.ofSeconds(30));
    }

    @Test
    void doesNotReplayAnAnswerThatWasOfNoUse() throws InterruptedException {
        Said said = (Said) client.ask(provider, assignment(1_000), question("hello"));

        client.reject(owner, said.call());

        assertThat(client.ask(provider, assignment(1_000), question("hello"))).isEqualTo(new Useless());
        assertThat(client.ask(provider, assignment(1_000), question("hello").sample(1)))
                .isInstanceOf(Said.class);
    }

    @Test
    void keepsAndRejectsAnAnswerThatIsNone() throws InterruptedException {
        provider.script = (request, keep) -> keep.keep(bytes("garbage"));

        assertThat(client.ask(provider, assignment(1_000), question("hello"))).isEqualTo(new Useless());
        assertThat(client.ask(provider, assignment(1_000), question("hello"))).isEqualTo(new Useless());
        assertThat(provider.billed).hasValue(1);
    }

    @Test
    void anInterruptedCallIsGivenUpAndItsPlaceIsFree() throws InterruptedException {
        TalkingProvider narrow =
                new TalkingProvider("i-" + UUID.randomUUID(), new ModelProvider.Limits(1, 0, 0, Duration.ofSeconds(5)));
        narrow.script = (request, keep) -> {
            throw new InterruptedException("stopped");
        };
        assertThatThrownBy(() -> client.ask(narrow, assignment(1_000), question("hello")))
                .isInstanceOf(InterruptedException.class);
        narrow.script = (request, keep) -> keep.keep(bytes("hello"));

        assertThat(client(OTHER).ask(narrow, assignment(1_000), question("hello")))
                .isInstanceOf(Said.class);
    }

    @Test
    void refusesToWaitInsideATransaction() {
        TransactionTemplate transaction =
                new TransactionTemplate(new DataSourceTransactionManager(DATABASE.dataSource()));

        assertThatThrownBy(() -> transaction.execute(status -> {
                    try {
                        return client.ask(provider, assignment(1_000), question("hello"));
                    } catch (InterruptedException e) {
                        throw new IllegalArgumentException(e);
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsQuestionsAndAnswersSealed() throws InterruptedException {
        client.ask(provider, assignment(1_000), question("hello"));

        List<byte[]> bodies = jdbc.sql("SELECT request || response FROM model_call WHERE owner_id = :owner")
                .param("owner", owner.value())
                .query(byte[].class)
                .list();

        assertThat(bodies)
                .singleElement()
                .satisfies(body -> assertThat(new String(body, StandardCharsets.ISO_8859_1))
                        .doesNotContain("hello"));
    }

    private PaidOnceModelClient client(int runner) {
        return new PaidOnceModelClient(
                ledger,
                new ProviderPermits(jdbc),
                PaidOnceModelClientTests::digest,
                () -> runner,
                new ModelMeters(meters, ObservationRegistry.NOOP),
                Clock.systemUTC());
    }

    /** What the reaper does for an instance that is gone. */
    private void buried(int runner) {
        jdbc.sql("UPDATE model_call SET runner = NULL WHERE runner = :runner AND state = 'INTENT'")
                .param("runner", runner)
                .update();
    }

    private Assignment assignment(long budget) {
        return assignment(budget, owner, Duration.ofMinutes(5));
    }

    private static Assignment assignment(long budget, OwnerId owner, Duration limit) {
        return new Assignment(
                new CommandId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()),
                owner,
                new Assignment.Attempt("tailor", AgentRole.RESUME_TAILOR, 1),
                new Assignment.Terms(Engine.LLM, budget, Instant.now().plus(limit)));
    }

    private static ModelRequest question(String user) {
        return new ModelRequest("resume-writer", "resume-writer.v1", "be brief", user, null, 100, 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] digest(OwnerId owner, byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes(owner.toString()));
            return sha.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the call as the end of the process would: nobody cleans up. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Not a secret, but nothing can be read by eye. */
    private static final class Mirror implements ContentCipher {

        @Override
        public byte[] seal(OwnerId owner, String context, byte[] plain) {
            byte[] out = plain.clone();
            for (int i = 0; i < out.length; i++) {
                out[i] = (byte) (out[i] ^ 0x55 ^ context.length());
            }
            return out;
        }

        @Override
        public byte[] open(OwnerId owner, String context, byte[] closed) {
            return seal(owner, context, closed);
        }
    }
}
