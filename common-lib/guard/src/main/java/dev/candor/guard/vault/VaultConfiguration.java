package dev.candor.guard.vault;

import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The vault of a service: keys in its own schema, wrapped by the master key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
public class VaultConfiguration {

    @Bean
    OwnerKeys ownerKeys(VaultProperties properties, DataSource database, Environment environment) {
        return new OwnerKeys(
                properties.masterKeyFile(),
                database,
                environment.getRequiredProperty("spring.application.name"),
                System::nanoTime);
    }

    @Bean
    OwnerCipher ownerCipher(OwnerKeys keys) {
        return new OwnerCipher(keys);
    }

    /** A missing or unreadable master key stops the start, not the first request. */
    @Bean
    SmartInitializingSingleton masterKeyCheck(OwnerKeys keys) {
        return keys::master;
    }
}
