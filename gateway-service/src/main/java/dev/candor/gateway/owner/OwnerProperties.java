package dev.candor.gateway.owner;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The owner of a local run. Never on in production.
 *
 * @param enabled whether the first start makes an owner account, with a sign-in link and a token file
 * @param email address of the owner, for mails of the local run
 * @param displayName what the owner is called
 * @param dataDir folder that takes the files {@code token} and {@code sign-in-link}
 * @param linkLife how long a sign-in link works
 */
@ConfigurationProperties("candor.owner")
record OwnerProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("owner@localhost") String email,
        @DefaultValue("Owner") String displayName,
        @DefaultValue("data") Path dataDir,
        @DefaultValue("15m") Duration linkLife) {}
