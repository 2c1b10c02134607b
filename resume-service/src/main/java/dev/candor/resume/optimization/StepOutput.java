package dev.candor.resume.optimization;

import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.StepStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a step is and what it has left.
 *
 * @param content what it made; absent unless it succeeded
 * @param code why it failed or was left out; absent otherwise
 */
public record StepOutput(
        StepStatus status,
        @Nullable ContentReference content,
        @Nullable String code) {}
