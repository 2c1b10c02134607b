package dev.candor.runtime.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepResult.StepCancelled;
import dev.candor.contract.message.StepResult.StepFailed;
import dev.candor.contract.message.StepResult.StepSkipped;
import dev.candor.contract.message.StepResult.StepSucceeded;
import dev.candor.contract.message.StepResult.StepWaiting;
import dev.candor.sample.RuntimeTestApplication.RecordingSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.JsonNode;

class StepRunnerTests extends RunningStepService {

    private static final OwnerId OWNER = new OwnerId(UUID.randomUUID());

    @Autowired
    private RecordingSink sink;

    @Autowired
    private StepWork work;

    @Autowired
    private ContentStore contents;

    @Test
    void runsStepStoresOutputAndAnswers() {
        StepCommand command = command("plain", Duration.ofMinutes(1));
        step.scripts.put("plain", asked -> AgentOutcome.Completed.offline(Map.of("score", 58), "1 score"));

        submit(command);

        StepSucceeded result = await().atMost(Duration.ofSeconds(20))
                .until(() -> answer(command, StepSucceeded.class), found -> found != null);
        assertThat(result.ending().summary()).isEqualTo("1 score");
        assertThat(result.ending().engine()).isEqualTo(Engine.OFFLINE);
        assertThat(result.output().id())
                .isEqualTo(command.assignment().commandId().value());
        assertThat(contents.load(OWNER, result.output(), JsonNode.class)
                        .get("score")
                        .asInt())
                .isEqualTo(58);
    }

    @Test
    void answersRepeatedCommandFromItsStoredResultWithoutRunning() {
        StepCommand command = command("repeated", Duration.ofMinutes(1));
        AtomicInteger runs = new AtomicInteger();
        ContentReference stored = new ContentReference("test-service", "posting", UUID.randomUUID(), 3);
        step.scripts.put("repeated", asked -> {
            runs.incrementAndGet();
            return AgentOutcome.Completed.offline(stored, "done");
        });
        submit(command);
        await().atMost(Duration.ofSeconds(20)).until(() -> answers(command).size() == 1);

        submit(command);

        assertThat(answers(command)).hasSize(2);
        assertThat(answers(command).get(1)).isEqualTo(answers(command).get(0));
        assertThat(((StepSucceeded) answers(command).get(0)).output()).isEqualTo(stored);
        assertThat(runs).hasValue(1);
    }

    @Test
    void waitsInsideTheStepUntilDependencyIsBack() {
        StepCommand command = command("waits", Duration.ofMinutes(1));
        AtomicInteger runs = new AtomicInteger();
        step.scripts.put("waits", asked -> {
            if (runs.incrementAndGet() == 1) {
                throw new ResourceAccessException("connection refused");
            }
            return AgentOutcome.Completed.offline(Map.of(), "done");
        });

        submit(command);

        await().atMost(Duration.ofSeconds(30)).until(() -> answer(command, StepSucceeded.class) != null);
        assertThat(runs).hasValue(2);
        assertThat(answers(command)).noneMatch(StepFailed.class::isInstance);
    }

    @Test
    void tellsLongWaitAndFailsWhenItWouldPassTheDeadline() {
        StepCommand waiting = command("long-wait", Duration.ofMinutes(1));
        StepCommand late = command("too-late", Duration.ofSeconds(20));
        step.scripts.put("long-wait", asked -> new AgentOutcome.Retryable<>("busy", Duration.ofSeconds(30), List.of()));
        step.scripts.put("too-late", asked -> new AgentOutcome.Retryable<>("busy", Duration.ofHours(1), List.of()));

        submit(waiting);
        submit(late);

        await().atMost(Duration.ofSeconds(20)).until(() -> answer(waiting, StepWaiting.class) != null);
        await().atMost(Duration.ofSeconds(20)).until(() -> answer(late, StepFailed.class) != null);
        assertThat(answer(waiting, StepWaiting.class).until()).isNotNull();
        assertThat(answer(late, StepFailed.class).code()).isEqualTo("busy");
    }

