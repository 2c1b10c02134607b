package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Letters of a degree or a paper spelled out, its open state in other words; and more than it is, which is refused. */
class StudiesInOtherWordsTests {

    @ParameterizedTest
    @CsvSource({
        "B.A., Bachelor of Arts (B.A.), supported",
        "B.A., Master of Arts (M.A.), refused",
        "BSc (Hons), Bachelor of Science with Honours, supported",
        "BSc, Bachelor of Science with Honours, refused",
        "'Diploma (unfinished)', 'Diploma studies, not completed', supported",
        "'Diploma (unfinished)', Diploma, refused",
        "'Meister (Teil 3 bestanden, Teil 4 offen)', Meister, refused"
    })
    void aDegree(String had, String told, String verdict) {
        assertThat(verdict("education", "studyType", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Botany with Geology, Botany, asked",
        "Botany with Geology, Botany with Geology, supported",
        "Botany with Geology, Geology, asked"
    })
    void itsSubjects(String had, String told, String verdict) {
        assertThat(verdict("education", "area", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "HGV licence (rigid over 8 t), Heavy Goods Vehicle licence (rigid over 8 t), supported",
        "HGV licence (rigid over 8 t), Huge Grain Vessel permit (rigid over 8 t), refused",
        "'DGV (in progress, 2 modules of 5)', 'DGV under way: 2 of 5 modules done', supported",
        "'DGV (in progress, 2 modules of 5)', 'DGV under way: 4 of 5 modules done', refused",
        "'DGV (in progress, 2 modules of 5)', 'DGV done', refused"
    })
    void aPaper(String had, String told, String verdict) {
        assertThat(verdict("certificates", "name", had, told)).isEqualTo(verdict);
    }

    private static String verdict(String list, String field, String had, String told) {
        JsonResume source = JsonMapper.shared()
                .readValue(
                        "{\"%s\":[{\"%s\":\"%s\",\"%s\":\"Coast College\"}]}"
                                .formatted(list, field, had, list.equals("education") ? "institution" : "issuer"),
                        JsonResume.class);
        ClaimReport report = ClaimGate.check(
                source, ResumePaths.write(source, list + "[0]." + field, told), LocalDate.of(2026, 1, 15));
        return report.blocked() ? "refused" : report.supported() ? "supported" : "asked";
    }
}
