package dev.candor.runtime;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Brings the runtime's own tables up to date before those of the service, with a history of their own. */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy runtimeTablesFirst(Environment environment) {
        boolean steps = environment.getProperty("candor.step.enabled", Boolean.class, false);
        return flyway -> {
            List<String> locations = new ArrayList<>(List.of("classpath:db/runtime"));
            if (steps) {
                locations.add("classpath:db/step");
            }
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .resourceProvider(null)
                    .locations(locations.toArray(String[]::new))
                    .table("flyway_runtime_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            flyway.migrate();
        };
    }
}
