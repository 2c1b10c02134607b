package dev.candor.notification.email;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How e-mail is written.
 *
 * @param enabled whether any is sent
 * @param from sender's address
 * @param baseUrl public address of the suite, for links
 */
@Validated
@ConfigurationProperties("candor.mail")
record MailProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("candor@localhost") @Email String from,
        @NotNull URI baseUrl) {}
