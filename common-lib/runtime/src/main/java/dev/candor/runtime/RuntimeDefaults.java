package dev.candor.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        String service =
                environment.getProperty("spring.application.name", "candor").replace("-service", "");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("candor-service", Map.of("candor.service", service)));
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
