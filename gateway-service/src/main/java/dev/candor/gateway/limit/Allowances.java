package dev.candor.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.candor.gateway.secret.ServiceVault;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.ProblemType;
import dev.candor.runtime.web.RateLimit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.RemoteBucketBuilder;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Token buckets. What counts for all instances together is a row in Postgres; in front of it a bucket in memory turns away floods
 * without asking the database. Anonymous requests are counted in memory only. Requests of a person are told to the row once a second
 * or every {@link #UNTOLD} requests: a commit for each of them would cost more than most of them. With several instances a person may
 * so have up to that many requests more on each.
 */
@Component
public class Allowances {

    private static final int KEPT = 100_000;
    private static final int CLEANED_AT_ONCE = 1000;
    private static final int UNTOLD = 10;
    private static final Optimization DELAYED =
            Optimizations.delaying(new DelayParameters(UNTOLD, Duration.ofSeconds(1)));

    private final LimitProperties properties;
    private final ServiceVault vault;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> shared;
    private final Cache<String, Bucket> near = buckets();
    private final Cache<String, Bucket> delayed = buckets();

    Allowances(LimitProperties properties, ServiceVault vault, DataSource database) {
        this.properties = properties;
        this.vault = vault;
        this.shared = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("bucket")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** What is left after asking. */
    public record Left(
            Allowance allowance, boolean granted, int limit, int periodSeconds, long remaining, long resetSeconds) {

        /** For the headers of the answer. */
        public RateLimit rateLimit() {
            return RateLimit.inWindow(
                    allowance.slug(),
                    limit,
                    Duration.ofSeconds(periodSeconds),
                    remaining,
                    Duration.ofSeconds(resetSeconds));
        }

        /** The refusal this is a reason for. */
        public ProblemException refusal(ProblemType type, String detail) {
            return new ProblemException(type, detail)
                    .withRetryAfter(Duration.ofSeconds(resetSeconds))
                    .withRateLimit(rateLimit());
        }
    }

    /** Takes one unit if there is one. Keys are stored as keyed hashes. */
    public Left take(Allowance allowance, String key) {
        LimitProperties.Rate rate = properties.rate(allowance);
        if (!properties.enabled()) {
            return new Left(allowance, true, rate.units(), rate.seconds(), rate.units(), 0);
        }
        String id = id(allowance, key);
        Bucket front = near.get(
                id,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.units()).refillGreedy(rate.units(), period(rate)))
                        .build());
        ConsumptionProbe probe = front.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed() && allowance != Allowance.ANONYMOUS_REQUESTS) {
            probe = takeBehind(allowance, id);
        }
        return new Left(
                allowance,
                probe.isConsumed(),
                rate.units(),
                rate.seconds(),
                probe.getRemainingTokens(),
                Math.ceilDiv(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill(),
                        1_000_000_000L));
    }

    private ConsumptionProbe takeBehind(Allowance allowance, String id) {
        try {
            return behind(allowance, id).tryConsumeAndReturnRemaining(1);
        } catch (BucketExceptions.BucketExecutionException e) {
            throw new DataAccessResourceFailureException("allowances cannot be counted now", e);
        }
    }

    /** Takes one unit. @throws ProblemException 429 if there is none */
    public void require(Allowance allowance, String key) {
        Left left = take(allowance, key);
        if (!left.granted()) {
            throw refusal(left);
        }
    }

    /** Gives one unit back, because what it was taken for turned out not to count. */
    public void giveBack(Allowance allowance, String key) {
        if (!properties.enabled()) {
            return;
        }
        String id = id(allowance, key);
        Bucket front = near.getIfPresent(id);
        if (front != null) {
            front.addTokens(1);
        }
        behind(allowance, id).addTokens(1);
    }

    /** How many of something may be open at once. */
    public int openStreams() {
        return properties.streams();
    }

    /** How many sockets of one person may be open at once. */
    public int openSockets() {
        return properties.sockets();
    }

    static ProblemException refusal(Left left) {
        return left.refusal(CommonProblem.TOO_MANY_REQUESTS, "Wait a little, then try again.");
    }

    private Bucket behind(Allowance allowance, String id) {
        ProxyManager<String> manager = shared;
        return allowance == Allowance.REQUESTS
                ? delayed.get(id, _ -> built(allowance, id, manager.builder().withOptimization(DELAYED)))
                : built(allowance, id, manager.builder());
    }

    private Bucket built(Allowance allowance, String id, RemoteBucketBuilder<String> builder) {
        LimitProperties.Rate rate = properties.rate(allowance);
        return builder.build(
                id,
                () -> BucketConfiguration.builder()
                        .addLimit(limit -> limit.capacity(rate.units()).refillGreedy(rate.units(), period(rate)))
                        .build());
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
    }

    private String id(Allowance allowance, String key) {
        return allowance.slug() + ':' + HexFormat.of().formatHex(vault.hash("allowance", key));
    }

    private static Duration period(LimitProperties.Rate rate) {
        return Duration.ofSeconds(rate.seconds());
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void forgetFull() {
        int removed = CLEANED_AT_ONCE;
        while (removed == CLEANED_AT_ONCE) {
            removed = shared.removeExpired(CLEANED_AT_ONCE);
        }
    }
}
