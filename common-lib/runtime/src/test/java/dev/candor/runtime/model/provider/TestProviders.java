package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ModelProvider.Limits;
import dev.candor.runtime.model.ModelProvider.Price;
import dev.candor.runtime.model.ModelProvider.Tuning;
import dev.candor.runtime.testing.ModelWire;
import dev.candor.runtime.testing.ScriptedModel;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Real providers that talk to a scripted server. */
public final class TestProviders {

    private static final Price PRICE = new Price(1_000_000, 2_000_000);

    private TestProviders() {}

    /** Makes providers of people's own. */
    public static OwnProviders own() {
        return new OwnProviders(HttpClient.newHttpClient(), new Statuses(Clock.systemUTC()));
    }

    /** One behind its breaker and bulkhead, over one of the protocols. */
    public static ModelProvider over(ScriptedModel server, ModelWire wire, String name) {
        String base = server.address()
                + switch (wire) {
                    case OPENAI, ANTHROPIC -> "/v1";
                    case GEMINI -> "/v1beta";
                    case OLLAMA -> "";
                };
        Patience patience = new Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(20));
        Protocol.Address address = new Protocol.Address(base, "secret-key");
        return guarded(name, Protocol.valueOf(wire.name()), address, patience, new Tuning("scripted", 0.3, PRICE));
    }

    /** A real model of a local server that speaks the protocol of Ollama. */
    public static ModelProvider local(String address, String model) {
        return guarded(
                "local",
                Protocol.OLLAMA,
                new Protocol.Address(address, null),
                Patience.SLOW,
                new Tuning(model, 0.0, Price.FREE));
    }

    private static ModelProvider guarded(
            String name, Protocol protocol, Protocol.Address address, Patience patience, Tuning tuning) {
        return new GuardedProvider(new ProviderModelClient(
                new Profile(
                        name,
                        name,
                        protocol,
                        address,
                        new Limits(4, 0, 0, patience.call()),
                        patience,
                        true,
                        tuning,
                        Map.of()),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                new Statuses(Clock.systemUTC())));
    }
}
