package dev.candor.local.fault;

import dev.candor.local.suite.Fleet;
import java.util.List;

/**
 * Watches from inside the database what no row tells afterwards: who wrote the end of a step, and what was written over. Knows the second
 * instances by the name of their sessions.
 */
final class Audit {

    private static final String FUNCTIONS = """
            CREATE SCHEMA IF NOT EXISTS audit;
            CREATE TABLE IF NOT EXISTS audit.broken (at timestamptz NOT NULL DEFAULT clock_timestamp(), what text NOT NULL);
            CREATE OR REPLACE FUNCTION audit.step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            DECLARE holder text;
            BEGIN
              IF OLD.result IS NOT NULL AND NEW.result IS DISTINCT FROM OLD.result THEN
                INSERT INTO audit.broken (what) VALUES ('I5: another result of ' || OLD.step || ' ' || OLD.command_id);
              END IF;
              IF OLD.status = 'RUNNING' AND NEW.status = 'DONE' THEN
                EXECUTE format('SELECT name FROM %I.instance WHERE runner = $1', TG_TABLE_SCHEMA) INTO holder USING OLD.runner;
                IF holder IS NOT NULL AND (right(holder, 2) = '-1') <> (current_setting('application_name') = 'SECOND') THEN
                  INSERT INTO audit.broken (what) VALUES ('I5: ' || OLD.step || ' held by ' || holder || ' was ended by another one');
                END IF;
              END IF;
              RETURN NULL;
            END $$;
            CREATE OR REPLACE FUNCTION audit.run() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
              IF OLD.run = NEW.run AND NEW.status <> OLD.status AND OLD.status IN ('SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED') THEN
                INSERT INTO audit.broken (what) VALUES ('I12: ' || OLD.status || ' became ' || NEW.status || ' ' || OLD.id);
              END IF;
              RETURN NULL;
            END $$;
            """.replace("SECOND", Fleet.SECOND);

    private Audit() {}

    /** Begins to watch. */
    static void install(Rows rows) {
        rows.run(
                FUNCTIONS,
                trigger("resume.step_work", "audit.step"),
                trigger("job_analysis.step_work", "audit.step"),
                trigger("resume.optimization", "audit.run"));
    }

    /** What was seen so far, and forgets it. */
    static List<String> seen(Rows rows) {
        return rows.of("DELETE FROM audit.broken RETURNING what", List.of()).stream()
                .map(List::getFirst)
                .toList();
    }

    private static String trigger(String table, String function) {
        return "CREATE OR REPLACE TRIGGER audit AFTER UPDATE ON " + table + " FOR EACH ROW EXECUTE FUNCTION " + function
                + "()";
    }
}
