package dev.candor.local.testing;

import dev.candor.local.infrastructure.Folders;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.Ports;
import dev.candor.local.settings.SuiteSettings;
import dev.candor.local.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One suite of real processes for all tests of this module: own data folder, free ports, ended when the tests end. */
public final class SharedSuite implements BeforeAllCallback, ParameterResolver {

    private static final Path REPOSITORY = Path.of(System.getProperty("candor.repository", "../.."))
            .toAbsolutePath()
            .normalize();

    /** A running suite and how long it took to start. */
    public record Running(Suite suite, FakeBoard board, TraceCollector traces, Duration started)
            implements AutoCloseable {

        /** The base address of the public API. */
        public URI gateway() {
            return URI.create("http://127.0.0.1:" + suite.settings().ports().of(Port.GATEWAY));
        }

        /** The folder with everything it keeps. */
        public Path data() {
            return suite.settings().data();
        }

        /** Somebody new, signed up and with a token. */
        public Person newPerson() {
            return Person.signUp(gateway(), "person-" + UUID.randomUUID() + "@example.com");
        }

        @Override
        public void close() throws IOException {
            suite.close();
            board.close();
            traces.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    /** The suite, started by whoever asks first. */
    public static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedSuite.class))
                .computeIfAbsent(Store.class, key -> start(), Running.class);
    }

    private static Running start() {
        try {
            Path home = Path.of("target", "suite-it").toAbsolutePath();
            Folders.delete(home);
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.keySet().removeIf(name -> name.startsWith("CANDOR_"));
            FakeBoard board = FakeBoard.start();
            TraceCollector traces = TraceCollector.start();
            environment.put("CANDOR_FETCH_TEST_ENDPOINTS", board.endpoint());
            environment.put("CANDOR_OTEL_ENDPOINT", traces.endpoint());
            environment.put("CANDOR_LOG_FORMAT", "json");
            SuiteSettings settings = new SuiteSettings(
                    REPOSITORY,
                    home.resolve("data"),
                    home.resolve("config"),
                    Ports.free(),
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                    environment,
                    true,
                    false);
            long begin = System.nanoTime();
            Suite suite = Suite.start(settings, message -> System.out.println("suite: " + message));
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf("suite: up after %.1f s without start-up caches%n", took.toMillis() / 1000.0);
            return new Running(suite, board, traces, took);
        } catch (IOException failure) {
            throw new IllegalStateException("the suite could not be started", failure);
        }
    }
}
