package dev.candor.runtime.model.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people agree to hosted providers.
 *
 * @param assumed whether configuring a provider is its owner's consent, as on a machine of one person; never so for others
 * @param ownAddresses whether people may name the address of a provider of their own, such as one in their network
 */
@ConfigurationProperties("candor.consent")
record ConsentProperties(
        @DefaultValue("false") boolean assumed,
        @DefaultValue("false") boolean ownAddresses) {}
