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
 * @param streams event streams a person may keep open at once in one instance
 */
@Validated
@ConfigurationProperties("candor.optimization")
record OptimizationProperties(
        @DefaultValue("20") @Min(1) @Max(100_000) int perDay,
        @DefaultValue("10") @Min(1) @Max(1_000) int streams) {}
