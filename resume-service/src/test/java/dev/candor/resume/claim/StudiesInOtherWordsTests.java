package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Letters of a degree or a paper spelled out, its open state in other words; and more than it is, which is refused. */
class StudiesInOtherWordsTests {

    private static final Map<String, String> ISSUED_BY =
            Map.of("education", "institution", "certificates", "issuer", "awards", "awarder");

    @ParameterizedTest
    @CsvSource({
        "B.A., Bachelor of Arts (B.A.), supported",
        "B.A., Master of Arts (M.A.), refused",
        "BSc (Hons), Bachelor of Science with Honours, supported",
        "BSc, Bachelor of Science with Honours, refused",
        "'Diploma (unfinished)', 'Diploma studies, not completed', supported",
        "'Diploma (unfinished)', Diploma, refused",
        "'Meister (Teil 3 bestanden, Teil 4 offen)', Meister, refused",
        "Erste Staatsprüfung, 1. Staatsexamen, supported",
        "Erste Staatsprüfung, 2. Staatsexamen, refused",
        "'Diploma (Level 5)', 'Diploma (NFQ Level 5)', supported",
        "'Diploma (Level 5)', 'Diploma (NFQ Level 7)', refused",
        "Laurea triennale, Laurea di primo livello, supported",
        "Laurea triennale, Laurea magistrale, refused",
        "'Bachelor (gestopt in het tweede jaar)', Bachelor, refused",
        "'Licence (arrêtée en 2019)', Licence, refused"
    })
    void aDegree(String had, String told, String verdict) {
        assertThat(verdict("education", "studyType", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'Second Class Honours, Grade Two', 2.2, supported",
        "'Second Class Honours, Grade Two', 2:1, refused",
        "Upper Second, 2H1, supported",
        "Third Class, Lower Second, refused",
        "Cum laude, Met lof, supported",
        "Cum laude, Summa cum laude, refused"
    })
    void itsClass(String had, String told, String verdict) {
        assertThat(verdict("education", "score", had, told)).isEqualTo(verdict);
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
        "Ausbildereignung (AdA-Schein), 'AEVO, Ausbildung der Ausbilder', supported",
        "Ausbildereignung (AdA-Schein), Prüfer der IHK (AEVO), refused",
        "Staplerschein (Schubmast), Gabelstaplerschein (Schubmast), supported",
        "Staplerschein, Kranschein, refused",
        "Category C1 driving licence, LGV licence category C1, supported",
        "Category B driving licence, LGV licence category B, refused",
        "Bäckermeister (mündliche Prüfung steht aus), Bäckermeister, refused",
        "'DGV (in progress, 2 modules of 5)', 'DGV under way: 2 of 5 modules done', supported",
        "'DGV (in progress, 2 modules of 5)', 'DGV under way: 4 of 5 modules done', refused",
        "'DGV (in progress, 2 modules of 5)', 'DGV done', refused",
        "'Forklift permit, expired May 2025', 'Forklift permit (out of date since May 2025)', supported",
        "'Forklift permit, expired May 2025', 'Forklift permit (still valid)', refused",
        "'Forklift permit, expired May 2025', 'Forklift permit (valid to 2028)', refused",
        "'Forklift permit, expired May 2025', 'Forklift permit, en cours de validité', refused",
        "'Heftruckbewijs: cursus gepland in mei', 'Heftruckbewijs (cursus voorzien voor mei)', supported",
        "'Heftruckbewijs: cursus gepland in mei', Heftruckbewijs, refused",
        "'SPS-Kurs besucht, Prüfung nicht abgelegt', 'Teilnahme am SPS-Kurs (ohne Prüfung)', supported",
        "'SPS-Kurs besucht, Prüfung nicht abgelegt', 'SPS-Prüfung', refused"
    })
    void aPaper(String had, String told, String verdict) {
        assertThat(verdict("certificates", "name", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'Kneipe des Jahres, dritter Platz', 'Dritter bei Kneipe des Jahres', supported",
        "'Kneipe des Jahres, dritter Platz', 'Zweiter bei Kneipe des Jahres', refused",
        "'Prix du Four, nommée', 'Nomination : Prix du Four', supported",
        "'Prix du Four, nommée', 'Lauréate du Prix du Four', refused",
        "'Prix du Four, demi-finaliste', 'Demi-finaliste du Prix du Four', supported",
        "'Prix du Four, demi-finaliste', 'Finaliste du Prix du Four', asked"
    })
    void anAward(String had, String told, String verdict) {
        assertThat(verdict("awards", "title", had, told)).isEqualTo(verdict);
    }

    private static String verdict(String list, String field, String had, String told) {
        JsonResume source = JsonMapper.shared()
                .readValue(
                        "{\"%s\":[{\"%s\":\"%s\",\"%s\":\"Coast College\"}]}"
                                .formatted(list, field, had, ISSUED_BY.get(list)),
                        JsonResume.class);
        ClaimReport report = ClaimGate.check(
                source, ResumePaths.write(source, list + "[0]." + field, told), LocalDate.of(2026, 1, 15));
        return report.blocked() ? "refused" : report.supported() ? "supported" : "asked";
    }
}
