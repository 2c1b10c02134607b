package dev.candor.local.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How one local run is set up.
 *
 * @param repository folder with the built services
 * @param data everything the run keeps
 * @param configuration the person's own folder; holds the master key, outside the data
 * @param ports all loopback ports
 * @param classPath class path of the infrastructure process
 * @param environment settings for the services; only names that begin with {@code CANDOR_} are passed on
 * @param restart whether a process that died is started again
 * @param caches whether start-up caches are made in the background
 */
public record SuiteSettings(
        Path repository,
        Path data,
        Path configuration,
        Ports ports,
        String classPath,
        Map<String, String> environment,
        boolean restart,
        boolean caches) {

    /** Machines are shared: about five times what a start takes on two busy cores. */
    public static final Duration START_LIMIT = Duration.ofMinutes(5);

    /** Copies the environment. */
    public SuiteSettings {
        environment = Map.copyOf(environment);
    }

    /**
     * Settings from the environment: {@code CANDOR_REPOSITORY}, {@code CANDOR_DATA} or {@code CANDOR_HOME} (data and
     * configuration in its folders {@code data} and {@code config}), ports.
     */
    public static SuiteSettings of(Map<String, String> environment) throws IOException {
        Path repository = Path.of(environment.getOrDefault("CANDOR_REPOSITORY", "."))
                .toAbsolutePath()
                .normalize();
        String home = environment.getOrDefault("CANDOR_HOME", "");
        String data = environment.getOrDefault("CANDOR_DATA", "");
        Path dataFolder = !data.isEmpty()
                ? Path.of(data)
                : home.isEmpty() ? repository.resolve("deploy/local/data") : Path.of(home, "data");
        Path configuration = home.isEmpty()
                ? Path.of(System.getProperty("user.home", "."), ".config", "candor")
                : Path.of(home, "config");
        return new SuiteSettings(
                repository,
                dataFolder.toAbsolutePath().normalize(),
                configuration.toAbsolutePath().normalize(),
                Ports.of(environment),
                System.getProperty("java.class.path", ""),
                environment,
                !"no".equals(environment.get("CANDOR_RESTART")),
                !"no".equals(environment.get("CANDOR_START_CACHES")));
    }

    /** The address for people and programs on this machine. */
    public String address() {
        return "http://localhost:" + ports.of(Port.GATEWAY);
    }

    /** The page with the caught mails. */
    public String mailPage() {
        return "http://localhost:" + ports.of(Port.MAIL_PAGE);
    }

    /** The file with the owner's personal access token. */
    public Path tokenFile() {
        return data.resolve("token");
    }
}
