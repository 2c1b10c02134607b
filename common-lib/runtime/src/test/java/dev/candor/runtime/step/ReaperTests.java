package dev.candor.runtime.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepResult.StepCancelled;
import dev.candor.contract.message.StepResult.StepFailed;
import dev.candor.contract.message.StepResult.StepSucceeded;
import dev.candor.runtime.messaging.BackgroundLoop;
import dev.candor.runtime.messaging.DedicatedConnection;
import dev.candor.sample.RuntimeTestApplication.RecordingSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.annotation.DirtiesContext;

/** Other instances are played by their connections to the database, which is all that anybody sees of them. */
@DirtiesContext
class ReaperTests extends RunningStepService {

    private static final String OTHER = "test-service-7";
    private static final Duration AT_ONCE = Duration.ZERO;

    @Autowired
    private RecordingSink sink;

    @Autowired
    private StepWork work;

    @Autowired
    private StepSchedule schedule;

    @Autowired
    private RunnerRows rows;

    @Autowired
    private LivenessLock ownLock;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    @Qualifier("reaperLoop")
    private BackgroundLoop loop;

    private final List<LivenessLock> locks = new ArrayList<>();

    @BeforeEach
    void looksOnlyWhenTold() {
        loop.stop();
    }

    @AfterEach
    void cutTheRest() {
        locks.forEach(LivenessLock::close);
        jdbc.sql("DELETE FROM instance WHERE runner <> :own")
                .param("own", runner.number())
                .update();
    }

    @Test
    void anotherInstanceGoesOnWithTheStepsOfAKilledOne() {
        StepCommand command = TestCommands.match("inherited");
        step.scripts.put("inherited", asked -> AgentOutcome.Completed.offline(Map.of(), "done"));
        LivenessLock lock = lock();
        Runner victim = new Runner(rows, transactions, lock, OTHER);
        claimedBy(victim, command);
        Reaper reaper = reaper(AT_ONCE);
        reaper.round();

        lock.close();

        await().atMost(Duration.ofSeconds(20)).pollInterval(Reaper.EVERY).until(() -> {
            reaper.round();
            return answer(command, StepSucceeded.class) != null;
        });
        assertThat(blame(command)).isEqualTo(1);
        assertThat(rows.named(OTHER)).isEmpty();
    }

    @Test
    void leavesAPausedInstanceWhatItHolds() {
        StepCommand command = TestCommands.match("paused");
        Runner paused = new Runner(rows, transactions, lock(), OTHER);
        claimedBy(paused, command);
        rows.missing(paused.number(), true);
        wasMissingLongAgo(paused);
        Reaper reaper = reaper(AT_ONCE);

        reaper.round();
        reaper.round();

        assertThat(holder(command)).isEqualTo(paused.number());
    }

    @Test
    void needsTwoLooksApart() {
        StepCommand command = TestCommands.match("two-looks");
        LivenessLock lock = lock();
        Runner victim = new Runner(rows, transactions, lock, OTHER);
        claimedBy(victim, command);
        Reaper reaper = reaper(AT_ONCE);

        lock.close();
        awaitGone(victim);
        reaper.round();
        assertThat(holder(command)).as("missing at one look").isEqualTo(victim.number());
        wasMissingLongAgo(victim);
        lock.hold(victim.number());
        reaper.round();
        lock.close();
        awaitGone(victim);
        reaper.round();
        assertThat(holder(command)).as("seen again in between").isEqualTo(victim.number());
        wasMissingLongAgo(victim);
        reaper.round();

        assertThat(rows.named(OTHER)).isEmpty();
    }

    @Test
    void waitsAfterAStartOfTheDatabase() {
        StepCommand command = TestCommands.match("restart");
        LivenessLock lock = lock();
        Runner victim = new Runner(rows, transactions, lock, OTHER);
        claimedBy(victim, command);
        lock.close();
        awaitGone(victim);
        Reaper early = reaper(Duration.ofDays(1));

        early.round();
        wasMissingLongAgo(victim);
        early.round();
        assertThat(holder(command)).isEqualTo(victim.number());

        reaper(AT_ONCE).round();
        assertThat(rows.named(OTHER)).isEmpty();
    }

    @Test
    void registersAnewWhenTakenForDead() {
        int before = runner.number();
        rows.remove(before);

        reaper(AT_ONCE).round();

        assertThat(runner.number()).isGreaterThan(before);
        assertThat(ownLock.look()).anyMatch(sight -> sight.runner() == runner.number() && sight.alive());
    }

