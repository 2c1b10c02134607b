package dev.candor.local.suite;

import dev.candor.local.infrastructure.InfrastructureSettings;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.Service;
import dev.candor.local.settings.SuiteSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables each service starts with. Secrets are named as files, never as values. */
final class ServiceEnvironment {

    private static final String HOST = "127.0.0.1";
    private static final List<String> PASSED_ON = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ");
    private final SuiteSettings settings;
    private final Secrets secrets;

    ServiceEnvironment(SuiteSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** What the infrastructure process needs: nothing of ours. */
    Map<String, String> ofMachine() {
        Map<String, String> environment = new HashMap<>();
        for (String name : PASSED_ON) {
            String value = settings.environment().get(name);
            if (value != null) {
                environment.put(name, value);
            }
        }
        return environment;
    }

    /** The person's own settings first, then those that this run decides. */
    Map<String, String> of(Service service) {
        Map<String, String> environment = new TreeMap<>(ofMachine());
        settings.environment().forEach((name, value) -> {
            if (name.startsWith("CANDOR_") && !name.startsWith("CANDOR_PORT")) {
                environment.put(name, value);
            }
        });
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_PORT", port(service.port()));
        environment.put("MANAGEMENT_SERVER_PORT", port(service.managementPort()));
        environment.put("CANDOR_BIND_ADDRESS", HOST);
        environment.put("CANDOR_BASE_URL", settings.address());
        environment.put(
                "CANDOR_MASTER_KEY_FILE",
                settings.configuration().resolve("master-key").toString());
        environment.put("CANDOR_SERVICE_KEY_FILE", secrets.privateKey(service).toString());
        putDatabase(environment, service);
        putInfrastructure(environment);
        putServices(environment);
        if (service == Service.GATEWAY) {
            environment.put("CANDOR_DATA_DIR", settings.data().toString());
            environment.put("CANDOR_SERVICE_KEYS_DIR", secrets.publicKeys().toString());
            environment.put("CANDOR_INTERNAL_PORT", port(Port.GATEWAY_INTERNAL));
            environment.put("CANDOR_EDGE_INTERNAL_PORT", port(Port.GATEWAY_INTERNAL));
        }
        return environment;
    }

    private void putDatabase(Map<String, String> environment, Service service) {
        environment.put("CANDOR_DB_URL", "jdbc:postgresql://" + HOST + ":" + port(Port.POSTGRES) + "/candor");
        environment.put("CANDOR_DB_USER", service.schema());
        environment.put(
                "CANDOR_DB_PASSWORD_FILE",
                secrets.file("db-" + service.schema()).toString());
    }

    private void putInfrastructure(Map<String, String> environment) {
        environment.put("CANDOR_KAFKA_BOOTSTRAP", HOST + ":" + port(Port.KAFKA));
        environment.put("CANDOR_S3_ENDPOINT", "http://" + HOST + ":" + door(Port.OBJECTS));
        environment.put("CANDOR_S3_REGION", "us-east-1");
        environment.put("CANDOR_S3_BUCKET", InfrastructureSettings.BUCKET);
        environment.put(
                "CANDOR_S3_ACCESS_KEY_FILE", secrets.file("s3-access-key").toString());
        environment.put(
                "CANDOR_S3_SECRET_KEY_FILE", secrets.file("s3-secret-key").toString());
        environment.put("CANDOR_MAIL_HOST", HOST);
        environment.put("CANDOR_MAIL_PORT", door(Port.SMTP));
        environment.putIfAbsent("CANDOR_MAIL_FROM", "candor@localhost");
    }

    /** Another address may be chosen, such as one before several instances. */
    private void putServices(Map<String, String> environment) {
        environment.putIfAbsent("CANDOR_GATEWAY_INTERNAL_URL", url(Port.GATEWAY_INTERNAL));
        environment.putIfAbsent("CANDOR_RESUME_URL", url(Port.RESUME));
        environment.putIfAbsent("CANDOR_JOB_ANALYSIS_URL", url(Port.JOB_ANALYSIS));
        environment.putIfAbsent("CANDOR_FILE_URL", url(Port.FILE));
        environment.putIfAbsent("CANDOR_NOTIFICATION_URL", url(Port.NOTIFICATION));
    }

    private String url(Port port) {
        return "http://" + HOST + ":" + port(port);
    }

    /** Where a service finds a part: at its port, or at a door that a test has put before it. */
    private String door(Port port) {
        return settings.environment().getOrDefault("CANDOR_PORT_" + port.name() + "_DOOR", port(port));
    }

    private String port(Port port) {
        return String.valueOf(settings.ports().of(port));
    }
}
