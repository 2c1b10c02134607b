package dev.candor.runtime.model;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Metrics and spans of model calls under the names of OpenTelemetry's semantic conventions for generative AI: model, tokens, time,
 * outcome, money. Never content.
 */
final class ModelMeters {

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
        Observation observation = Observation.createNotStarted("gen_ai.client.operation", observations)
                .contextualName("chat " + model)
                .lowCardinalityKeyValue("gen_ai.operation.name", "chat")
                .lowCardinalityKeyValue("gen_ai.provider.name", provider)
                .lowCardinalityKeyValue("gen_ai.request.model", model);
        observation.start();
        return new Sample(provider, model, Timer.start(meters), observation);
    }

    /** What an answer took. */
    void tokens(String provider, String model, ModelProvider.Reading reading, long costMicros) {
        summary(provider, model, "input").record(reading.inputTokens());
        summary(provider, model, "output").record(reading.outputTokens());
        meters.counter("candor.model.cost.micros", "gen_ai.provider.name", provider, "gen_ai.request.model", model)
                .increment((double) costMicros);
    }

    /** A call was sent and no whole answer came: it may have been billed. */
    void uncertain(String provider) {
        meters.counter("candor.model.calls.uncertain", "gen_ai.provider.name", provider)
                .increment();
    }

    private DistributionSummary summary(String provider, String model, String type) {
        return DistributionSummary.builder("gen_ai.client.token.usage")
                .baseUnit("tokens")
                .tag("gen_ai.provider.name", provider)
                .tag("gen_ai.request.model", model)
                .tag("gen_ai.token.type", type)
                .register(meters);
    }

    /** A running call. */
    final class Sample {

        private final String provider;
        private final String model;
        private final Timer.Sample timer;
        private final Observation observation;

        private Sample(String provider, String model, Timer.Sample timer, Observation observation) {
            this.provider = provider;
            this.model = model;
            this.timer = timer;
            this.observation = observation;
        }

        /** It ended; {@code outcome} is {@code none} or a code of trouble. */
        void end(String outcome) {
            observation.lowCardinalityKeyValue("error.type", outcome);
            observation.stop();
            timer.stop(Timer.builder("gen_ai.client.operation.duration")
                    .tag("gen_ai.operation.name", "chat")
                    .tag("gen_ai.provider.name", provider)
                    .tag("gen_ai.request.model", model)
                    .tag("error.type", outcome)
                    .register(meters));
        }
    }
}
