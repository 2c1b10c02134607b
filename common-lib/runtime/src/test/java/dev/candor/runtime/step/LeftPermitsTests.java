package dev.candor.runtime.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.id.CommandId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** Permits whose release the database refused: the heartbeat gives them back, and only them. */
@DirtiesContext
class LeftPermitsTests extends RunningStepService {

    @Test
    void theHeartbeatGivesBackWhatAnEndedStepHasLeft() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        step.scripts.put("asks", asked -> {
            begun.countDown();
            over.await();
            return new AgentOutcome.Skipped<>("never", List.of());
        });
        StepCommand asks = TestCommands.match("asks");
        submit(asks);
        begun.await();
        held(1, asks.assignment().commandId());
        held(2, new CommandId(UUID.randomUUID()));

        await().atMost(Duration.ofSeconds(30)).until(() -> slots().equals(List.of(1)));
        over.countDown();
        await().atMost(Duration.ofSeconds(30)).until(() -> slots().isEmpty());

        assertThat(slots()).isEmpty();
    }

    private List<Integer> slots() {
        return jdbc.sql("SELECT slot FROM model_permit WHERE runner IS NOT NULL ORDER BY slot")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private void held(int slot, CommandId command) {
        jdbc.sql("INSERT INTO model_permit (provider, slot, runner, command_id, lease_until)"
                        + " VALUES ('scripted', :slot, :runner, :command, now() + interval '1 hour')")
                .param("slot", slot)
                .param("runner", runner.number())
                .param("command", command.value())
                .update();
    }
}
