package dev.candor.jobanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.testing.Pages;
import dev.candor.runtime.testing.AccessMatrix;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whose postings they are: nobody else reads them, nothing is kept in clear, and erasing leaves nothing. */
class OwnerDataFlowTests extends RunningService {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void letsNobodyElseIn() {
        String foreign = read(Map.of("text", Pages.TEXT)).path("id").asString();

        AccessMatrix matrix = new AccessMatrix(mvc, mapping, "job-analysis-service")
                .list("POST /api/v1/postings", "POST /internal/analyze", "GET /internal/export")
                .owned("GET /api/v1/postings/{id}", foreign)
                .owned("GET /internal/content/{kind}/{id}/{version}", foreign);
        matrix.check();

        assertThat(matrix.calls()).isGreaterThan(20);
    }

    @Test
    void keepsNothingInClearAndErasesEverything() {
        read(Map.of("text", Pages.TEXT));
        read(Map.of("url", SITE.page("/jobs/erased", Pages.PAGE)));
        assertThat(bodies("posting")).hasSize(2).noneMatch(body -> body.contains("payroll"));
        assertThat(bodies("posting_archive")).hasSize(1).noneMatch(body -> body.contains("payroll"));

        erase();

        for (String table : List.of(
                "posting WHERE owner_id",
                "posting_archive WHERE owner_id",
                "content WHERE owner_id",
                "user_key WHERE user_id")) {
            assertThat(rows(table)).as(table).isZero();
        }
    }
}
