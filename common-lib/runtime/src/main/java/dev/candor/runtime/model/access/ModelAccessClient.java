package dev.candor.runtime.model.access;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.web.ServiceTokens;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Asks the gateway, which keeps consents, to which hosted providers a person agrees: at the moment of asking, since it may be withdrawn. */
final class ModelAccessClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final RestClient http;
    private final ServiceTokens tokens;

    ModelAccessClient(RestClient.Builder builder, String gateway, ServiceTokens tokens) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TIMEOUT);
        this.http = builder.requestFactory(requests).baseUrl(gateway).build();
        this.tokens = tokens;
    }

    /** A provider that the person brings; {@code model} is absent as long as none is chosen. */
    record OwnKey(
            String name,
            @Nullable String baseUrl,
            @Nullable String model,
            @Nullable String apiKey) {

        /** Whether it is somebody else's machine; Ollama runs on one's own. */
        boolean hosted() {
            return !"ollama".equals(name);
        }

        @Override
        public String toString() {
            return "OwnKey[name=" + name + "]";
        }
    }

    /** Names of providers with a dated consent: {@code granted} ones stand, {@code withdrawn} ones were taken back; and own ones. */
    record Access(
            @Nullable List<String> granted,
            @Nullable List<String> withdrawn,
            @Nullable List<OwnKey> own) {

        /** The name that stands for every hosted provider at once. */
        private static final String HOSTED = "hosted";

        /** Whether no hosted provider may be asked, whatever single consents say. */
        boolean localOnly() {
            return refused().contains(HOSTED);
        }

        List<OwnKey> brought() {
            return own == null ? List.of() : own;
        }

        Set<String> given() {
            return granted == null ? Set.of() : Set.copyOf(granted);
        }

        Set<String> refused() {
            return withdrawn == null ? Set.of() : Set.copyOf(withdrawn);
        }
    }

    /**
     * What a person agrees to now.
     *
     * @throws org.springframework.web.client.RestClientException if the gateway does not answer
     */
    Access find(OwnerId owner) {
        Access access = http.get()
                .uri("/internal/model-access/{owner}", owner.toString())
                .header("Authorization", "Bearer " + tokens.tokenFor(owner, "gateway-service", "model-access.read"))
                .retrieve()
                .body(Access.class);
        return access == null ? new Access(List.of(), List.of(), List.of()) : access;
    }
}
