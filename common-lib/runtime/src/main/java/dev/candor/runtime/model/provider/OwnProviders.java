package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ModelProvider.Limits;
import dev.candor.runtime.model.ModelProvider.Price;
import dev.candor.runtime.model.ModelProvider.Tuning;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes providers of people's own keys: paid by them, so without a price here, and with limits of their own. */
public final class OwnProviders {

    private static final int MOST = 500;
    private static final int AT_ONCE = 2;
    private static final Map<String, Protocol> PROTOCOLS = Map.of(
            "openai", Protocol.OPENAI,
            "anthropic", Protocol.ANTHROPIC,
            "google", Protocol.GEMINI,
            "ollama", Protocol.OLLAMA);

    private final HttpClient http;
    private final Statuses statuses;

    /** Kept while they are used, since a breaker has a memory. */
    private final Map<Own, ModelProvider> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Own, ModelProvider> eldest) {
            return size() > MOST;
        }
    };

    OwnProviders(HttpClient http, Statuses statuses) {
        this.http = http;
        this.statuses = statuses;
    }

    /**
     * A person's provider.
     *
     * @param kind openai, anthropic, google or ollama
     * @param baseUrl absent for the provider's own address
     */
    public record Own(
            UUID owner,
            String kind,
            @Nullable String baseUrl,
            @Nullable String apiKey,
            String model) {

        @Override
        public String toString() {
            return "Own[kind=" + kind + "]";
        }
    }

    /**
     * The provider; the same one for the same settings.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public ModelProvider of(Own own) {
        synchronized (made) {
            return made.computeIfAbsent(own, this::make);
        }
    }

    private ModelProvider make(Own own) {
        Protocol protocol = PROTOCOLS.get(own.kind());
        if (protocol == null) {
            throw new IllegalArgumentException("no such kind of provider");
        }
        return new GuardedProvider(new ProviderModelClient(
                new Profile(
                        "own-" + own.kind() + "-" + own.owner(),
                        "own-" + own.kind(),
                        protocol,
                        new Protocol.Address(own.baseUrl(), own.apiKey()),
                        new Limits(AT_ONCE, 0, 0, Patience.USUAL.call()),
                        Patience.USUAL,
                        true,
                        new Tuning(own.model(), null, Price.FREE),
                        Map.of()),
                http,
                statuses));
    }
}
