package dev.candor.local.testing;

import dev.candor.local.infrastructure.Folders;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.Ports;
import dev.candor.local.settings.SuiteSettings;
import dev.candor.local.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Starts suites of real processes for tests: empty data folder, free ports, and no setting of whoever runs the tests. */
final class FreshSuite {

    private static final Path REPOSITORY = Path.of(System.getProperty("candor.repository", "../.."))
            .toAbsolutePath()
            .normalize();

    private FreshSuite() {}

    /** One with its data in a folder of this name, and these settings. */
    static Suite start(String name, Map<String, String> settings) throws IOException {
        Path home = Path.of("target", name).toAbsolutePath();
        Folders.delete(home);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(key -> key.startsWith("CANDOR_"));
        environment.putAll(settings);
        return Suite.start(
                new SuiteSettings(
                        REPOSITORY,
                        home.resolve("data"),
                        home.resolve("config"),
                        Ports.free(),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                        environment,
                        true,
                        false),
                message -> System.out.println(name + ": " + message));
    }

    /** The base address of the public API. */
    static URI gateway(Suite suite) {
        return URI.create("http://127.0.0.1:" + suite.settings().ports().of(Port.GATEWAY));
    }

    /** Somebody new, signed up and with a token. */
    static Person newPerson(Suite suite) {
        return Person.signUp(gateway(suite), "person-" + UUID.randomUUID() + "@example.com");
    }
}
