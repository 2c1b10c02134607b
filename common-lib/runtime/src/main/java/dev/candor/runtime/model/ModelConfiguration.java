package dev.candor.runtime.model;

import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.step.RunningInstance;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Wires paid-once model calls for the services whose steps ask models: those that say how calls are keyed. */
@AutoConfiguration(
        afterName = {"dev.candor.runtime.step.StepConfiguration", "dev.candor.runtime.model.access.AccessConfiguration"
        })
@ConditionalOnBean(CallKeys.class)
class ModelConfiguration {

    @Bean
    CallLedger callLedger(JdbcClient jdbc, ContentCipher cipher, JsonMapper json) {
        return new CallLedger(jdbc, cipher, json);
    }

    @Bean
    ModelMeters modelMeters(MeterRegistry meters, ObservationRegistry observations) {
        return new ModelMeters(meters, observations);
    }

    @Bean
    PaidOnceModelClient paidOnceModelClient(
            CallLedger ledger,
            JdbcClient jdbc,
            CallKeys keys,
            RunningInstance instance,
            ModelMeters meters,
            Clock clock) {
        return new PaidOnceModelClient(ledger, new ProviderPermits(jdbc), keys, instance, meters, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    ModelClient modelClient(ProviderChain chain, PaidOnceModelClient client) {
        return new CrewModelClient(chain, client);
    }

    @Bean
    StructuredModel structuredModel(ModelClient client) {
        return new StructuredModel(client);
    }
}
