package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is passed, asked and refused once the findings of a sentence are weighed together. */
class WeighingTests {

    private static final String LINE =
            "Prepared the monthly stock report for two depots and answered queries from the buyers by telephone.";

    @Test
    void passesAWordThatMaySayMoreInASentenceToldInOtherWords() {
        String told = "Monthly stock report of two depots, orchestration of buyers' queries over the phone.";

        assertThat(strict(told).supported()).isFalse();
        assertThat(weighed(told).supported()).isTrue();
    }

    @Test
    void asksAboutTheSameWhereTheRestStandsAsItStood() {
        assertThat(weighed(LINE.replace("answered queries", "negotiated prices"))
                        .supported())
                .isFalse();
    }

    @Test
    void asksAboutANumberOrAPaperHoweverTheRestIsTold() {
        assertThat(weighed("Buyers' questions dealt with over the phone, some 400 of them; stock reporting each month.")
                        .supported())
                .isFalse();
        assertThat(weighed(
                                "As a certified stock auditor, dealt with buyers' questions and reported on stock each month.")
                        .supported())
                .isFalse();
    }

    @Test
    void asksAboutAPartThatGoesBeyondTheLineHoweverTheRestIsTold() {
        assertThat(weighed(
                                "Stock reporting each month for two depots; buyers' queries answered by phone, much praised by auditors.")
                        .supported())
                .isFalse();
    }

    @Test
    void leavesStructuredFieldsAsTheyWereFound() {
        JsonNode tailored = resume(LINE, "Depot Director");

        assertThat(ClaimGate.weigh(resume(LINE, "Stock Clerk"), tailored, LocalDate.of(2026, 11, 30))
                        .blocked())
                .isTrue();
    }

    private static ClaimReport strict(String told) {
        return ClaimGate.check(resume(LINE, "Stock Clerk"), resume(told, "Stock Clerk"), LocalDate.of(2026, 11, 30));
    }

    private static ClaimReport weighed(String told) {
        return ClaimGate.weigh(resume(LINE, "Stock Clerk"), resume(told, "Stock Clerk"), LocalDate.of(2026, 11, 30));
    }

    private static JsonNode resume(String line, String title) {
        return JsonMapper.shared().readTree("""
                {"basics": {"name": "Ida Moor"},
                 "work": [{"name": "Town Works", "position": "%s", "startDate": "2017-02", "endDate": "2020-08", "highlights": ["%s"]}]}
                """.formatted(title, line));
    }
}
