package dev.candor.runtime.model;

import dev.candor.contract.id.CommandId;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may call a provider now, counted in rows, so that it holds for all instances of a service: places at the same time, calls and
 * tokens a minute, and a gate that one refusal closes for everybody. Nothing here waits; whoever gets no permit comes again.
 */
final class ProviderPermits {

    /** How long a place outlives the longest call, should its holder die unseen. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(ProviderPermits.class);

    private final JdbcClient jdbc;

    ProviderPermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a place; empty if all are taken. */
    Optional<Integer> take(ModelProvider provider, int runner, CommandId command) {
        Optional<Integer> slot = takeFree(provider, runner, command);
        if (slot.isPresent() || !grow(provider)) {
            return slot;
        }
        return takeFree(provider, runner, command);
    }

    /** Gives a place back. What the database refuses, the heartbeat of the instance does when the step is over: no answer is lost for it. */
    void free(ModelProvider provider, int slot, int runner) {
        try {
            jdbc.sql("UPDATE model_permit SET runner = NULL, command_id = NULL, lease_until = NULL"
                            + " WHERE provider = :provider AND slot = :slot AND runner = :runner")
                    .param("provider", provider.name())
                    .param("slot", slot)
                    .param("runner", runner)
                    .update();
        } catch (DataAccessException refused) {
            LOG.warn("a permit of provider {} is given back later: {}", provider.label(), refused.toString());
        }
    }

    /** Spends one call and its tokens of the minute; else says how long to wait. A call larger than a minute's tokens spends them all. */
    Optional<Duration> spend(ModelProvider provider, long tokens) {
        ModelProvider.Limits limits = provider.limits();
        if (limits.callsPerMinute() == 0 && limits.tokensPerMinute() == 0) {
            return Optional.empty();
        }
        jdbc.sql("INSERT INTO model_rate (provider, calls, tokens, at) VALUES (:provider, :calls, :tokens,"
                        + " clock_timestamp()) ON CONFLICT DO NOTHING")
                .param("provider", provider.name())
                .param("calls", limits.callsPerMinute())
                .param("tokens", limits.tokensPerMinute())
                .update();
        int spent = jdbc.sql("WITH now AS (SELECT provider AS name,"
                        + " least(:calls, calls + :calls * extract(epoch FROM clock_timestamp() - at) / 60) AS c,"
                        + " least(:tokens, tokens + :tokens * extract(epoch FROM clock_timestamp() - at) / 60) AS t"
                        + " FROM model_rate WHERE provider = :provider FOR UPDATE)"
                        + " UPDATE model_rate SET calls = c - 1, tokens = t - least(:tokens, :wanted), at = clock_timestamp()"
                        + " FROM now WHERE provider = name AND (:calls = 0 OR c >= 1)"
                        + " AND (:tokens = 0 OR t >= least(:tokens, :wanted))")
                .param("calls", limits.callsPerMinute())
                .param("tokens", limits.tokensPerMinute())
                .param("wanted", tokens)
                .param("provider", provider.name())
                .update();
        return spent == 1 ? Optional.empty() : Optional.of(pause(limits, tokens));
    }

    /** How long the gate stays closed; empty if it is open. */
    Optional<Duration> blocked(ModelProvider provider) {
        return jdbc.sql(
                        "SELECT ceil(extract(epoch FROM blocked_until - clock_timestamp()) * 1000)::bigint FROM model_gate"
                                + " WHERE provider = :provider AND blocked_until > clock_timestamp()")
                .param("provider", provider.name())
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    /** Closes the gate for all instances; it never opens earlier than somebody else has said. */
    void block(ModelProvider provider, Duration length, String reason) {
        jdbc.sql("INSERT INTO model_gate (provider, blocked_until, reason) VALUES (:provider,"
                        + " clock_timestamp() + make_interval(secs => :seconds), :reason) ON CONFLICT (provider) DO UPDATE"
                        + " SET blocked_until = greatest(model_gate.blocked_until, excluded.blocked_until),"
                        + " reason = excluded.reason")
                .param("provider", provider.name())
                .param("seconds", length.toMillis() / 1000.0)
                .param("reason", reason)
                .update();
    }

    private Optional<Integer> takeFree(ModelProvider provider, int runner, CommandId command) {
        return jdbc.sql("UPDATE model_permit SET runner = :runner, command_id = :command,"
                        + " lease_until = clock_timestamp() + make_interval(secs => :seconds)"
                        + " WHERE provider = :provider AND slot = (SELECT slot FROM model_permit WHERE provider = :provider"
                        + " AND slot <= :most AND (runner IS NULL OR lease_until < clock_timestamp())"
                        + " ORDER BY slot LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING slot")
                .param("runner", runner)
                .param("command", command.value())
                .param("seconds", provider.limits().call().plus(GRACE).toSeconds())
                .param("provider", provider.name())
                .param("most", provider.limits().atOnce())
                .query(Integer.class)
                .optional();
    }

    /** Makes the places of a provider that has fewer than it may; false if all are there. */
    private boolean grow(ModelProvider provider) {
        return jdbc.sql("INSERT INTO model_permit (provider, slot) SELECT :provider, generate_series(1, :most)"
                                + " ON CONFLICT DO NOTHING")
                        .param("provider", provider.name())
                        .param("most", provider.limits().atOnce())
                        .update()
                > 0;
    }

    /** Time in which the minute's share of what is wanted grows back, at least half a second. */
    private static Duration pause(ModelProvider.Limits limits, long tokens) {
        double byCalls = limits.callsPerMinute() == 0 ? 0 : 60.0 / limits.callsPerMinute();
        double byTokens = limits.tokensPerMinute() == 0
                ? 0
                : 60.0 * Math.min(tokens, limits.tokensPerMinute()) / limits.tokensPerMinute();
        return Duration.ofMillis(Math.max(500, Math.round(1000 * Math.max(byCalls, byTokens))));
    }
}
