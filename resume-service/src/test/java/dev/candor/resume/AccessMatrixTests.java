package dev.candor.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.runtime.testing.AccessMatrix;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Starts the whole service: every table is there, every route is listed, and no route opens for the wrong caller. */
@SpringBootTest
@AutoConfigureMockMvc
class AccessMatrixTests {

    @TempDir
    static Path folder;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
        // a file-service that knows no file
        registry.add("candor.services.file-service", TestTokens.shared()::url);
        registry.add("candor.vault.master-key-file", () -> folder.resolve("master.key"));
    }

    @Test
    void opensNoRouteForTheWrongCaller() {
        UUID foreign = foreignOptimization();
        AccessMatrix matrix = new AccessMatrix(mvc, mapping, "resume-service")
                .list(
                        "GET /api/v1/optimizations",
                        "POST /api/v1/optimizations",
                        "POST /api/v1/optimizations/estimate",
                        "GET /api/v1/applications",
                        "POST /api/v1/applications",
                        "GET /api/v1/resumes",
                        "GET /api/v1/usage",
                        "POST /api/v1/claims/check",
                        "POST /api/v1/match",
                        "GET /internal/provider-test/{name}",
                        "GET /internal/hosted-providers",
                        "GET /internal/export",
                        "GET /internal/optimizations/facts",
                        "PUT /api/v1/resumes/{id}/document")
                .owned("GET /api/v1/applications/{id}", foreign)
                .owned("PATCH /api/v1/applications/{id}", foreign)
                .owned("DELETE /api/v1/applications/{id}", foreign)
                .owned("GET /api/v1/applications/{id}/files/{name:[a-z.-]{1,60}}", foreign)
                .owned("GET /api/v1/resumes/{id}", foreign)
                .owned("POST /api/v1/resumes/{id}/read", foreign)
                .owned("GET /internal/content/{kind}/{id}/{version}", foreign)
                .owned("GET /api/v1/optimizations/{id}", foreign)
                .owned("DELETE /api/v1/optimizations/{id}", foreign)
                .owned("POST /api/v1/optimizations/{id}/cancel", foreign)
                .owned("POST /api/v1/optimizations/{id}/retry", foreign)
                .owned("GET /api/v1/optimizations/{id}/events", foreign)
                .owned("GET /internal/optimizations/{id}/attention", foreign)
                .owned("GET /api/v1/optimizations/{id}/match", foreign)
                .owned("GET /api/v1/optimizations/{id}/report", foreign)
                .owned("GET /api/v1/optimizations/{id}/interview", foreign)
                .owned("GET /api/v1/optimizations/{id}/company", foreign)
                .owned("GET /api/v1/optimizations/{id}/changes", foreign)
                .owned(
                        "PATCH /api/v1/optimizations/{id}/changes/{change:[a-z0-9-]{1,20}}",
                        foreign,
                        "{\"decision\":\"accepted\"}")
                .owned("GET /api/v1/optimizations/{id}/artifacts", foreign)
                .owned("GET /api/v1/optimizations/{id}/artifacts/{name:[a-z.-]{1,60}}", foreign);

        matrix.check();

        assertThat(matrix.calls()).isGreaterThan(130);
        assertThat(jdbc.sql("SELECT status FROM optimization WHERE id = :id")
                        .param("id", foreign)
                        .query(String.class)
                        .single())
                .isEqualTo("SUCCEEDED");
    }

    private UUID foreignOptimization() {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO optimization (id, owner_id, fingerprint, plan_version, status, input_id, resume_id,"
                        + " max_cost_micros) VALUES (:id, :owner, '\\x00', 1, 'SUCCEEDED', :id, :id, 0)")
                .param("id", id)
                .param("owner", UUID.randomUUID())
                .update();
        return id;
    }
}
