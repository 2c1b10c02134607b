package dev.candor.local.testing;

import dev.candor.local.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One suite of real processes for all tests of this module: own data folder, free ports, ended when the tests end. */
public final class SharedSuite implements BeforeAllCallback, ParameterResolver {

    /** A running suite and how long it took to start. */
    public record Running(Suite suite, FakeBoard board, TraceCollector traces, Duration started)
            implements AutoCloseable {

        /** The base address of the public API. */
        public URI gateway() {
            return FreshSuite.gateway(suite);
        }

        /** The folder with everything it keeps. */
        public Path data() {
            return suite.settings().data();
        }

        /** Somebody new, signed up and with a token. */
        public Person newPerson() {
            return FreshSuite.newPerson(suite);
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
            FakeBoard board = FakeBoard.start();
            TraceCollector traces = TraceCollector.start();
            long begin = System.nanoTime();
            Suite suite = FreshSuite.start(
                    "suite-it",
                    Map.of(
                            "CANDOR_FETCH_TEST_ENDPOINTS",
                            board.endpoint(),
                            "CANDOR_OTEL_ENDPOINT",
                            traces.endpoint(),
                            "CANDOR_LOG_FORMAT",
                            "json"));
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf("suite: up after %.1f s without start-up caches%n", took.toMillis() / 1000.0);
            return new Running(suite, board, traces, took);
        } catch (IOException failure) {
            throw new IllegalStateException("the suite could not be started", failure);
        }
    }
}
