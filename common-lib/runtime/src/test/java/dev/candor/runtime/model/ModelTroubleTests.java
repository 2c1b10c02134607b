package dev.candor.runtime.model;

import static dev.candor.runtime.model.LedgerBench.ME;
import static dev.candor.runtime.model.LedgerBench.OTHER;
import static dev.candor.runtime.model.LedgerBench.assignment;
import static dev.candor.runtime.model.LedgerBench.bytes;
import static dev.candor.runtime.model.LedgerBench.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.CommandId;
import dev.candor.runtime.model.ModelAnswer.Later;
import dev.candor.runtime.model.ModelAnswer.Never;
import dev.candor.runtime.model.ModelAnswer.Said;
import dev.candor.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the client does when there is no money, no place or no provider. */
class ModelTroubleTests {

    private static final TestDatabase DATABASE =
            TestDatabase.fresh().migrate("classpath:db/runtime", "classpath:db/step");

    private final LedgerBench bench = new LedgerBench(DATABASE);
    private final PaidOnceModelClient client = bench.client(ME);
    private final TalkingProvider provider = bench.provider;

    @Test
    void stopsBeforeTheStepsMoneyWouldBeExceeded() throws InterruptedException {
        long one = new ModelProvider.Price(1_000_000, 3_000_000).of(5, 100);

        assertThat(client.ask(provider, bench.assignment(one - 1), question("hello")))
                .isEqualTo(new Never("budget"));
        assertThat(client.ask(provider, bench.assignment(one), question("hello")))
                .isInstanceOf(Said.class);
        assertThat(provider.billed).hasValue(1);
    }

    @Test
    void oneRefusalForTooMuchClosesTheGateForAllInstances() throws InterruptedException {
        provider.script = (request, keep) -> {
            throw new ProviderTrouble(ProviderTrouble.Kind.LIMITED, "http-429", Duration.ofSeconds(40));
        };

        assertThat(client.ask(provider, bench.assignment(1_000), question("one")))
                .isEqualTo(new Later("model-blocked", Duration.ofSeconds(40)));
        ModelAnswer elsewhere = bench.client(OTHER).ask(provider, bench.assignment(1_000), question("two"));

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

        ModelAnswer answer =
                client.ask(provider, assignment(1_000, bench.owner, Duration.ofSeconds(50)), question("one"));

        assertThat(answer).isEqualTo(new Never("provider-unavailable"));
    }

    @Test
    void askingAgainAfterAnAbsentProviderIsCountedAsUncertain() throws InterruptedException {
        provider.script = (request, keep) -> {
            throw new ProviderTrouble(ProviderTrouble.Kind.AWAY, "cut");
        };

        assertThat(client.ask(provider, bench.assignment(1_000), question("one")))
                .isEqualTo(new Later("model-away", null));
        provider.script = (request, keep) -> keep.keep(bytes("hello"));

        assertThat(client.ask(provider, bench.assignment(1_000), question("one")))
                .isInstanceOf(Said.class);
        assertThat(bench.meters
                        .counter("candor.model.calls.uncertain", "gen_ai.provider.name", provider.name())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void givesUpAProviderThatStaysAway() throws InterruptedException {
        provider.script = (request, keep) -> {
            throw new ProviderTrouble(ProviderTrouble.Kind.AWAY, "http-503");
        };
        Assignment step = bench.assignment(1_000);
        List<ModelAnswer> answers = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            answers.add(client.ask(provider, step, question("one")));
        }

        assertThat(answers.subList(0, 3)).containsOnly(new Later("model-away", null));
        assertThat(answers.getLast()).isEqualTo(new Never("provider-unavailable"));
        assertThat(client.ask(provider, bench.assignment(1_000), question("one")))
                .as("another step starts anew")
                .isEqualTo(new Later("model-away", null));
    }

    @Test
    void givesNoMorePlacesThanThereAre() {
        TalkingProvider narrow =
                new TalkingProvider("n-" + UUID.randomUUID(), new ModelProvider.Limits(2, 0, 0, Duration.ofSeconds(5)));
        ProviderPermits permits = new ProviderPermits(bench.jdbc);
        CommandId command = new CommandId(UUID.randomUUID());

        assertThat(permits.take(narrow, ME, command)).contains(1);
        assertThat(permits.take(narrow, OTHER, command)).contains(2);
        assertThat(permits.take(narrow, ME, command)).isEmpty();
        permits.free(narrow, 1, ME);

        assertThat(permits.take(narrow, OTHER, command)).contains(1);
    }

    @Test
    void spendsCallsAndTokensOfTheMinute() {
        ProviderPermits permits = new ProviderPermits(bench.jdbc);
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
    void anInterruptedCallIsGivenUpAndItsPlaceIsFree() throws InterruptedException {
        TalkingProvider narrow =
                new TalkingProvider("i-" + UUID.randomUUID(), new ModelProvider.Limits(1, 0, 0, Duration.ofSeconds(5)));
        narrow.script = (request, keep) -> {
            throw new InterruptedException("stopped");
        };
        assertThatThrownBy(() -> client.ask(narrow, bench.assignment(1_000), question("hello")))
                .isInstanceOf(InterruptedException.class);
        narrow.script = (request, keep) -> keep.keep(bytes("hello"));

        assertThat(bench.client(OTHER).ask(narrow, bench.assignment(1_000), question("hello")))
                .isInstanceOf(Said.class);
    }

    @Test
    void refusesToWaitInsideATransaction() {
        TransactionTemplate transaction =
                new TransactionTemplate(new DataSourceTransactionManager(DATABASE.dataSource()));

        assertThatThrownBy(() -> transaction.execute(status -> {
                    try {
                        return client.ask(provider, bench.assignment(1_000), question("hello"));
                    } catch (InterruptedException e) {
                        throw new IllegalArgumentException(e);
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
