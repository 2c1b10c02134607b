package dev.candor.runtime.step;

import static dev.candor.runtime.testing.MissingGuard.assigning;
import static dev.candor.runtime.testing.MissingGuard.hiding;

import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.StepResult;
import dev.candor.runtime.messaging.DedicatedConnection;
import dev.candor.runtime.testing.MissingGuard;
import dev.candor.runtime.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What guards steps against two holders, each taken away once. */
class StepGuardTests {

    private static final MissingGuard GUARD = MissingGuard.in("classpath:db/runtime", "classpath:db/step");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SLEEPER = 1;
    private static final int HEIR = 2;

    @Test
    void theFenceKeepsTheLateOneFromWriting() {
        GUARD.isNoticed(assigning("step_work", "NEW.fence := 1"), database -> {
            StepWork work = work(database);
            CommandId id = step(database);
            long late = work.claim(id, SLEEPER).orElseThrow().fence();
            database.client().sql("UPDATE step_work SET lease_until = 'epoch'").update();
            work.claim(id, HEIR).orElseThrow();

            return !work.finish(id, late, failed(id));
        });
    }

    @Test
    void theLeaseKeepsOthersAway() {
        GUARD.isNoticed(assigning("step_work", "NEW.lease_until := 'epoch'"), database -> {
            StepWork work = work(database);
            CommandId id = step(database);
            work.claim(id, SLEEPER).orElseThrow();

            return work.claim(id, HEIR).isEmpty();
        });
    }

    @Test
    void theLivenessLockTellsThePausedFromTheDead() {
        GUARD.isNoticed(
                hiding("CREATE VIEW public.pg_locks AS SELECT * FROM pg_catalog.pg_locks WHERE false"), database -> {
                    try (LivenessLock lock = lock(database)) {
                        lock.hold(SLEEPER);
                        return !buried(database, lock, "1 hour", Duration.ZERO);
                    }
                });
    }

    @Test
    void oneMissingLockProvesNothing() {
        GUARD.isNoticed(assigning("instance", "NEW.missing_since := 'epoch'"), database -> {
            try (LivenessLock lock = lock(database)) {
                return !buried(database, lock, "0 s", Duration.ZERO);
            }
        });
    }

    @Test
    void nobodyIsTakenForDeadRightAfterAStartOfTheDatabase() {
        GUARD.isNoticed(
                hiding("CREATE FUNCTION public.pg_postmaster_start_time() RETURNS timestamptz LANGUAGE sql"
                        + " AS 'SELECT timestamptz ''epoch'''"),
                database -> {
                    try (LivenessLock lock = lock(database)) {
                        return !buried(database, lock, "1 hour", Duration.ofDays(1));
                    }
                });
    }

    /** Whether an instance that holds no lock, or holds the one given, is forgotten when it has been missing for a while. */
    private static boolean buried(TestDatabase database, LivenessLock lock, String missing, Duration settled) {
        RunnerRows rows = new RunnerRows(database.client());
        rows.add(SLEEPER, "sleeper");
        database.client()
                .sql("UPDATE instance SET missing_since = clock_timestamp() - CAST(:missing AS interval)")
                .param("missing", missing)
                .update();
        return rows.removeMissing(SLEEPER, lock.isLockOf(String.valueOf(SLEEPER)), Reaper.MISSING, settled);
    }

    private static LivenessLock lock(TestDatabase database) {
        return new LivenessLock(new DedicatedConnection(database.connectionDetails(), "guard"), "guard");
    }

    private static StepWork work(TestDatabase database) {
        return new StepWork(database.client(), JSON, null, Clock.systemUTC());
    }

    private static CommandId step(TestDatabase database) {
        StepCommand command = TestCommands.match("match");
        CommandId id = command.assignment().commandId();
        database.client()
                .sql("INSERT INTO step_work (command_id, optimization_id, owner_id, step, attempt, command, deadline)"
                        + " VALUES (:id, :id, :id, 'match', 1, CAST(:command AS jsonb), now() + interval '5 min')")
                .param("id", id.value())
                .param("command", JSON.writeValueAsString(new StepWork.Kept(command, null)))
                .update();
        return id;
    }

    private static StepResult failed(CommandId id) {
        Instant now = Instant.now();
        return new StepResult.StepFailed(
                new StepResult.Answer(id, new OptimizationId(UUID.randomUUID()), "match", List.of(), now, now),
                "late",
                false);
    }
}
