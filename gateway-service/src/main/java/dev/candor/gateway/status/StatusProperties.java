package dev.candor.gateway.status;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the state page looks at, beside the services. What is not set is not looked at.
 *
 * @param open whether the page can be seen without signing in
 * @param kept how long one look counts
 * @param patience longest wait for one part
 * @param objectStore address of the object store
 * @param mailHost host of the mail server
 * @param mailPort port of the mail server
 * @param modelProvider name of the model provider of this installation; none means all agents work offline
 * @param modelUrl address of that provider
 */
@ConfigurationProperties("candor.status")
record StatusProperties(
        @DefaultValue("true") boolean open,
        @DefaultValue("5s") Duration kept,
        @DefaultValue("2s") Duration patience,
        @Nullable URI objectStore,
        @Nullable String mailHost,
        @DefaultValue("25") int mailPort,
        @Nullable String modelProvider,
        @Nullable URI modelUrl) {}
