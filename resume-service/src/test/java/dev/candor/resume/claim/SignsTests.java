package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.source.ResumeTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SignsTests {

    private static final String PATH = "work[0].highlights[0]";
    private static final String LINE =
            "Sorted and filed 300 delivery notes a month for the two warehouses of the company";
    private static final Overlap OVERLAP = new Overlap(new ResumeTree(JsonMapper.shared()
            .readTree("{\"work\": [{\"name\": \"Harbour Stores\", \"highlights\": [\"" + LINE + "\"]}]}")));

    @Test
    void tellAnEditedLineFromOneToldAnew() {
        Map<String, Double> edited = signs(LINE.replace("Sorted", "Audited"), "new-deed");
        Map<String, Double> toldAnew =
                signs("Each month some 300 notes of deliveries put in order, two warehouses", "new-deed");

        assertThat(edited).containsEntry("~edited", 1.0);
        assertThat(toldAnew).containsEntry("~edited", 0.0);
        assertThat(edited.get("~likeness")).isGreaterThan(0.9).isGreaterThan(toldAnew.get("~likeness"));
    }

    @Test
    void tellFiguresThatCameFromThoseThatWent() {
        assertThat(signs(LINE.replace("300", "900"), "new-number"))
                .containsEntry("~digits-new", 1.0)
                .containsEntry("~digits-gone", 1.0);
        assertThat(signs(LINE, "new-number")).containsEntry("~digits-new", 0.0).containsEntry("~digits-gone", 0.0);
        assertThat(signs(LINE.replace("300 ", ""), "part-lost"))
                .containsEntry("~digits-new", 0.0)
                .containsEntry("~digits-gone", 1.0);
    }

    @Test
    void tellWhatIsLostFromWhatIsNew() {
        assertThat(signs(LINE, "team-lost")).containsEntry("~lost", 1.0).containsEntry("~new", 0.0);
        assertThat(signs(LINE, "new-clause")).containsEntry("~lost", 0.0).containsEntry("~new", 1.0);
        assertThat(signs(LINE, "new-number")).containsEntry("~new", 0.0);
    }

    @Test
    void areThoseOfNothingLikeItWhereTheSourceIsEmpty() {
        Violation found = violation("Ran a shop", "new-deed");

        assertThat(Signs.of(
                        PATH,
                        List.of(found),
                        new Overlap(new ResumeTree(JsonMapper.shared().readTree("{}"))).of(found.text())))
                .containsEntry("~likeness", 0.0)
                .containsEntry("CONFIRM:new-deed", 1.0);
    }

    private static Map<String, Double> signs(String told, String code) {
        return Signs.of(PATH, List.of(violation(told, code)), OVERLAP.of(told));
    }

    private static Violation violation(String told, String code) {
        return new Violation(PATH, told, told, code + ": because", Severity.CONFIRM, List.of());
    }
}
