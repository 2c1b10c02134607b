package dev.candor.runtime.step;

import jakarta.validation.constraints.Min;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this service runs steps.
 *
 * @param enabled whether it runs any
 * @param sharedKinds kinds of content that other services may read
 * @param ordinal number of this instance among those of its service, 0 for the first; no two running ones share it
 */
@Validated
@ConfigurationProperties("candor.step")
record StepProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue({}) Set<String> sharedKinds,
        @DefaultValue("0") @Min(0) int ordinal) {}
