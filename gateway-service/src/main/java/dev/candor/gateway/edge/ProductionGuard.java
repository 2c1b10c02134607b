package dev.candor.gateway.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Stops a start in production that would be unsafe, with one list of everything that is wrong. */
@Component
@Profile("prod")
class ProductionGuard {

    private static final Set<String> SAMPLES =
            Set.of("", "candor", "changeme", "change-me", "password", "postgres", "secret", "sample", "test", "admin");

    ProductionGuard(Environment environment, EdgeProperties edge) {
        List<String> wrong = new ArrayList<>();
        if (!"https".equals(edge.baseUrl().getScheme())) {
            wrong.add("candor.edge.base-url (CANDOR_BASE_URL) must start with https://");
        }
        if (sample(environment.getProperty("spring.datasource.password", ""))) {
            wrong.add("spring.datasource.password (CANDOR_DB_PASSWORD) is missing or a sample");
        }
        if (environment.getProperty("candor.owner.enabled", Boolean.class, false)) {
            wrong.add(
                    "candor.owner.enabled: the owner account, its sign-in link and token file are for a local run only");
        }
        if (!environment.getProperty("candor.limit.enabled", Boolean.class, true)) {
            wrong.add("candor.limit.enabled (CANDOR_LIMITS_ENABLED) must be on");
        }
        if (environment.getProperty("debug", Boolean.class, false)) {
            wrong.add("debug must be off");
        }
        String managementPort = environment.getProperty("management.server.port", "");
        if (managementPort.isEmpty() || managementPort.equals(environment.getProperty("server.port", ""))) {
            wrong.add("management.server.port (MANAGEMENT_SERVER_PORT) must be a port of its own");
        }
        if (environment.matchesProfiles("local")) {
            wrong.add("the profiles local and prod exclude each other");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "This configuration is not safe for production:\n  - " + String.join("\n  - ", wrong));
        }
    }

    private static boolean sample(String value) {
        return SAMPLES.contains(value.toLowerCase(Locale.ROOT));
    }
}
