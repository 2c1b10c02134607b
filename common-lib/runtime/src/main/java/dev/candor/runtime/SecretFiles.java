package dev.candor.runtime;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Gives any setting from a mounted file: {@code CANDOR_DB_PASSWORD_FILE=/run/secrets/db} sets {@code CANDOR_DB_PASSWORD} to the text of
 * that file without the line break at its end. A variable that is set itself wins.
 */
public final class SecretFiles implements EnvironmentPostProcessor, Ordered {

    private static final String SUFFIX = "_FILE";
    private static final long MAX_BYTES = 64 * 1024;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> values = new HashMap<>();
        environment.getSystemEnvironment().forEach((name, value) -> {
            String setting = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
            if (name.startsWith("CANDOR_")
                    && !setting.isEmpty()
                    && !environment.getSystemEnvironment().containsKey(setting)) {
                read(Path.of(value.toString()), setting, values);
            }
        });
        // the name must end so for Spring to match it by the rules of environment variables
        environment
                .getPropertySources()
                .addAfter(
                        "systemEnvironment",
                        new SystemEnvironmentPropertySource("secretFiles-systemEnvironment", values));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5;
    }

    private static void read(Path file, String setting, Map<String, Object> values) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES) {
                values.put(
                        setting, Files.readString(file, StandardCharsets.UTF_8).stripTrailing());
            }
        } catch (MalformedInputException e) {
            // a key file in binary: whoever needs it reads the file itself
            values.remove(setting);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the file named by " + setting + SUFFIX, e);
        }
    }
}
