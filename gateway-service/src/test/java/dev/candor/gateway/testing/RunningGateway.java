package dev.candor.gateway.testing;

import dev.candor.gateway.GatewayServiceApplication;
import dev.candor.runtime.testing.SettableClock;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** All tests that extend this share one gateway. */
@SpringBootTest(classes = GatewayServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@Import(RunningGateway.Settings.class)
public abstract class RunningGateway {

    protected static final int PORT = freePort();
    protected static final int INTERNAL_PORT = freePort();
    protected static final KeyPair RESUME_KEY = TestKeys.pair();
    protected static final Path DATA = folder();
    protected static final FakeProvider PROVIDER = FakeProvider.start();
    protected static final FakeService RESUME = FakeService.start();
    protected static final FakeService JOB_ANALYSIS = FakeService.start();
    protected static final FakeService FILE = FakeService.start();
    protected static final FakeNoticeService NOTIFICATION = FakeNoticeService.start();

    @Autowired
    protected SettableClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @TestConfiguration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        SettableClock clock() {
            return new SettableClock(Instant.now().truncatedTo(ChronoUnit.MICROS));
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        Map.of(
                        "server.port",
                        PORT,
                        "candor.edge.internal-port",
                        INTERNAL_PORT,
                        "candor.edge.base-url",
                        base(),
                        "management.server.port",
                        0,
                        "candor.vault.master-key-file",
                        DATA.resolve("master-key"),
                        "candor.service-keys.folder",
                        DATA,
                        "candor.owner.enabled",
                        true,
                        "candor.owner.data-dir",
                        DATA,
                        "candor.limit.factor",
                        50)
                .forEach((name, value) -> registry.add(name, value::toString));
        registry.add("spring.jpa.hibernate.ddl-auto", () -> "validate");
        registry.add("candor.oidc.issuer", PROVIDER::issuer);
        registry.add("candor.oidc.client-id", () -> FakeProvider.CLIENT);
        registry.add("candor.oidc.client-secret", () -> "client-secret");
        registry.add("candor.services.resume-service", RESUME::address);
        registry.add("candor.services.job-analysis-service", JOB_ANALYSIS::address);
        registry.add("candor.services.file-service", FILE::address);
        registry.add("candor.services.notification-service", NOTIFICATION::address);
    }

    @AfterEach
    void setClockBack() {
        clock.set(Instant.now().truncatedTo(ChronoUnit.MICROS));
        RESUME.reset();
        FILE.reset();
        JOB_ANALYSIS.reset();
    }

    protected static String base() {
        return "http://localhost:" + PORT;
    }

    protected static URI internal(String path) {
        return URI.create("http://127.0.0.1:" + INTERNAL_PORT + path);
    }

    protected static Browser browser() {
        return new Browser(URI.create(base()));
    }

    /** A browser in which a new person is signed in. */
    protected static Browser signedIn(String name) {
        Browser browser = browser();
        browser.signUp(name + "@example.org", "a fine pass phrase", name);
        browser.signIn(name + "@example.org", "a fine pass phrase");
        return browser;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("gateway");
            String pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder()
                            .encodeToString(RESUME_KEY.getPublic().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
            Files.writeString(folder.resolve("resume-service.pub.pem"), pem);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
