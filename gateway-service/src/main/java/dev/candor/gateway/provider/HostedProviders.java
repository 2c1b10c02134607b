package dev.candor.gateway.provider;

import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which hosted providers this installation has set up, by the names their operator gave them. resume-service, which asks them, knows. */
@Component
class HostedProviders {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ServiceCalls calls;

    HostedProviders(ServiceCalls calls) {
        this.calls = calls;
    }

    /**
     * What there is to agree to, beside the kinds of providers that people bring.
     *
     * @param consentAssumed whether whoever has not said no has agreed, as on a machine of one person
     */
    record OfferedProviders(List<String> names, boolean consentAssumed) {}

    /** Empty if it cannot be asked now. */
    Optional<OfferedProviders> offered(Visitor visitor) throws InterruptedException {
        return calls.json(visitor, Upstream.RESUME_SERVICE, "/internal/hosted-providers", PATIENCE)
                .map(HostedProviders::read);
    }

    private static OfferedProviders read(JsonNode told) {
        List<String> names = StreamSupport.stream(told.path("names").spliterator(), false)
                .map(name -> name.asString(""))
                .toList();
        return new OfferedProviders(names, told.path("consentAssumed").asBoolean(false));
    }
}
