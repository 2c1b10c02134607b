package dev.candor.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;

/**
 * Takes a guard of the database away and shows that what it guards is gone: the same case must hold with the guard and must not hold
 * without it. A case that holds either way shows nothing.
 */
public final class MissingGuard {

    private final String[] migrations;

    private MissingGuard(String... migrations) {
        this.migrations = migrations;
    }

    /** On databases with these migrations. */
    public static MissingGuard in(String... migrations) {
        return new MissingGuard(migrations);
    }

    /** Plays a case on two fresh databases, on the second after this statement. */
    public void isNoticed(String away, Predicate<TestDatabase> holds) {
        assertThat(holds.test(TestDatabase.fresh().migrate(migrations)))
                .as("with the guard")
                .isTrue();
        TestDatabase without = TestDatabase.fresh().migrate(migrations);
        without.client().sql(away).update();
        assertThat(holds.test(without)).as("without the guard").isFalse();
    }

    /** Lets every write to a table pass through an assignment to its new row. */
    public static String assigning(String table, String assignment) {
        return """
            CREATE FUNCTION away() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %s; RETURN NEW; END $$;
            CREATE TRIGGER away BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION away()""".formatted(assignment, table);
    }

    /** Puts something of one's own before what the database itself has under that name. */
    public static String hiding(String definition) {
        return definition + """
            ;DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = public, pg_catalog', current_database()); END $$""";
    }
}
