package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** A change of an application touches what it names and nothing else. */
class ApplicationChangeTests extends RunningOptimizations {

    private static final String DAY = "2026-03-20T12:00:00Z";

    @Test
    void nullTakesTheNextStepAway() {
        String place = track("{\"title\":\"Nurse\",\"notes\":\"Ring them\",\"nextStepAt\":\"" + DAY + "\"}");

        JsonNode answer = change(place, "{\"nextStepAt\":null}");

        assertThat(answer.has("nextStepAt")).isFalse();
        JsonNode kept = get(place);
        assertThat(kept.has("nextStepAt")).isFalse();
        assertThat(kept.path("title").asString()).isEqualTo("Nurse");
        assertThat(kept.path("notes").asString()).isEqualTo("Ring them");
    }

    @Test
    void whatIsNotNamedStays() {
        String place = track("{\"title\":\"Nurse\",\"nextStepAt\":\"" + DAY + "\"}");

        change(place, "{\"notes\":\"Ring them\"}");

        assertThat(get(place).path("nextStepAt").asString()).isEqualTo(DAY);
    }

    @Test
    void aNewDayTakesThePlaceOfTheOldOne() {
        String place = track("{\"nextStepAt\":\"" + DAY + "\"}");

        change(place, "{\"nextStepAt\":\"2026-04-01T12:00:00Z\"}");

        assertThat(get(place).path("nextStepAt").asString()).isEqualTo("2026-04-01T12:00:00Z");
    }

    @Test
    void nullTakesTheDayOfSendingOnlyFromWhatWasNotSent() {
        String saved = track("{\"appliedAt\":\"" + DAY + "\"}");
        String sent = track("{\"status\":\"applied\",\"appliedAt\":\"" + DAY + "\"}");

        assertThat(change(saved, "{\"appliedAt\":null}").has("appliedAt")).isFalse();
        assertThat(change(sent, "{\"appliedAt\":null}").path("appliedAt").asString())
                .isNotEmpty()
                .isNotEqualTo(DAY);
    }

    @Test
    void refusesADayThatIsNone() {
        String place = track("{\"nextStepAt\":\"" + DAY + "\"}");

        problem(call("PATCH", place, "{\"nextStepAt\":\"soon\"}", null), 400, "invalid-input");
        assertThat(get(place).path("nextStepAt").asString()).isEqualTo(DAY);
    }

    private String track(String wish) {
        ResponseEntity<String> made = call("POST", "/api/v1/applications", wish, null);
        assertThat(made.getStatusCode().value()).as(made.getBody()).isEqualTo(201);
        return made.getHeaders().getLocation().toString();
    }

    private JsonNode change(String place, String wish) {
        ResponseEntity<String> answer = call("PATCH", place, wish, null);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return json.readTree(answer.getBody());
    }
}
