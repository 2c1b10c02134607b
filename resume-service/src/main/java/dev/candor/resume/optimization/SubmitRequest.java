package dev.candor.resume.optimization;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person asks for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmitRequest(
        @NotNull(message = "is missing") UUID resumeId,
        @NotNull(message = "is missing") @Valid PostingGiven posting,

        @Size(max = 200, message = "may have at most 200 characters") @Nullable
        String companyName,

        @Valid @Nullable Options options) {

    Options effectiveOptions() {
        return Objects.requireNonNullElse(options, Options.USUAL).filled();
    }

    /** A posting: exactly one of address, text, or id of one read before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostingGiven(
            @Size(max = 2048, message = "may have at most 2,048 characters") @Nullable
            String url,

            @Size(max = 100_000, message = "may have at most 100,000 characters") @Nullable
            String text,

            @Nullable UUID id) {}

    /** How to go about it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Options(
            @Nullable Boldness boldness,

            @Pattern(regexp = "[a-z]{2}", message = "must be a two-letter ISO 639-1 code") @Nullable
            String language,

            @Nullable EngineWish engine,

            @Min(value = 0, message = "must not be negative")
            @Max(value = MOST_MICROS, message = "may be at most 500000")
            @Nullable
            Long maxCostMicros,

            @Pattern(regexp = "classic|serif|compact|plain", message = "must be classic, serif, compact or plain")
            @Nullable
            String template,

            @Pattern(regexp = "a4|letter", message = "must be a4 or letter") @Nullable
            String paper) {

        static final long MOST_MICROS = 500_000;
        static final Options USUAL = new Options(null, null, null, null, null, null);

        Options with(EngineWish wish) {
            return new Options(boldness, language, wish, maxCostMicros, template, paper);
        }

        Options filled() {
            return new Options(
                    Objects.requireNonNullElse(boldness, Boldness.BALANCED),
                    language,
                    Objects.requireNonNullElse(engine, EngineWish.AUTO),
                    Objects.requireNonNullElse(maxCostMicros, MOST_MICROS),
                    template,
                    paper);
        }
    }

    /** How much may be changed. */
    enum Boldness {
        @JsonProperty("light")
        LIGHT,
        @JsonProperty("balanced")
        BALANCED,
        @JsonProperty("thorough")
        THOROUGH
    }

    /** Who shall find the words. */
    enum EngineWish {
        @JsonProperty("auto")
        AUTO,
        @JsonProperty("offline")
        OFFLINE,
        @JsonProperty("llm")
        LLM
    }
}
