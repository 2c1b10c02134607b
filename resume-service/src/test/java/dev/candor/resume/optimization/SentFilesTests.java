package dev.candor.resume.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OptimizationId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** What was sent with an application stays what it was. */
class SentFilesTests extends RunningOptimizations {

    private static final String NAME = "optimized-resume.pdf";

    @Autowired
    private MadeFiles files;

    @Test
    void givesWhatWasSentThoughTheFileWasMadeAgain() {
        OptimizationId run = run("made again");
        make(run, "as sent");
        String place = track(run);

        make(run, "after another decision");
        call("PATCH", place, "{\"status\":\"applied\",\"files\":[\"" + NAME + "\"]}", null);

        JsonNode file = get(place).path("files").path(0);
        assertThat(file.path("name").asString()).isEqualTo(NAME);
        ResponseEntity<String> sent = call("GET", file.path("href").asString(), null, null);
        assertThat(sent.getBody()).isEqualTo("as sent");
        assertThat(sent.getHeaders().getContentDisposition().isAttachment()).isTrue();
    }

    @Test
    void keepsWhatWasSentWhenTheOptimizationIsDeleted() {
        OptimizationId run = run("deleted");
        make(run, "as sent");
        String place = track(run);

        call("POST", "/api/v1/optimizations/" + run + "/cancel", "{}", null);
        call("DELETE", "/api/v1/optimizations/" + run, null, null);

        assertThat(call("GET", place + "/files/" + NAME, null, null).getBody()).isEqualTo("as sent");
    }

    @Test
    void removesTheCopiesWithTheApplication() {
        OptimizationId run = run("removed");
        make(run, "as sent");
        int before = files.copies();
        String place = track(run);
        assertThat(files.copies()).isEqualTo(before + 1);

        call("DELETE", place, null, null);

        assertThat(files.copies()).isEqualTo(before);
        problem(call("GET", place + "/files/" + NAME, null, null), 404, "not-found");
    }

    @Test
    void refusesAFileThatWasNeverMadeOrSent() {
        OptimizationId run = run("never made");

        problem(call("POST", "/api/v1/applications", wish(run), null), 400, "invalid-input");
        make(run, "as sent");
        problem(call("GET", track(run) + "/files/report.pdf", null, null), 404, "not-found");
    }

    private OptimizationId run(String posting) {
        String place = place(body(text(posting)));
        return OptimizationId.of(place.substring(place.lastIndexOf('/') + 1));
    }

    private void make(OptimizationId run, String content) {
        files.make(run, NAME, content.getBytes(StandardCharsets.UTF_8));
    }

    private String track(OptimizationId run) {
        ResponseEntity<String> made = call("POST", "/api/v1/applications", wish(run), null);
        assertThat(made.getStatusCode().value()).as(made.getBody()).isEqualTo(201);
        return made.getHeaders().getLocation().toString();
    }

    private static String wish(OptimizationId run) {
        return "{\"optimizationId\":\"" + run + "\",\"title\":\"Nurse\",\"files\":[\"" + NAME + "\"]}";
    }
}
