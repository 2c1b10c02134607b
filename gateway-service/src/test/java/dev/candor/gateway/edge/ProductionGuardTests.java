package dev.candor.gateway.edge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTests {

    @Test
    void listsEverythingThatIsUnsafeAtOnce() {
        MockEnvironment unsafe = new MockEnvironment()
                .withProperty("spring.datasource.password", "changeme")
                .withProperty("candor.owner.enabled", "true")
                .withProperty("candor.limit.enabled", "false")
                .withProperty("server.port", "8080")
                .withProperty("management.server.port", "8080");

        assertThatThrownBy(() -> new ProductionGuard(unsafe, edge("http://candor.example.org")))
                .hasMessageContainingAll(
                        "CANDOR_BASE_URL",
                        "CANDOR_DB_PASSWORD",
                        "candor.owner",
                        "CANDOR_LIMITS_ENABLED",
                        "MANAGEMENT_SERVER_PORT");
    }

    @Test
    void letsASafeConfigurationStart() {
        MockEnvironment safe = new MockEnvironment()
                .withProperty("spring.datasource.password", "q8Zk-31-long-and-random")
                .withProperty("server.port", "8080")
                .withProperty("management.server.port", "9080");

        assertThatCode(() -> new ProductionGuard(safe, edge("https://candor.example.org")))
                .doesNotThrowAnyException();
    }

    private static EdgeProperties edge(String base) {
        return new EdgeProperties(URI.create(base), List.of(), List.of(), "127.0.0.1", 8090);
    }
}
