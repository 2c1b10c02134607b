package dev.candor.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.candor.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may send: one instance for a shard, and never one that is paused for ever. */
class ShardLocksTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofHours(1);
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeAll
    static void somethingToSend() {
        DATABASE.migrate("classpath:db/runtime");
        DATABASE.client()
                .sql("INSERT INTO outbox (shard, topic, message_key, headers, payload) VALUES (2, 't', :key, '{}', '')")
                .param("key", UUID.randomUUID().toString())
                .update();
    }

    @Test
    void aPausedHolderLosesItsShardsAndKnowsIt() {
        try (ShardLocks paused = locks("paused", Duration.ofMillis(300));
                ShardLocks other = locks("paused", LONG)) {
            assertThat(paused.waiting()).containsExactly(2);

            await().atMost(PATIENCE).until(() -> other.waiting().contains(2));

            assertThatThrownBy(paused::waiting).isInstanceOf(IllegalStateException.class);
            assertThat(paused.waiting()).isEmpty();
        }
    }

    @Test
    void aHolderThatKeepsAskingKeepsItsShards() {
        try (ShardLocks holder = locks("busy", LONG);
                ShardLocks other = locks("busy", LONG)) {
            assertThat(holder.waiting()).containsExactly(2);
            assertThat(other.waiting()).isEmpty();
            assertThat(holder.waiting()).containsExactly(2);
        }
    }

    private static ShardLocks locks(String service, Duration mostIdle) {
        OutboxBell bell = new OutboxBell(DATABASE.connectionDetails(), service, UUID.randomUUID(), new Wakeup());
        return new ShardLocks(DATABASE.connectionDetails(), service, mostIdle, bell);
    }
}
