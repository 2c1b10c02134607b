package dev.candor.resume.optimization;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An optimization as clients see it; null means not known yet. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record OptimizationView(
        OptimizationId id,
        OptimizationStatus status,
        int progress,
        int run,
        Engine engine,
        boolean degraded,
        List<StepView> steps,
        FileId resumeId,
        @Nullable UUID postingId,
        @Nullable String companyName,
        @Nullable MatchScores match,
        long costMicros,
        List<ArtifactView> artifacts,
        @Nullable ProblemView problem,
        @Nullable QuestionView question,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** One step; attempts are counted over all runs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            String name,
            AgentRole agent,
            StepStatus status,
            int attempt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Instant retryAt,
            @Nullable String summary,
            @Nullable Engine engine,
            @Nullable String degradedBecause,
            @Nullable String code,
            @Nullable StepUsage usage) {}

    /** What a step was paid; money in millionths. */
    record StepUsage(String model, long inputTokens, long outputTokens, long costMicros) {}

    /**
     * What the person is asked before money is spent.
     *
     * @param code {@code hopeless-match}: its score is so low that no model was asked
     * @param below the score under which this is asked, 0 to 100
     * @param yes what to send to {@code POST /api/v1/optimizations} for a yes
     */
    record QuestionView(String code, int below, SubmitRequest yes) {}

    /** Scores from 0 to 100. */
    record MatchScores(double before, @Nullable Double after) {}

    /** A file to fetch. */
    record ArtifactView(String name, String mediaType, long size, String sha256, String href) {}

    /** Why it failed: a code for programs, words for people. */
    record ProblemView(
            String code,
            String title,
            String detail,
            @Nullable String step,
            boolean retryable) {}
}
