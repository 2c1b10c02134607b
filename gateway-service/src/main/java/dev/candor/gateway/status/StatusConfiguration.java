package dev.candor.gateway.status;

import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import dev.candor.gateway.status.SystemStatus.Check;
import dev.candor.gateway.status.SystemStatus.Part;
import dev.candor.gateway.status.SystemStatus.State;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;

/** What is looked at: each service's readiness, and what the services stand on as far as the gateway is told where it is. */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {

    private static final String DATABASE = "database";
    private static final String BUS = "bus";
    private static final String OBJECTS = "object-store";
    private static final String MAIL = "mail";
    private static final String MODEL = "model-provider";
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    @Bean
    List<Part> statusParts(
            StatusProperties properties, ServiceCalls calls, JdbcClient jdbc, ObjectProvider<Admin> busAdmin) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("gateway-service", true, List.of(DATABASE, BUS), () -> State.UP));
        for (Upstream upstream : Upstream.values()) {
            parts.add(new Part(upstream.id(), true, standsOn(upstream), () -> readiness(calls, upstream, properties)));
        }
        parts.add(foundation(DATABASE, () -> database(jdbc)));
        parts.add(foundation(BUS, () -> bus(busAdmin.getObject(), properties)));
        addIfKnown(parts, OBJECTS, properties.objectStore(), properties);
        String mail = properties.mailHost();
        if (mail != null && !mail.isEmpty()) {
            parts.add(foundation(MAIL, reach(mail, properties.mailPort(), properties)));
        }
        String provider = properties.modelProvider();
        if (provider == null || provider.isEmpty()) {
            // every agent works without a model, so there is nothing that could be away
            parts.add(foundation(MODEL, () -> State.UP));
        } else {
            addIfKnown(parts, MODEL, properties.modelUrl(), properties);
        }
        return parts;
    }

    private static List<String> standsOn(Upstream upstream) {
        return switch (upstream) {
            case RESUME_SERVICE, JOB_ANALYSIS_SERVICE -> List.of(DATABASE, BUS, MODEL);
            case FILE_SERVICE -> List.of(DATABASE, BUS, OBJECTS);
            case NOTIFICATION_SERVICE -> List.of(DATABASE, BUS, MAIL);
        };
    }

    private static Part foundation(String name, Check check) {
        return new Part(name, false, List.of(), check);
    }

    private static void addIfKnown(List<Part> parts, String name, @Nullable URI place, StatusProperties properties) {
        if (place != null && place.getHost() != null) {
            int standard = "https".equals(place.getScheme()) ? HTTPS_PORT : HTTP_PORT;
            int port = place.getPort() < 0 ? standard : place.getPort();
            parts.add(foundation(name, reach(place.getHost(), port, properties)));
        }
    }

    /** A client of the bus that lives as long as the gateway: opening one for each look would cost more than the look. */
    @Lazy
    @Bean(destroyMethod = "close")
    Admin busAdmin(KafkaAdmin admin) {
        Map<String, Object> settings = new HashMap<>(admin.getConfigurationProperties());
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 1_000);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 10_000);
        return Admin.create(settings);
    }

    private static State readiness(ServiceCalls calls, Upstream upstream, StatusProperties properties)
            throws InterruptedException {
        try {
            int status = calls.getOpen(upstream, "/actuator/health/readiness", properties.patience())
                    .statusCode();
            return status == 200 ? State.UP : State.DOWN;
        } catch (IOException e) {
            return State.DOWN;
        }
    }

    private static State database(JdbcClient jdbc) {
        try {
            jdbc.sql("SELECT 1").query(Integer.class).single();
            return State.UP;
        } catch (DataAccessException e) {
            return State.DOWN;
        }
    }

    private static State bus(Admin admin, StatusProperties properties) throws InterruptedException {
        int millis = (int) properties.patience().toMillis();
        try {
            boolean nodes = !admin.describeCluster(new DescribeClusterOptions().timeoutMs(millis))
                    .nodes()
                    .get(millis, TimeUnit.MILLISECONDS)
                    .isEmpty();
            return nodes ? State.UP : State.DOWN;
        } catch (ExecutionException | TimeoutException e) {
            return State.DOWN;
        }
    }

    private static Check reach(String host, int port, StatusProperties properties) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, port), (int)
                        properties.patience().toMillis());
                return State.UP;
            } catch (IOException e) {
                return State.DOWN;
            }
        };
    }
}
