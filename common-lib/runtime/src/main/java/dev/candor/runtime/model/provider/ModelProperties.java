package dev.candor.runtime.model.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which models may be asked. None is needed: without one, code alone does the work.
 *
 * @param providers the providers by a short name of the operator's choice
 * @param chain names of providers in the order in which they are asked; empty for all of them by name
 * @param agents settings of single agents, by name: resume-writer, report-writer, resume-analyst, requirement-analyst,
 *     company-researcher
 * @param prices what tokens cost by name of the model, where it is not the provider's usual price
 */
@Validated
@ConfigurationProperties("candor.model")
record ModelProperties(
        @DefaultValue @Valid Map<String, Provider> providers,
        @DefaultValue List<String> chain,
        @DefaultValue @Valid Map<String, Agent> agents,
        @DefaultValue @Valid Map<String, Price> prices) {

    /**
     * One provider.
     *
     * @param protocol openai (and all that speak its protocol), anthropic, gemini or ollama
     * @param baseUrl where it is, with the version in the path; absent for the provider's own address, for Ollama this machine
     * @param apiKey what opens it; Ollama needs none
     * @param model the usual model
     * @param temperature the usual temperature; absent for the provider's own
     * @param hosted whether texts leave the operator's machines: then people are asked for consent; absent means all but Ollama
     * @param slow whether it runs on a machine that needs minutes for an answer
     * @param schema whether it may be sent the schema of an answer; a refused one is left out by itself
     * @param atOnce most calls at the same time, over all instances of a service
     * @param callsPerMinute most calls a minute, 0 for any number
     * @param tokensPerMinute most tokens a minute, 0 for any number
     * @param price what its usual model costs; needed for a hosted provider, so that limits of money mean something
     */
    record Provider(
            @NotNull Protocol protocol,
            @Nullable String baseUrl,
            @Nullable String apiKey,
            @NotBlank String model,
            @DecimalMin("0") @DecimalMax("2") @Nullable Double temperature,
            @Nullable Boolean hosted,
            @DefaultValue("false") boolean slow,
            @DefaultValue("true") boolean schema,
            @DefaultValue("4") @Min(1) @Max(100) int atOnce,
            @DefaultValue("0") @Min(0) int callsPerMinute,
            @DefaultValue("0") @Min(0) int tokensPerMinute,
            @Valid @Nullable Price price) {

        boolean leaves() {
            return hosted == null ? protocol != Protocol.OLLAMA : hosted;
        }

        @Override
        public String toString() {
            return "Provider[protocol=" + protocol + ", model=" + model + "]";
        }
    }

    /**
     * Settings of one agent.
     *
     * @param model another model than the provider's usual one, by name of the provider
     * @param temperature another temperature
     */
    record Agent(
            @DefaultValue Map<String, String> model,
            @DecimalMin("0") @DecimalMax("2") @Nullable Double temperature) {}

    /**
     * What a million tokens cost, in millionths of the accounting currency.
     *
     * @param input of tokens sent
     * @param output of tokens received
     */
    record Price(@Min(0) long input, @Min(0) long output) {}
}
