package dev.candor.runtime.step;

import dev.candor.contract.id.CommandId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of running instances and of what each holds. */
final class RunnerRows {

    private final JdbcClient jdbc;

    RunnerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the rows of the scheduler call an instance. */
    static String schedulerName(String name, int runner) {
        return name + "/" + runner;
    }

    int nextNumber() {
        return jdbc.sql("SELECT nextval('runner_seq')::int")
                .query(Integer.class)
                .single();
    }

    void add(int runner, String name) {
        jdbc.sql("INSERT INTO instance (runner, name) VALUES (:runner, :name)")
                .param("runner", runner)
                .param("name", name)
                .update();
    }

    List<Integer> named(String name) {
        return jdbc.sql("SELECT runner FROM instance WHERE name = :name ORDER BY runner")
                .param("name", name)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    void missing(int runner, boolean missing) {
        jdbc.sql(
                        "UPDATE instance SET missing_since = CASE WHEN :missing THEN coalesce(missing_since, clock_timestamp()) END"
                                + " WHERE runner = :runner")
                .param("missing", missing)
                .param("runner", runner)
                .update();
    }

    /** Forgets an instance; false if somebody did so already. */
    boolean remove(int runner) {
        return jdbc.sql("DELETE FROM instance WHERE runner = :runner")
                        .param("runner", runner)
                        .update()
                == 1;
    }

    /**
     * Forgets an instance whose lock has been missing for a while; false if it came back, if somebody did so already, or if the
     * database has started so lately that the living may not have found their locks again.
     */
    boolean removeMissing(int runner, String isItsLock, Duration missingFor, Duration settled) {
        return jdbc.sql("DELETE FROM instance WHERE runner = :runner"
                                + " AND missing_since <= clock_timestamp() - make_interval(secs => :missing)"
                                + " AND pg_postmaster_start_time() <= clock_timestamp() - make_interval(secs => :settled)"
                                + " AND NOT EXISTS (SELECT 1 FROM pg_locks l WHERE " + isItsLock + ")")
                        .param("runner", runner)
                        .param("missing", missingFor.toMillis() / 1000.0)
                        .param("settled", settled.toMillis() / 1000.0)
                        .update()
                == 1;
    }

    /** A place at a provider that an instance holds for one of its steps. */
    record Permit(String provider, int slot, CommandId command) {}

    List<Permit> permits(int runner) {
        return jdbc.sql(
                        "SELECT provider, slot, command_id FROM model_permit WHERE runner = :runner AND command_id IS NOT NULL")
                .param("runner", runner)
                .query((row, number) ->
                        new Permit(row.getString(1), row.getInt(2), new CommandId(row.getObject(3, UUID.class))))
                .list();
    }

    void giveBack(int runner, Permit permit) {
        jdbc.sql("UPDATE model_permit SET runner = NULL, command_id = NULL, lease_until = NULL WHERE runner = :runner"
                        + " AND provider = :provider AND slot = :slot AND command_id = :command")
                .param("runner", runner)
                .param("provider", permit.provider())
                .param("slot", permit.slot())
                .param("command", permit.command().value())
                .update();
    }

    /**
     * Gives back all that an instance held, and shares one blame among the steps it was running, or gives it to the one among them that
     * had gone down with two before: the one that kills its process collects it again and again. The reach into the table of the
     * scheduler saves the seconds of its missed heartbeats.
     */
    List<CommandId> free(int runner, String name) {
        List<CommandId> freed = jdbc.sql(
                        "WITH held AS (SELECT count(*) AS steps, count(*) FILTER (WHERE deaths >= 2) AS apart"
                                + " FROM step_work WHERE runner = :runner AND status = 'RUNNING')"
                                + " UPDATE step_work SET runner = NULL, lease_until = NULL, deaths = deaths + 1,"
                                + " blame = blame + CASE WHEN held.apart = 0 THEN 1.0 / held.steps"
                                + " WHEN deaths >= 2 THEN 1.0 / held.apart ELSE 0 END"
                                + " FROM held WHERE runner = :runner AND status = 'RUNNING' RETURNING command_id")
                .param("runner", runner)
                .query((row, number) -> new CommandId(row.getObject(1, UUID.class)))
                .list();
        jdbc.sql("UPDATE model_call SET runner = NULL WHERE runner = :runner AND state = 'INTENT'")
                .param("runner", runner)
                .update();
        jdbc.sql("UPDATE model_permit SET runner = NULL, command_id = NULL, lease_until = NULL WHERE runner = :runner")
                .param("runner", runner)
                .update();
        jdbc.sql(
                        "UPDATE scheduled_tasks SET picked = false, picked_by = NULL, last_heartbeat = NULL, version = version + 1"
                                + " WHERE picked AND picked_by = :name")
                .param("name", schedulerName(name, runner))
                .update();
        return freed;
    }
}
