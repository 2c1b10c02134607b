package dev.candor.runtime.step;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The number of this running instance. Two instances never share a name, so a starting one knows that its predecessor of the same
 * name is dead and frees what that held; a predecessor that was only paused is stopped by the fence.
 */
final class Runner {

    private final int number;

    Runner(JdbcClient jdbc, TransactionOperations transactions, String name) {
        Integer fresh = transactions.execute(status -> {
            jdbc.sql(
                            "UPDATE step_work SET runner = NULL, lease_until = NULL"
                                    + " WHERE status = 'RUNNING' AND runner IN (SELECT runner FROM instance WHERE name = :name)")
                    .param("name", name)
                    .update();
            jdbc.sql("DELETE FROM instance WHERE name = :name")
                    .param("name", name)
                    .update();
            return jdbc.sql("INSERT INTO instance (name) VALUES (:name) RETURNING runner")
                    .param("name", name)
                    .query(Integer.class)
                    .single();
        });
        if (fresh == null) {
            throw new IllegalStateException("no runner number");
        }
        this.number = fresh;
    }

    int number() {
        return number;
    }
}
