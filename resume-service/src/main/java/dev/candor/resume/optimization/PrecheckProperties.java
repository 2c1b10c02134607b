package dev.candor.resume.optimization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a person is asked before money is spent.
 *
 * @param below score of 0 to 100 under which a match leaves so little to win that no model is asked before the person says so; 0 for never
 */
@Validated
@ConfigurationProperties("candor.precheck")
record PrecheckProperties(
        @DefaultValue("20") @Min(0) @Max(100) int below) {}
