package dev.candor.local.infrastructure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the infrastructure keeps its data and which loopback ports it takes.
 *
 * @param data the data folder; secrets are read from its folder {@code secrets}
 * @param postgresPort port of the database
 * @param kafkaPort port that clients of the bus use
 * @param controllerPort port that the bus uses for itself
 * @param objectStorePort port of the S3 protocol
 * @param smtpPort port that takes mail
 * @param mailPagePort port of the page that shows mail, and of {@code /health}
 */
public record InfrastructureSettings(
        Path data,
        int postgresPort,
        int kafkaPort,
        int controllerPort,
        int objectStorePort,
        int smtpPort,
        int mailPagePort) {

    /** The address everything here is bound to. */
    static final String HOST = "127.0.0.1";

    /** The bucket that exists once the object store is up. */
    public static final String BUCKET = "candor";

    /** One database role and schema per service, both of this name. */
    public static final List<String> SCHEMAS = List.of("gateway", "resume", "job_analysis", "file", "notification");

    /** The arguments of {@link InfrastructureMain} that give these settings again. */
    public List<String> toArguments() {
        return List.of(
                "data=" + data,
                "postgres=" + postgresPort,
                "kafka=" + kafkaPort,
                "controller=" + controllerPort,
                "objects=" + objectStorePort,
                "smtp=" + smtpPort,
                "mail=" + mailPagePort);
    }

    static InfrastructureSettings of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not of the form name=value: " + argument);
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new InfrastructureSettings(
                Path.of(values.getOrDefault("data", "data")).toAbsolutePath(),
                port(values, "postgres"),
                port(values, "kafka"),
                port(values, "controller"),
                port(values, "objects"),
                port(values, "smtp"),
                port(values, "mail"));
    }

    private static int port(Map<String, String> values, String name) {
        return Integer.parseInt(values.getOrDefault(name, "0"));
    }
}
