package dev.candor.resume.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.ResumeFact.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Ids of facts and corrections over several readings of one file. */
class FactIdsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String READ = """
            {"basics":{"name":"Vera Lindqvist","phone":"+46 70 111 22 33"},
             "work":[{"name":"Harbour Clinic","position":"Ward Nurse","startDate":"2018-03","highlights":["Looked after twelve beds","Trained four students"]},
                     {"name":"Northern Hospital","position":"Nurse","startDate":"2014"}],
             "skills":[{"name":"Triage"},{"name":"Wound care"}]}""";

    @Test
    void giveTheSameFileTheSameIds() {
        Map<String, String> ids = FactIds.of(resume(READ));

        assertThat(ids).isEqualTo(FactIds.of(resume(READ)));
        assertThat(ids.values()).doesNotHaveDuplicates().allMatch(id -> id.matches("f-[a-z2-7]{12}"));
        assertThat(ids).containsKeys("work[0]", "work[0].highlights[1]", "skills[1].name", "basics.phone");
    }

    @Test
    void tellTwoEqualLinesApart() {
        Map<String, String> ids = FactIds.of(resume("{\"skills\":[{\"name\":\"Go\"},{\"name\":\"Go\"}]}"));

        assertThat(ids.values()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void stayWithAnEntryThatMovesAndGrows() {
        Resume.Body first = read(READ);
        Resume.Body next = Readings.read(first, "cv.pdf", document("""
                {"basics":{"name":"Vera Lindqvist","phone":"+46 70 111 22 33"},
                 "work":[{"name":"Lighthouse Trust","position":"Volunteer","startDate":"2023"},
                         {"name":"Harbour Clinic","position":"Ward Nurse","startDate":"2018-03","highlights":["Looked after twelve beds at night","Trained four students","Kept the rota"]}]}"""));

        assertThat(id(next, "work[1]")).isEqualTo(id(first, "work[0]"));
        assertThat(id(next, "work[1].highlights[0]")).isEqualTo(id(first, "work[0].highlights[0]"));
        assertThat(id(next, "work[0]")).isNotIn(ids(first));
        assertThat(next.retired()).contains(id(first, "work[1]"), id(first, "skills[0]"));
    }

    @Test
    void neverComeBackOnceTheyAreGone() {
        Resume.Body first = read(READ);
        Resume.Body without = Readings.corrected(first, resume("{\"skills\":[{\"name\":\"Triage\"}]}"));
        Resume.Body again = Readings.corrected(without, resume(READ));

        assertThat(id(again, "skills[0].name")).isEqualTo(id(first, "skills[0].name"));
        assertThat(id(again, "skills[1].name")).isNotEqualTo(id(first, "skills[1].name"));
        assertThat(id(again, "work[0]")).isNotIn(ids(first));
    }

    @Test
    void sayWhoSaidWhat() {
        Resume.Body corrected = Readings.corrected(
                read(READ),
                resume(READ.replace("70 111 22 33", "70 999 88 77")
                        .replace("Trained four students", "Trained four new students")
                        .replace("{\"name\":\"Triage\"}", "{\"name\":\"Suturing\"},{\"name\":\"Triage\"}")));

        assertThat(origin(corrected, "basics.name")).isEqualTo(Origin.READ);
        assertThat(origin(corrected, "basics.phone")).isEqualTo(Origin.CORRECTED);
        assertThat(origin(corrected, "work[0].highlights[0]")).isEqualTo(Origin.READ);
        assertThat(origin(corrected, "work[0].highlights[1]")).isEqualTo(Origin.CORRECTED);
        assertThat(origin(corrected, "skills[0].name")).isEqualTo(Origin.STATED);
        assertThat(origin(corrected, "skills[1].name")).isEqualTo(Origin.READ);
    }

    @Test
    void correctionsWinOverALaterReading() {
        Resume.Body corrected = Readings.corrected(read(READ), resume("""
                {"basics":{"name":"Vera Lindqvist","phone":"+46 70 999 88 77"},
                 "work":[{"name":"Northern Hospital","position":"Registered Nurse","startDate":"2014"},
                         {"name":"Harbour Clinic","position":"Ward Nurse","startDate":"2018-03","highlights":["Looked after twelve beds","Trained four students"]},
                         {"name":"Own Practice","position":"Midwife","startDate":"2024"}],
                 "skills":[{"name":"Triage"}]}"""));

        Resume.Body next = Readings.read(corrected, "cv.pdf", document("""
                {"basics":{"name":"Vera Lindqvist","phone":"+46 70 111 22 33","email":"vera@example.org"},
                 "work":[{"name":"Harbour Clinic","position":"Ward Nurse","location":"Malmö","startDate":"2018-03","highlights":["Looked after twelve beds","Trained four students"]},
                         {"name":"Northern Hospital","position":"Nurse","startDate":"2014","endDate":"2018-02"}],
                 "skills":[{"name":"Triage"},{"name":"Wound care"},{"name":"Phlebotomy"}]}"""));

        assertThat(next.corrected()).isTrue();
        assertThat(document(next).resume()).isEqualTo(resume("""
                {"basics":{"name":"Vera Lindqvist","phone":"+46 70 999 88 77","email":"vera@example.org"},
                 "work":[{"name":"Northern Hospital","position":"Registered Nurse","startDate":"2014","endDate":"2018-02"},
                         {"name":"Harbour Clinic","position":"Ward Nurse","location":"Malmö","startDate":"2018-03","highlights":["Looked after twelve beds","Trained four students"]},
                         {"name":"Own Practice","position":"Midwife","startDate":"2024"}],
                 "skills":[{"name":"Triage"},{"name":"Phlebotomy"}]}"""));
        assertThat(origin(next, "work[0].position")).isEqualTo(Origin.CORRECTED);
        assertThat(origin(next, "work[2]")).isEqualTo(Origin.STATED);
        assertThat(origin(next, "basics.email")).isEqualTo(Origin.READ);
        assertThat(Readings.read(next, "cv.pdf", document(READ)).document())
                .satisfies(third ->
                        assertThat(third.resume().work().getFirst().position()).isEqualTo("Registered Nurse"));
    }

    @Test
    void aFileThatCannotBeReadAgainKeepsWhatIsKnown() {
        Resume.Body corrected = Readings.corrected(read(READ), resume(READ));
        Resume.Body next = Readings.refused(
                corrected, "cv.pdf", List.of(new ResumeWarning("too-complex", "error", "It took too long.", null)));

        assertThat(next.document()).isEqualTo(corrected.document());
        assertThat(next.warnings()).extracting(ResumeWarning::code).containsExactly("too-complex");
    }

    @Test
    void takeLittleTimeForManyEntries() {
        StringBuilder many = new StringBuilder("{\"skills\":[");
        for (int i = 0; i < 5_000; i++) {
            many.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"Skill ")
                    .append(i)
                    .append("\"}");
        }
        Resume.Body first = read(many + "]}");
        long start = System.nanoTime();

        Resume.Body next =
                Readings.read(Readings.corrected(first, resume(many + "]}")), "cv.json", document(many + "]}"));

        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        assertThat(new HashSet<>(ids(next))).isEqualTo(new HashSet<>(ids(first)));
    }

    private static Resume.Body read(String json) {
        return Readings.read(Resume.Body.empty("cv.pdf", List.of()), "cv.pdf", document(json));
    }

    private static ResumeDocument document(String json) {
        return new ResumeDocument("en", resume(json), json, Map.of(), List.of());
    }

    private static ResumeDocument document(Resume.Body body) {
        ResumeDocument document = body.document();
        assertThat(document).isNotNull();
        return java.util.Objects.requireNonNull(document);
    }

    private static JsonResume resume(String json) {
        return JSON.readValue(json, JsonResume.class);
    }

    private static String id(Resume.Body body, String path) {
        return document(body).facts().get(path).id();
    }

    private static Origin origin(Resume.Body body, String path) {
        return document(body).facts().get(path).origin();
    }

    private static List<String> ids(Resume.Body body) {
        return document(body).facts().values().stream().map(ResumeFact::id).toList();
    }
}
