package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentOutcome.Completed;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import dev.candor.runtime.model.TestModels;
import dev.candor.runtime.model.provider.TestProviders;
import dev.candor.runtime.step.OfflineFallback;
import dev.candor.runtime.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tailor with a real small model, where a local server that speaks the protocol of Ollama has one; skipped where there is none. What
 * the model says decides nothing here but what is printed: whatever it is, only what the gate lets through may stand.
 */
class LocalModelTests {

    private static final String SERVER = System.getProperty("local.model.server", "http://127.0.0.1:11434");
    private static final long SMALL_BYTES = 3_000_000_000L;
    private static final int MOST_ROUNDS = 20;

    @Test
    void whateverARealModelWritesStandsOnlyIfTheGateLetsIt() throws InterruptedException {
        Optional<String> model = smallest();
        assumeTrue(model.isPresent(), "no local server with a small model at " + SERVER);
        JsonResume source = TailoringTests.person("developer");
        TailorInput input = CrewBench.input(source, TailoringTests.requirements());
        TestModels models = new TestModels(
                TestDatabase.fresh().migrate("classpath:db/runtime", "classpath:db/step"),
                List.of(TestProviders.local(SERVER, model.get())));

        Completed<Proposals> done = tailored(input, models);

        JsonResume printed = CrewBench.printed(input, done.output());
        System.out.println("local model " + model.get() + ": " + done.engine() + ", " + done.summary());
        assertThat(ClaimGate.check(source, printed, CrewBench.AS_OF).violations())
                .isEmpty();
        assertThat(printed.work().stream().map(role -> role.name() + role.position() + role.startDate()))
                .containsExactlyElementsOf(source.work().stream()
                        .map(role -> role.name() + role.position() + role.startDate())
                        .toList());
        assertThat(done.engine()).isIn(Engine.LLM, Engine.OFFLINE);
    }

    private static Completed<Proposals> tailored(TailorInput input, TestModels models) throws InterruptedException {
        OfflineFallback<TailorInput, Proposals> tailor = new OfflineFallback<>(
                CrewBench.tailor(models.structured()),
                (given, context) -> Completed.offline(OfflineResumeTailor.propose(given), "offline"));
        var context = CrewBench.context(new OwnerId(UUID.randomUUID()));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            AgentOutcome<Proposals> outcome = tailor.run(input, context);
            if (outcome instanceof Completed<Proposals> done) {
                return done;
            }
        }
        throw new AssertionError("neither the model nor code finished");
    }

    private static Optional<String> smallest() throws InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build()) {
            HttpRequest tags = HttpRequest.newBuilder(URI.create(SERVER + "/api/tags"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            JsonNode models = JsonMapper.shared()
                    .readTree(http.send(tags, BodyHandlers.ofString()).body());
            return models.path("models")
                    .valueStream()
                    .filter(model -> model.path("size").asLong() <= SMALL_BYTES)
                    .min(Comparator.comparingLong(model -> model.path("size").asLong()))
                    .map(model -> model.path("name").asString(""));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
