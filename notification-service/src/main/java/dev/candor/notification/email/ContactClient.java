package dev.candor.notification.email;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.web.ServiceTokens;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the gateway where a person is reached, at the moment of sending: addresses are kept nowhere else. */
@Component
class ContactClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final RestClient http;
    private final ServiceTokens tokens;

    ContactClient(Settings settings, ServiceTokens tokens, RestClient.Builder builder) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TIMEOUT);
        this.http = builder.requestFactory(requests)
                .baseUrl(settings.gatewayInternalUrl().toString())
                .build();
        this.tokens = tokens;
    }

    /**
     * Where the gateway is.
     *
     * @param gatewayInternalUrl address of its internal port
     */
    @ConfigurationProperties("candor")
    record Settings(URI gatewayInternalUrl) {}

    /**
     * How to write to somebody.
     *
     * @param unsubscribe where whoever has the mail ends all mails; absent from a gateway that is older than this service
     */
    record Contact(
            String email,
            @Nullable String displayName,
            @Nullable String locale,
            @Nullable String unsubscribe) {

        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    /** Empty if the account is gone. */
    Optional<Contact> find(OwnerId owner) {
        return http.get()
                .uri("/internal/contacts/{owner}", owner.toString())
                .header("Authorization", "Bearer " + tokens.tokenFor(owner, "gateway-service", "contact.read"))
                .exchange((request, response) -> {
                    if (response.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                        return Optional.empty();
                    }
                    if (!response.getStatusCode().is2xxSuccessful()) {
                        throw new IllegalStateException("contact lookup answered " + response.getStatusCode());
                    }
                    return Optional.ofNullable(response.bodyTo(Contact.class));
                });
    }
}
