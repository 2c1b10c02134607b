package dev.candor.runtime.model;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;

/**
 * Metrics and spans of model calls under the names of OpenTelemetry's semantic conventions for generative AI: model, tokens, time,
 * outcome, money. Never content. A provider goes by the name that its operator gave it.
 */
final class ModelMeters {

    private static final String OPERATION = "gen_ai.operation.name";
    private static final String CHAT = "chat";
    private static final String PROVIDER = "gen_ai.provider.name";
    private static final String MODEL = "gen_ai.request.model";
    private static final String ERROR = "error.type";

    private final MeterRegistry meters;
    private final ObservationRegistry observations;

    ModelMeters(MeterRegistry meters, ObservationRegistry observations) {
        this.meters = meters;
        this.observations = observations;
    }

    /** A call begins. */
    Sample start(Question question) {
        String provider = question.provider().label();
        String model = question.tuning().model();
        // a span of a client; nothing of ours travels in the request
        SenderContext<Object> call = new SenderContext<>((carrier, key, value) -> {}, Kind.CLIENT);
        call.setCarrier(this);
        Observation observation = Observation.createNotStarted("gen_ai.client.operation", () -> call, observations)
                .contextualName(CHAT + " " + model)
                .lowCardinalityKeyValue(OPERATION, CHAT)
                .lowCardinalityKeyValue(PROVIDER, provider)
                .lowCardinalityKeyValue(MODEL, model)
                .highCardinalityKeyValue(
                        "gen_ai.request.max_tokens",
                        String.valueOf(question.request().maxOutputTokens()))
                .start();
        return new Sample(Tags.of(OPERATION, CHAT, PROVIDER, provider, MODEL, model), observation);
    }

    /** A call was sent and no whole answer came: it may have been billed. */
    void uncertain(String provider) {
        meters.counter("candor.model.calls.uncertain", PROVIDER, provider).increment();
    }

    /** A running call. */
    final class Sample {

        private final Tags tags;
        private final Timer.Sample timer = Timer.start(meters);
        private final Observation observation;

        private Sample(Tags tags, Observation observation) {
            this.tags = tags;
            this.observation = observation;
        }

        /** An answer came, and took so much. */
        void answered(ModelProvider.Reading reading, long costMicros) {
            tokens("input", reading.inputTokens());
            tokens("output", reading.outputTokens());
            meters.counter("candor.model.cost.micros", tags).increment((double) costMicros);
            observation
                    .highCardinalityKeyValue("gen_ai.usage.input_tokens", String.valueOf(reading.inputTokens()))
                    .highCardinalityKeyValue("gen_ai.usage.output_tokens", String.valueOf(reading.outputTokens()))
                    .highCardinalityKeyValue("gen_ai.response.finish_reasons", reading.finish())
                    .highCardinalityKeyValue("candor.model.cost.micros", String.valueOf(costMicros));
            end("none");
        }

        /** It brought nothing; {@code code} says why in kebab case. */
        void fail(String code) {
            observation.highCardinalityKeyValue(ERROR, code);
            end(code);
        }

        private void end(String outcome) {
            observation.stop();
            timer.stop(Timer.builder("gen_ai.client.operation.duration")
                    .tags(tags.and(ERROR, outcome))
                    .register(meters));
        }

        private void tokens(String type, int count) {
            DistributionSummary.builder("gen_ai.client.token.usage")
                    .baseUnit("tokens")
                    .tags(tags.and("gen_ai.token.type", type))
                    .register(meters)
                    .record(count);
        }
    }
}