    @Test
    void failsSkipsAndBreaks() {
        step.scripts.put("fails", asked -> new AgentOutcome.Failed<>("not-a-posting", List.of()));
        step.scripts.put("skips", asked -> new AgentOutcome.Skipped<>("nothing-found", List.of()));
        step.scripts.put("breaks", asked -> {
            throw new IllegalStateException("a mistake");
        });
        StepCommand fails = command("fails", Duration.ofMinutes(1));
        StepCommand skips = command("skips", Duration.ofMinutes(1));
        StepCommand breaks = command("breaks", Duration.ofMinutes(1));

        List.of(fails, skips, breaks).forEach(this::submit);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> answer(breaks, StepFailed.class) != null
                        && answer(fails, StepFailed.class) != null
                        && answer(skips, StepSkipped.class) != null);
        assertThat(answer(fails, StepFailed.class).retryable()).isFalse();
        assertThat(answer(breaks, StepFailed.class).retryable()).isTrue();
        assertThat(answer(breaks, StepFailed.class).code()).isEqualTo("internal-error");
    }

    @Test
    void stopsRunningStepAfterCancelAndNeverBeginsWaitingOne() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        step.scripts.put("endless", asked -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return null;
        });
        StepCommand running = command("endless", Duration.ofMinutes(1));
        StepCommand waiting = command("endless-too", Duration.ofMinutes(1));
        submit(running);
        begun.await();

        transactions.executeWithoutResult(
                status -> inbox.cancel(running.assignment().commandId()));
        transactions.executeWithoutResult(status -> {
            inbox.accept(waiting);
            inbox.cancel(waiting.assignment().commandId());
        });

        assertThat(answer(waiting, StepCancelled.class)).isNotNull();
        await().atMost(Duration.ofSeconds(10)).until(() -> answer(running, StepCancelled.class) != null);
    }

    @Test
    void stopsStepAtItsDeadline() {
        step.scripts.put("slow", asked -> {
            new CountDownLatch(1).await();
            return null;
        });
        StepCommand command = command("slow", Duration.ofSeconds(2));

        submit(command);

        await().atMost(Duration.ofSeconds(20)).until(() -> answer(command, StepFailed.class) != null);
        assertThat(answer(command, StepFailed.class).code()).isEqualTo("step-timed-out");
    }

    @Test
    void letsOnlyTheNewestFenceFinish() {
        StepCommand command = command("fenced", Duration.ofMinutes(1));
        transactions.executeWithoutResult(status -> work.insert(command));
        CommandId id = command.assignment().commandId();
        StepWork.Claim zombie = work.claim(id, 900_001).orElseThrow();
        assertThat(work.claim(id, 900_002)).isEmpty();
        jdbc.sql("UPDATE step_work SET lease_until = now() - interval '1 s' WHERE command_id = :id")
                .param("id", id.value())
                .update();
        StepWork.Claim heir = work.claim(id, 900_002).orElseThrow();
        StepResult result = Answers.cancelled(command, Instant.now());

        assertThat(work.finish(id, zombie.fence(), result)).isFalse();
        assertThat(work.release(id, zombie.fence())).isFalse();
        assertThat(work.finish(id, heir.fence(), result)).isTrue();
        assertThat(work.finish(id, heir.fence(), result)).isFalse();
    }

    /** As after a database that was away when the step ended: the row says we run it, we do not, and its lease is renewed for ever. */
    @Test
    void givesBackWhatItNoLongerRuns() {
        step.scripts.put("forgotten", asked -> AgentOutcome.Completed.offline(Map.of(), "done"));
        StepCommand command = command("forgotten", Duration.ofMinutes(1));
        CommandId id = command.assignment().commandId();
        transactions.executeWithoutResult(status -> work.insert(command));
        assertThat(work.claim(id, runner.number())).isPresent();

        await().atMost(Duration.ofSeconds(20)).until(() -> answer(command, StepSucceeded.class) != null);
    }

    private <T extends StepResult> T answer(StepCommand command, Class<T> type) {
        return answers(command).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    private List<StepResult> answers(StepCommand command) {
        return sink.results.stream()
                .filter(result ->
                        result.answer().commandId().equals(command.assignment().commandId()))
                .toList();
    }

    private static StepCommand command(String name, Duration limit) {
        return new StepCommand(
                new Assignment(
                        new CommandId(UUID.randomUUID()),
                        new OptimizationId(UUID.randomUUID()),
                        OWNER,
                        new Assignment.Attempt(name, AgentRole.MATCH_SCORER, 1),
                        new Assignment.Terms(Engine.OFFLINE, 0, Instant.now().plus(limit))),
                Map.of());
    }
}
