package dev.candor.gateway.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may have an account.
 *
 * @param local whether people make accounts with address and password here; off leaves only the external provider
 */
@ConfigurationProperties("candor.accounts")
record AccountsProperties(@DefaultValue("true") boolean local) {}
