package dev.candor.runtime.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.contract.id.CommandId;
import dev.candor.runtime.testing.MissingGuard;
import dev.candor.runtime.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.databind.json.JsonMapper;

/** Steps that die together again and again, and the one among them that is to blame. */
class ApartTests {

    private static final String[] MIGRATIONS = {"classpath:db/runtime", "classpath:db/step"};
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final float STOPPED = 2.99f;

    /** With shares of thirds alone all three would be stopped together, after nine deaths. */
    @Test
    void fiveDeathsAtMostTellWhichOfManyIsToBlame() {
        MissingGuard.in(MIGRATIONS).isNoticed(MissingGuard.assigning("step_work", "NEW.deaths := 0"), database -> {
            List<CommandId> steps = List.of(step(database), step(database), step(database));
            int deaths = 0;
            while (blame(database, steps.getFirst()) < STOPPED) {
                dieWith(database, ++deaths, steps);
            }
            return deaths == 5 && steps.stream().skip(1).allMatch(step -> blame(database, step) < 1);
        });
    }

    @Test
    void theOthersGoOnElsewhereAndHereAsSoonAsItIsOver() {
        TestDatabase database = TestDatabase.fresh().migrate(MIGRATIONS);
        StepWork work = work(database);
        CommandId first = step(database);
        CommandId second = step(database);
        CommandId fresh = step(database);
        dieWith(database, 1, List.of(first, second));
        dieWith(database, 2, List.of(first, second));

        assertThat(work.claim(first, 3)).isPresent();
        assertThat(work.claim(fresh, 3)).isPresent();
        assertThat(work.claim(second, 3)).isEmpty();
        assertThat(work.claim(second, 4)).isPresent();
        new RunnerRows(database.client()).free(4, "four");
        database.client()
                .sql("UPDATE step_work SET status = 'DONE' WHERE command_id = :id")
                .param("id", first.value())
                .update();
        assertThat(work.claim(second, 3)).isPresent();
    }

    /** Of two claims at the same moment neither sees the other; the index does. */
    @Test
    void theDatabaseLetsNoRunnerHaveTwo() {
        TestDatabase database = TestDatabase.fresh().migrate(MIGRATIONS);
        step(database);
        step(database);

        assertThatThrownBy(() -> database.client()
                        .sql("UPDATE step_work SET status = 'RUNNING', runner = 1, deaths = 2")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static void dieWith(TestDatabase database, int runner, List<CommandId> steps) {
        steps.forEach(step -> work(database).claim(step, runner));
        new RunnerRows(database.client()).free(runner, "runner-" + runner);
    }

    private static double blame(TestDatabase database, CommandId step) {
        return database.client()
                .sql("SELECT blame FROM step_work WHERE command_id = :id")
                .param("id", step.value())
                .query(Double.class)
                .single();
    }

    private static StepWork work(TestDatabase database) {
        return new StepWork(database.client(), JSON, null, Clock.systemUTC());
    }

    private static CommandId step(TestDatabase database) {
        CommandId id = new CommandId(UUID.randomUUID());
        database.client()
                .sql("INSERT INTO step_work (command_id, optimization_id, owner_id, step, attempt, command, deadline)"
                        + " VALUES (:id, :id, :id, 'match', 1, CAST(:command AS jsonb), now() + interval '5 min')")
                .param("id", id.value())
                .param("command", JSON.writeValueAsString(new StepWork.Kept(TestCommands.match("match"), null)))
                .update();
        return id;
    }
}
