package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.optimization.OptimizationRows.Tokens;
import dev.candor.runtime.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OptimizationRowsTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh()
            .migrate("classpath:db/runtime", "classpath:db/step", "filesystem:src/main/resources/db/migration");

    private final JdbcClient jdbc = DATABASE.client();
    private final OptimizationRows rows = new OptimizationRows(jdbc);
    private final OwnerId owner = new OwnerId(UUID.randomUUID());

    @Test
    void averagesTheRunsOfThePersonAndOfNobodyElse() {
        UUID first = UUID.randomUUID();
        used(owner, first, 1_000, 100);
        used(owner, first, 3_000, 100);
        used(owner, UUID.randomUUID(), 2_000, 400);
        used(new OwnerId(UUID.randomUUID()), UUID.randomUUID(), 900_000, 90_000);

        assertThat(rows.typicalTokens(owner)).contains(new Tokens(3_000, 300));
    }

    @Test
    void knowsNothingBeforeTheFirstRunOfThePerson() {
        used(new OwnerId(UUID.randomUUID()), UUID.randomUUID(), 900_000, 90_000);

        assertThat(rows.typicalTokens(owner)).isEmpty();
    }

    private void used(OwnerId whose, UUID optimization, int input, int output) {
        jdbc.sql(
                        "INSERT INTO step_usage (command_id, model, owner_id, optimization_id, step, input_tokens, output_tokens,"
                                + " cost_micros, at) VALUES (:id, 'm', :owner, :optimization, 'tailor', :input, :output, 1, now())")
                .param("id", UUID.randomUUID())
                .param("owner", whose.value())
                .param("optimization", optimization)
                .param("input", input)
                .param("output", output)
                .update();
    }
}
