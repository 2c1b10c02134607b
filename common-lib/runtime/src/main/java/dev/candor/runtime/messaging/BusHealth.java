package dev.candor.runtime.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;

/** Asks the bus for its brokers. The client is made at the first look and kept: opening one costs more than the look. */
final class BusHealth implements HealthIndicator, DisposableBean {

    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final KafkaAdmin settings;
    private @Nullable Admin admin;

    BusHealth(KafkaAdmin settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        return answers() ? Health.up().build() : Health.down().build();
    }

    /** Whether this instance reaches a broker. */
    boolean answers() {
        int millis = Math.toIntExact(PATIENCE.toMillis());
        try {
            return !admin().describeCluster(new DescribeClusterOptions().timeoutMs(millis))
                    .nodes()
                    .get(millis, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Admin admin() {
        Admin known = admin;
        if (known == null) {
            Map<String, Object> config = new HashMap<>(settings.getConfigurationProperties());
            config.put(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 1_000);
            config.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
            known = Admin.create(config);
            admin = known;
        }
        return known;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
