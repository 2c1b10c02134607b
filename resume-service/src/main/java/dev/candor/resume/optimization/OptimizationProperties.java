package dev.candor.resume.optimization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one person may ask for.
 *
 * @param perDay optimizations a person may start between midnight and midnight UTC
 * @param queued optimizations of all persons that may wait at once
 * @param unsent messages that may wait to be sent before nothing more is accepted
 * @param streams event streams a person may keep open at once in one instance
 */
@Validated
@ConfigurationProperties("candor.optimization")
record OptimizationProperties(
        @DefaultValue("20") @Min(1) @Max(100_000) int perDay,
        @DefaultValue("5000") @Min(1) @Max(1_000_000) int queued,
        @DefaultValue("50000") @Min(1) @Max(10_000_000) int unsent,
        @DefaultValue("10") @Min(1) @Max(1_000) int streams) {}