    @Test
    void takesItsLockAgainWhenItsSessionIsEnded() {
        jdbc.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE application_name = 'test-service liveness' AND datname = current_database()")
                .query()
                .listOfRows();
        Reaper reaper = reaper(AT_ONCE);

        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> {
            reaper.round();
            return ownLock.look().stream().anyMatch(sight -> sight.runner() == runner.number() && sight.alive());
        });
    }

    @Test
    void startingInstanceFreesItsPredecessorOfTheSameNameAtOnce() {
        StepCommand command = TestCommands.match("predecessor");
        Runner first = new Runner(rows, transactions, lock(), "somebody-7");
        claimedBy(first, command);

        Runner second = new Runner(rows, transactions, lock(), "somebody-7");

        assertThat(work.claim(command.assignment().commandId(), second.number()))
                .isPresent();
    }

    @Test
    void sharesBlameAndStopsTheStepThatKillsThrice() {
        StepCommand poison = TestCommands.match("poison");
        StepCommand neighbour = TestCommands.match("neighbour");
        step.scripts.put("poison", asked -> AgentOutcome.Completed.offline(Map.of(), "never"));
        step.scripts.put("neighbour", asked -> AgentOutcome.Completed.offline(Map.of(), "done"));
        transactions.executeWithoutResult(status -> work.insert(poison));
        transactions.executeWithoutResult(status -> work.insert(neighbour));
        claimedAgainBy(new Runner(rows, transactions, lock(), OTHER), poison, neighbour);
        for (int death = 0; death < 3; death++) {
            claimedAgainBy(new Runner(rows, transactions, lock(), OTHER), poison);
        }
        new Runner(rows, transactions, lock(), OTHER);
        assertThat(blame(poison)).isEqualTo(3.5);
        assertThat(blame(neighbour)).isEqualTo(0.5);

        schedule.now(poison.assignment().commandId());
        schedule.now(neighbour.assignment().commandId());

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        answer(poison, StepFailed.class) != null && answer(neighbour, StepSucceeded.class) != null);
        assertThat(answer(poison, StepFailed.class).code()).isEqualTo("crashes-its-runner");
        assertThat(answer(poison, StepFailed.class).retryable()).isFalse();
    }

    @Test
    void endsTheStepThatWasAskedToStopBeforeItsHolderDied() {
        StepCommand command = TestCommands.match("abandoned");
        claimedBy(new Runner(rows, transactions, lock(), OTHER), command);
        CommandId id = command.assignment().commandId();
        transactions.executeWithoutResult(status -> assertThat(work.cancel(id)).isEmpty());
        new Runner(rows, transactions, lock(), OTHER);

        schedule.now(id);

        await().atMost(Duration.ofSeconds(20)).until(() -> answer(command, StepCancelled.class) != null);
        assertThat(work.over(id)).isTrue();
    }

    @Test
    void unpicksTheTasksOfTheDeadAndNoOthers() {
        Runner dead = new Runner(rows, transactions, lock(), "somebody-8");
        pickedTask("of-the-dead", dead.schedulerName());
        pickedTask("of-the-living", "somebody-9/1");

        new Runner(rows, transactions, lock(), "somebody-8");

        assertThat(jdbc.sql("SELECT task_instance FROM scheduled_tasks WHERE picked AND task_name = 'gone'")
                        .query(String.class)
                        .list())
                .containsExactly("of-the-living");
    }

    private LivenessLock lock() {
        LivenessLock lock = new LivenessLock(new DedicatedConnection(database, "another instance"), "test-service");
        locks.add(lock);
        return lock;
    }

    private Reaper reaper(Duration settled) {
        return new Reaper(runner, rows, ownLock, schedule, transactions, settled);
    }

    private void claimedBy(Runner holder, StepCommand command) {
        transactions.executeWithoutResult(status -> work.insert(command));
        claimedAgainBy(holder, command);
    }

    private void claimedAgainBy(Runner holder, StepCommand... commands) {
        for (StepCommand command : commands) {
            assertThat(work.claim(command.assignment().commandId(), holder.number()))
                    .isPresent();
        }
    }

    private void awaitGone(Runner runner) {
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        ownLock.look().stream().noneMatch(sight -> sight.runner() == runner.number() && sight.alive()));
    }

    private void wasMissingLongAgo(Runner runner) {
        jdbc.sql("UPDATE instance SET missing_since = missing_since - interval '1 min' WHERE runner = :runner")
                .param("runner", runner.number())
                .update();
    }

    private void pickedTask(String instance, String by) {
        jdbc.sql("INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, version,"
                        + " last_heartbeat) VALUES ('gone', :instance, now() + interval '1 d', true, :by, 1, now())")
                .param("instance", instance)
                .param("by", by)
                .update();
    }

    private Integer holder(StepCommand command) {
        return jdbc.sql("SELECT runner FROM step_work WHERE command_id = :id")
                .param("id", command.assignment().commandId().value())
                .query(Integer.class)
                .single();
    }

    private double blame(StepCommand command) {
        return jdbc.sql("SELECT blame FROM step_work WHERE command_id = :id")
                .param("id", command.assignment().commandId().value())
                .query(Double.class)
                .single();
    }

    private <T extends StepResult> T answer(StepCommand command, Class<T> type) {
        return sink.results.stream()
                .filter(result ->
                        result.answer().commandId().equals(command.assignment().commandId()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
