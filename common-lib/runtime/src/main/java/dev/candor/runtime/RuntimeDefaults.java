package dev.candor.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Settings that all services share, below everything a service or an operator says. */
public final class RuntimeDefaults implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String usual = environment.acceptsProfiles(Profiles.of("prod")) ? "json" : "plain";
        boolean json = "json".equals(environment.getProperty("CANDOR_LOG_FORMAT", usual));
        if (json) {
            add(environment, "candor-json-logs.properties");
        }
        add(environment, "candor-defaults.properties");
        environment.getPropertySources().addLast(new MapPropertySource("candor-derived", derived(environment)));
    }

    private static Map<String, Object> derived(ConfigurableEnvironment environment) {
        Map<String, Object> derived = new HashMap<>();
        derived.put(
                "candor.service",
                environment.getProperty("spring.application.name", "candor").replace("-service", ""));
        // an absent collector would hold up every stop, so traces leave only when there is a place for them
        derived.put(
                "management.tracing.export.enabled",
                !environment.getProperty("CANDOR_OTEL_ENDPOINT", "").isBlank());
        if (environment.containsProperty("management.server.port")) {
            // refused by Spring Boot when the management port is not a port of its own
            derived.put("management.server.address", environment.getProperty("CANDOR_BIND_ADDRESS", "127.0.0.1"));
        }
        return derived;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static void add(ConfigurableEnvironment environment, String name) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(
                            name, new ClassPathResource(name, RuntimeDefaults.class.getClassLoader())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
