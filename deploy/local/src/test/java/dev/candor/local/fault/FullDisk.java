package dev.candor.local.fault;

/** Lets the database answer every write of the services as it does when its disk is full. */
final class FullDisk {

    private static final String SCHEMAS = "('gateway', 'resume', 'job_analysis', 'file', 'notification')";

    private FullDisk() {}

    /** Statements after which nothing can be written. */
    static String[] begin() {
        return new String[] {
            """
            CREATE OR REPLACE FUNCTION audit.full() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$""",
            "GRANT USAGE ON SCHEMA audit TO PUBLIC",
            each(
                    "CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON %I.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.full()")
        };
    }

    /** Statements after which there is room again. */
    static String[] end() {
        return new String[] {each("DROP TRIGGER IF EXISTS full_disk ON %I.%I")};
    }

    private static String each(String statement) {
        return """
            DO $$ DECLARE t record; BEGIN
              FOR t IN SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN %s ORDER BY 1, 2 LOOP
                EXECUTE format('%s', t.schemaname, t.tablename);
                -- holds one lock at a time: no writer waits for a table while the next one is waited for
                COMMIT;
              END LOOP; END $$""".formatted(SCHEMAS, statement);
    }
}
