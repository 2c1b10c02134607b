package dev.candor.local.soak;

import dev.candor.local.testing.Journal;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tables of the services say after the faults, read as an operator would. */
public final class Books {

    private static final List<String> SCHEMAS = List.of("gateway", "resume", "job_analysis", "file", "notification");
    private static final List<String> STEPS = List.of("resume", "job_analysis");
    private final Journal journal;

    /** Reads what {@code journal} reaches. */
    public Books(Journal journal) {
        this.journal = journal;
    }

    /** Each run that the orchestrator knows, with its status. */
    public Map<String, String> runs() {
        Map<String, String> runs = new HashMap<>();
        rows("SELECT id, status FROM resume.optimization").forEach(row -> runs.put(row.get(0), row.get(1)));
        return runs;
    }

    /** Why runs did not succeed. */
    public List<String> problems() {
        return rows("SELECT id, status, problem FROM resume.optimization WHERE status <> 'SUCCEEDED'").stream()
                .map(String::valueOf)
                .toList();
    }

    /** Runs with more than one final event, and runs whose events have a gap. */
    public List<String> brokenEvents() {
        List<String> broken = new ArrayList<>();
        rows("SELECT optimization_id, count(*) FROM resume.optimization_event WHERE type LIKE ANY"
                        + " (ARRAY['%succeeded%','%failed%','%cancelled%','%expired%']) AND type NOT LIKE '%step%'"
                        + " GROUP BY 1 HAVING count(*) > 1")
                .forEach(row -> broken.add("two ends: " + row));
        rows("SELECT optimization_id, count(*), max(seq) FROM resume.optimization_event GROUP BY 1"
                        + " HAVING count(*) <> max(seq) OR min(seq) <> 1")
                .forEach(row -> broken.add("a gap: " + row));
        return broken;
    }

    /** Steps that succeeded more than once. */
    public List<String> doneTwice() {
        List<String> twice = new ArrayList<>();
        for (String schema : STEPS) {
            rows("SELECT optimization_id, step FROM " + schema
                            + ".step_work WHERE status = 'DONE' AND result->>'type' ="
                            + " 'step.succeeded.v1' GROUP BY 1, 2 HAVING count(*) > 1")
                    .forEach(row -> twice.add(schema + ": " + row));
        }
        return twice;
    }

    /** For the number of a question when its answer was kept. */
    public Map<Integer, Instant> answered() {
        Map<Integer, Instant> answered = new HashMap<>();
        for (String schema : STEPS) {
            rows("SELECT input_tokens, extract(epoch FROM max(finished_at)) FROM " + schema
                            + ".model_call WHERE input_tokens IS NOT NULL AND finished_at IS NOT NULL GROUP BY 1")
                    .forEach(row -> answered.put(
                            Integer.parseInt(row.get(0)),
                            Instant.ofEpochMilli(
                                    new BigDecimal(row.get(1)).movePointRight(3).longValue())));
        }
        return answered;
    }

    /** Everything that should be at rest and is not. */
    public List<String> leftOver() {
        List<String> left = new ArrayList<>();
        for (String schema : SCHEMAS) {
            count(left, schema, "outbox");
            count(left, schema, "dead_letter");
        }
        for (String schema : STEPS) {
            count(left, schema, "step_work WHERE status IN ('READY', 'RUNNING')");
            count(left, schema, "model_permit WHERE runner IS NOT NULL AND lease_until > clock_timestamp()");
            count(left, schema, "scheduled_tasks WHERE task_name LIKE 'step%'");
        }
        count(left, "notification", "delivery WHERE status <> 'SENT'");
        return left;
    }

    /** Bytes on disk of all tables of a service with their indexes. */
    public long bytes(String schema) {
        return Long.parseLong(
                rows("SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) FROM pg_class c JOIN pg_namespace n"
                                + " ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'm') AND n.nspname = '" + schema
                                + "'")
                        .getFirst()
                        .getFirst());
    }

    private void count(List<String> left, String schema, String what) {
        String number =
                rows("SELECT count(*) FROM " + schema + "." + what).getFirst().getFirst();
        if (!number.equals("0")) {
            left.add(number + " " + schema + "." + what);
        }
    }

    private List<List<String>> rows(String statement) {
        try (Connection connection = journal.connect();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(statement)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(rows.getObject(column)));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }
}
