package dev.candor.local.infrastructure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * @param kafkaDoor a second way to the bus, absent in a usual run
 */
public record InfrastructureSettings(
        Path data,
        int postgresPort,
        int kafkaPort,
        int controllerPort,
        int objectStorePort,
        int smtpPort,
        int mailPagePort,
        @Nullable Door kafkaDoor) {

    /**
     * A port of the bus whose clients are told to use another one, at which something stands between: clients of a bus go where it
     * tells them to, whatever way they came.
     */
    public record Door(int port, int advertised) {

        /** From {@code port:advertised}. */
        public static Door of(String text) {
            int colon = text.indexOf(':');
            return new Door(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
        }
    }

    /** The address everything here is bound to. */
    static final String HOST = "127.0.0.1";

    /** The bucket that exists once the object store is up. */
    public static final String BUCKET = "candor";

    /** One database role and schema per service, both of this name. */
    public static final List<String> SCHEMAS = List.of("gateway", "resume", "job_analysis", "file", "notification");

    /** The arguments of {@link InfrastructureMain} that give these settings again. */
    public List<String> toArguments() {
        Door door = kafkaDoor;
        List<String> arguments = new ArrayList<>(List.of(
                "data=" + data,
                "postgres=" + postgresPort,
                "kafka=" + kafkaPort,
                "controller=" + controllerPort,
                "objects=" + objectStorePort,
                "smtp=" + smtpPort,
                "mail=" + mailPagePort));
        if (door != null) {
            arguments.add("kafka-door=" + door.port() + ":" + door.advertised());
        }
        return arguments;
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
                port(values, "mail"),
                values.containsKey("kafka-door") ? Door.of(values.getOrDefault("kafka-door", "")) : null);
    }

    private static int port(Map<String, String> values, String name) {
        return Integer.parseInt(values.getOrDefault(name, "0"));
    }
}
