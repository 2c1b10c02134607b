package dev.candor.jobanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.testing.Pages;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Postings given by a person through the public API: read, refused and answered. */
class PostingFlowTests extends RunningService {

    @Test
    void readsAndAnalysesText() {
        JsonNode posting = read(Map.of("text", Pages.TEXT, "companyName", "Tannhof Mills"));

        assertThat(posting.path("status").asString()).isEqualTo("READY");
        assertThat(posting.path("source").asString()).isEqualTo("text");
        assertThat(posting.path("company").asString()).isEqualTo("Tannhof Mills");
        assertThat(posting.path("requirements"))
                .isNotEmpty()
                .allSatisfy(requirement -> assertThat(posting.path("text")
                                .asString()
                                .substring(
                                        requirement.path("start").asInt(),
                                        requirement.path("end").asInt()))
                        .isEqualTo(requirement.path("quote").asString()));
    }

    @Test
    void readsPageAndLeavesHiddenTextOut() {
        JsonNode posting = read(Map.of("url", SITE.page("/jobs/payroll", Pages.PAGE)));

        assertThat(posting.path("status").asString()).isEqualTo("READY");
        assertThat(posting.path("title").asString()).isEqualTo("Payroll Accountant");
        assertThat(posting.path("text").asString())
                .doesNotContain("every skill")
                .contains("- Fluent German");
        assertThat(posting.path("warnings").findValuesAsString("code")).contains("hidden-text");
    }

    @Test
    void readsPastedMarkupAsPage() {
        JsonNode posting = read(Map.of("text", Pages.PAGE));

        assertThat(posting.path("status").asString()).isEqualTo("READY");
        assertThat(posting.path("text").asString()).doesNotContain("<li>").contains("- Run the monthly payroll");
    }

    @Test
    void fetchesTheSamePostingOnceAnHour() {
        String url = SITE.page("/jobs/once", Pages.PAGE);
        String first = read(Map.of("url", url)).path("id").asString();
        int requests = SITE.requests();
        assertThat(rows("posting_archive WHERE owner_id")).isEqualTo(1);

        assertThat(read(Map.of("url", url)).path("id").asString()).isEqualTo(first);
        assertThat(SITE.requests()).isEqualTo(requests);
    }

    @Test
    void saysWhyThereIsNoPosting() {
        assertThat(problem("url", SITE.page("/privacy", Pages.PRIVACY))).isEqualTo("not-a-posting");
        assertThat(problem("url", SITE.url("/nothing"))).isEqualTo("posting-gone");
        assertThat(problem("text", "Hello, this is a short note about lunch at noon in the park."))
                .isIn("not-a-posting", "no-requirements-found");
        assertThat(problem("url", "https://www.linkedin.com/jobs/view/123")).isEqualTo("board-not-read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "http://169.254.169.254/latest/meta-data/",
                "http://localhost/",
                "http://[::1]/",
                "file:///etc/passwd",
                "not an address",
                "http://10.0.0.1/"
            })
    void opensNothingInside(String url) {
        assertThat(problem("url", url)).isEqualTo("posting-unreachable");
    }

    @Test
    void refusesInvalidInput() {
        assertThat(post("{}")).hasStatus(400);
        assertThat(post("{\"url\":\"https://a.io/\",\"text\":\"x\"}")).hasStatus(400);
        assertThat(post("{\"text\":\"" + "x".repeat(100_001) + "\"}")).hasStatus(400);
        assertThat(post("{\"url\":\"https://a.io/" + "x".repeat(2_048) + "\"}")).hasStatus(400);
        assertThat(post("{")).hasStatus(400);
    }

    private String problem(String field, String value) {
        JsonNode posting = read(Map.of(field, value));
        assertThat(posting.path("status").asString()).isEqualTo("FAILED");
        assertThat(posting.path("problem").path("detail").asString()).containsIgnoringCase("paste");
        return posting.path("problem").path("code").asString();
    }
}
