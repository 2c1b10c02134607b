package dev.candor.resume.orchestration;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.agent.Plan;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.contract.message.StepStatus;
import dev.candor.resume.orchestration.Snapshot.Ending;
import dev.candor.resume.orchestration.Snapshot.Gains;
import dev.candor.resume.orchestration.Snapshot.Head;
import dev.candor.resume.orchestration.Snapshot.Life;
import dev.candor.resume.orchestration.Snapshot.Problem;
import dev.candor.resume.orchestration.Snapshot.Request;
import dev.candor.resume.orchestration.Snapshot.Step;
import dev.candor.resume.orchestration.Snapshot.Times;
import dev.candor.resume.orchestration.Snapshot.Tries;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots as rows and back. */
final class JournalRows {

    static final String HEAD = "SELECT * FROM optimization";
    static final String STEP = "SELECT * FROM optimization_step";

    private static final String UPSERT = """
            INSERT INTO optimization_step AS s (optimization_id, name, role, status, attempt, attempts_left, command_id,
              retry_at, dispatch_again_at, deadline, output, engine, degraded_because, summary, problem, started_at, finished_at)
            VALUES (:id, :name, :role, :status, :attempt, :left, :command, :retry, :again, :deadline,
              CAST(:output AS jsonb), :engine, :degraded, :summary, CAST(:problem AS jsonb), :started, :finished)
            ON CONFLICT (optimization_id, name) DO UPDATE SET status = excluded.status, attempt = excluded.attempt,
              attempts_left = excluded.attempts_left, command_id = excluded.command_id, retry_at = excluded.retry_at,
              dispatch_again_at = excluded.dispatch_again_at, deadline = excluded.deadline, output = excluded.output,
              engine = excluded.engine, degraded_because = excluded.degraded_because, summary = excluded.summary,
              problem = excluded.problem, started_at = excluded.started_at, finished_at = excluded.finished_at""";

    private final JsonMapper json;

    JournalRows(JsonMapper json) {
        this.json = json;
    }

    /** In the order of the plan, a repeated step behind its round. */
    static List<Step> inPlanOrder(Plan plan, List<Step> steps) {
        List<String> names = plan.steps().stream().map(Plan.Step::name).toList();
        return steps.stream()
                .sorted(Comparator.comparingInt((Step step) -> {
                            int exact = names.indexOf(step.name());
                            return exact >= 0
                                    ? exact * 2
                                    : names.indexOf(plan.repeat().through()) * 2 + 1;
                        })
                        .thenComparing(Step::name, Comparator.reverseOrder()))
                .toList();
    }

    Head head(ResultSet row, int number) throws SQLException {
        String problem = row.getString("problem");
        return new Head(
                new OptimizationId(row.getObject("id", UUID.class)),
                new OwnerId(row.getObject("owner_id", UUID.class)),
                row.getInt("plan_version"),
                row.getInt("run"),
                OptimizationStatus.valueOf(row.getString("status")),
                row.getInt("seq"),
                row.getInt("progress"),
                new Request(
                        row.getObject("input_id", UUID.class),
                        new FileId(row.getObject("resume_id", UUID.class)),
                        row.getLong("max_cost_micros"),
                        Engine.valueOf(row.getString("wanted_engine"))),
                new Gains(
                        row.getObject("posting_id", UUID.class),
                        score(row.getBigDecimal("match_before")),
                        score(row.getBigDecimal("match_after")),
                        engine(row.getString("engine")),
                        row.getBoolean("degraded"),
                        problem == null ? null : json.readValue(problem, Problem.class)),
                new Life(
                        row.getTimestamp("created_at").toInstant(),
                        instant(row.getTimestamp("admitted_at")),
                        instant(row.getTimestamp("deadline")),
                        instant(row.getTimestamp("finished_at"))));
    }

    Step step(ResultSet row, int number) throws SQLException {
        String output = row.getString("output");
        String problem = row.getString("problem");
        UUID command = row.getObject("command_id", UUID.class);
        return new Step(
                row.getString("name"),
                AgentRole.valueOf(row.getString("role")),
                StepStatus.valueOf(row.getString("status")),
                new Tries(
                        row.getInt("attempt"),
                        row.getInt("attempts_left"),
                        command == null ? null : new CommandId(command)),
                new Times(
                        instant(row.getTimestamp("started_at")),
                        instant(row.getTimestamp("finished_at")),
                        instant(row.getTimestamp("deadline")),
                        instant(row.getTimestamp("retry_at")),
                        instant(row.getTimestamp("dispatch_again_at"))),
                new Ending(
                        output == null ? null : json.readValue(output, ContentReference.class),
                        engine(row.getString("engine")),
                        row.getString("degraded_because"),
                        row.getString("summary"),
                        problem == null
                                ? null
                                : json.readValue(problem, Problem.class).code()));
    }

    void update(JdbcClient jdbc, Head head) {
        jdbc.sql(
                        "UPDATE optimization SET run = :run, status = :status, seq = :seq, progress = :progress, engine = :engine,"
                                + " degraded = :degraded, posting_id = :posting, match_before = :before, match_after = :after,"
                                + " problem = CAST(:problem AS jsonb), admitted_at = :admitted, deadline = :deadline,"
                                + " finished_at = :finished WHERE id = :id")
                .param("run", head.run())
                .param("status", head.status().name())
                .param("seq", head.seq())
                .param("progress", head.progress())
                .param("engine", name(head.gains().engine()))
                .param("degraded", head.gains().degraded())
                .param("posting", head.gains().postingId())
                .param("before", head.gains().before())
                .param("after", head.gains().after())
                .param(
                        "problem",
                        head.gains().problem() == null
                                ? null
                                : json.writeValueAsString(head.gains().problem()))
                .param("admitted", timestamp(head.life().admittedAt()))
                .param("deadline", timestamp(head.life().deadline()))
                .param("finished", timestamp(head.life().finishedAt()))
                .param("id", head.id().value())
                .update();
    }

    void upsert(JdbcClient jdbc, OptimizationId id, Step step) {
        jdbc.sql(UPSERT).paramSource(parameters(id, step)).update();
    }

    private MapSqlParameterSource parameters(OptimizationId id, Step step) {
        Ending ending = step.ending();
        Problem problem = ending.code() == null ? null : new Problem(ending.code(), null);
        CommandId command = step.tries().command();
        return new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("name", step.name())
                .addValue("role", step.role().name())
                .addValue("status", step.status().name())
                .addValue("attempt", step.tries().attempt())
                .addValue("left", step.tries().left())
                .addValue("command", command == null ? null : command.value())
                .addValue("retry", timestamp(step.times().retryAt()))
                .addValue("again", timestamp(step.times().dispatchAgainAt()))
                .addValue("deadline", timestamp(step.times().deadline()))
                .addValue("output", ending.output() == null ? null : json.writeValueAsString(ending.output()))
                .addValue("engine", name(ending.engine()))
                .addValue("degraded", ending.degradedBecause())
                .addValue("summary", ending.summary())
                .addValue("problem", problem == null ? null : json.writeValueAsString(problem))
                .addValue("started", timestamp(step.times().startedAt()))
                .addValue("finished", timestamp(step.times().finishedAt()));
    }

    private static @Nullable String name(@Nullable Engine engine) {
        return engine == null ? null : engine.name();
    }

    private static @Nullable Engine engine(@Nullable String name) {
        return name == null ? null : Engine.valueOf(name);
    }

    private static @Nullable Double score(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
