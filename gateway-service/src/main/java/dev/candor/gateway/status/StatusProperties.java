package dev.candor.gateway.status;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The state page.
 *
 * @param open whether the page can be seen without signing in
 * @param kept how long one look counts
 * @param patience longest wait for one service
 * @param modelProvider name of the model provider of this installation; none means all agents work offline
 * @param modelUrl address of that provider
 */
@ConfigurationProperties("candor.status")
record StatusProperties(
        @DefaultValue("true") boolean open,
        @DefaultValue("5s") Duration kept,
        @DefaultValue("3s") Duration patience,
        @Nullable String modelProvider,
        @Nullable URI modelUrl) {}
