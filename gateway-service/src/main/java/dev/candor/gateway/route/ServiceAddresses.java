package dev.candor.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are.
 *
 * @param services address of each service by its name
 * @param route how requests get there
 */
@ConfigurationProperties("candor")
record ServiceAddresses(
        Map<String, URI> services, @DefaultValue Route route) {

    /** Refuses a start without the address of a service. */
    ServiceAddresses {
        services = Map.copyOf(services);
        for (Upstream upstream : Upstream.values()) {
            if (!services.containsKey(upstream.id())) {
                throw new IllegalArgumentException("candor.services." + upstream.id() + " must be set");
            }
        }
    }

    /**
     * How requests get there.
     *
     * @param connectTimeout longest wait for a connection
     * @param answerTimeout longest wait for the beginning of an answer; streams may then go on
     * @param largestUpload bytes of one upload request
     */
    record Route(
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("60s") Duration answerTimeout,
            @DefaultValue("11MB") DataSize largestUpload) {}

    URI of(Upstream upstream) {
        return Objects.requireNonNull(services.get(upstream.id()));
    }
}
