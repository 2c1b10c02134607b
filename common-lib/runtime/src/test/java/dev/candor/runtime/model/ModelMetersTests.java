package dev.candor.runtime.model;

import static dev.candor.runtime.model.LedgerBench.ME;
import static dev.candor.runtime.model.LedgerBench.bytes;
import static dev.candor.runtime.model.LedgerBench.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.agent.Assignment;
import dev.candor.runtime.testing.TestDatabase;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Statistic;
import io.micrometer.core.instrument.Tag;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators see of a call: the names of OpenTelemetry's conventions for generative AI, and nothing that anybody wrote. */
class ModelMetersTests {

    private static final TestDatabase DATABASE =
            TestDatabase.fresh().migrate("classpath:db/runtime", "classpath:db/step");
    private static final String SECRET = "Quackenbush wove carpets";

    private final LedgerBench bench = new LedgerBench(DATABASE);
    private final PaidOnceModelClient client = bench.client(ME);
    private final List<Observation.Context> calls = new ArrayList<>();

    @BeforeEach
    void watch() {
        bench.observations.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                calls.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
    }

    @Test
    void anAnswerIsASpanOfAClientWithModelTokensCostAndOutcome() throws InterruptedException {
        client.ask(bench.provider, bench.assignment(10_000), question(SECRET));

        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.getContextualName()).isEqualTo("chat small");
            assertThat(call)
                    .isInstanceOfSatisfying(
                            SenderContext.class,
                            sent -> assertThat(sent.getKind()).isEqualTo(Kind.CLIENT));
            assertThat(attributes(call))
                    .isEqualTo(Map.of(
                            "gen_ai.operation.name", "chat",
                            "gen_ai.provider.name", bench.provider.label(),
                            "gen_ai.request.model", "small",
                            "gen_ai.request.max_tokens", "100",
                            "gen_ai.response.finish_reasons", "stop",
                            "gen_ai.usage.input_tokens", "10",
                            "gen_ai.usage.output_tokens", "5",
                            "candor.model.cost.micros", "25"));
        });
    }

    @Test
    void countsTokensMoneyAndTimeUnderTheNamesOfTheConventions() throws InterruptedException {
        client.ask(bench.provider, bench.assignment(10_000), question(SECRET));

        Map<String, String> common = Map.of(
                "gen_ai.operation.name", "chat",
                "gen_ai.provider.name", bench.provider.label(),
                "gen_ai.request.model", "small");
        assertThat(total("gen_ai.client.token.usage", "gen_ai.token.type", "input", common))
                .isEqualTo(10);
        assertThat(total("gen_ai.client.token.usage", "gen_ai.token.type", "output", common))
                .isEqualTo(5);
        assertThat(bench.meters
                        .get("gen_ai.client.operation.duration")
                        .tag("error.type", "none")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(bench.meters.get("candor.model.cost.micros").counter().count())
                .isEqualTo(25);
    }

    @Test
    void whatFailedSaysWhyByACode() throws InterruptedException {
        bench.provider.script = (request, keep) -> {
            throw new ProviderTrouble(ProviderTrouble.Kind.AWAY, "http-503");
        };
        client.ask(bench.provider, bench.assignment(10_000), question(SECRET));
        bench.provider.script = (request, keep) -> keep.keep(bytes("garbage of " + SECRET));
        client.ask(bench.provider, bench.assignment(10_000), question(SECRET + "?"));

        assertThat(calls)
                .extracting(call -> attributes(call).get("error.type"))
                .containsExactly("http-503", "not-an-answer");
        assertThat(bench.meters
                        .get("gen_ai.client.operation.duration")
                        .tag("error.type", "http-503")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(bench.meters.find("gen_ai.client.token.usage").summaries()).isEmpty();
    }

    @Test
    void whatIsFoundAgainIsCountedOnce() throws InterruptedException {
        Assignment step = bench.assignment(10_000);

        client.ask(bench.provider, step, question(SECRET));
        client.ask(bench.provider, step, question(SECRET));

        assertThat(calls).hasSize(1);
        assertThat(bench.meters.get("candor.model.cost.micros").counter().count())
                .isEqualTo(25);
    }

    @Test
    void holdsNothingThatAnybodyWrote() throws InterruptedException {
        bench.provider.script = (request, keep) -> keep.keep(bytes("Yes: " + SECRET));
        client.ask(bench.provider, bench.assignment(10_000), question(SECRET));

        String told = bench.meters.getMeters().stream()
                        .map(meter -> meter.getId().toString())
                        .collect(Collectors.joining())
                + calls.stream()
                        .map(call -> call.getName() + call.getContextualName() + attributes(call))
                        .collect(Collectors.joining());
        assertThat(told)
                .contains("gen_ai.request.model")
                .doesNotContain("Quackenbush", "carpets", "be brief", bench.owner.toString(), "resume-writer");
    }

    private double total(String name, String key, String value, Map<String, String> common) {
        Meter meter = bench.meters.get(name).tag(key, value).meter();
        assertThat(meter.getId().getTags().stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue)))
                .containsAllEntriesOf(common);
        for (var measurement : meter.measure()) {
            if (measurement.getStatistic() == Statistic.TOTAL) {
                return measurement.getValue();
            }
        }
        throw new AssertionError("no total: " + meter.getId());
    }

    private static Map<String, String> attributes(Observation.Context call) {
        return call.getAllKeyValues().stream().collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue));
    }
}
