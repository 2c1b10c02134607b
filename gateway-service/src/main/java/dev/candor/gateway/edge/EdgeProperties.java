package dev.candor.gateway.edge;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the suite is reached from outside.
 *
 * @param baseUrl address people use; decides cookies, the origin check and links
 * @param moreHosts further host names, with port, under which requests are answered
 * @param trustedProxies addresses of proxies whose {@code X-Forwarded-For} is believed
 * @param bindAddress local address that all ports listen on
 * @param internalPort port for the other services; 0 picks a free one
 */
@Validated
@ConfigurationProperties("candor.edge")
record EdgeProperties(
        @NotNull @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue List<String> moreHosts,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("127.0.0.1") String bindAddress,
        @DefaultValue("8090") int internalPort) {}
