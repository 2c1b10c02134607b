package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Studies, papers, awards, titles and headlines told another way in several languages, each beside a lie that looks like it. */
class ToldAnotherWayTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PERSON = """
            {"basics": {"name": "Ilse Novak", "label": "Ferry Engineer"},
             "work": [{"name": "Sound Ferries", "position": "Ferry Engineer", "startDate": "2015-02",
               "highlights": ["Maintain the engines of 4 ferries", "Train apprentices on the slipway"]}],
             "education": [{"institution": "Coast College", "studyType": "Diploma", "area": "Marine Engineering", "endDate": "2014-06"}],
             "certificates": [{"name": "First Aid", "issuer": "Harbour Trust", "date": "2021-05"}],
             "awards": [{"title": "Safety Prize", "awarder": "Harbour Trust"}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "B.Mus. (Hons), Bachelor of Music with honours, supported",
        "B.Mus., Bachelor of Math., refused",
        "Doktorat, PhD, supported",
        "Maestría, Máster, supported",
        "Maestría, Doctorado, refused",
        "ZHP, Zweijähriger Handelsprüfungslehrgang (ZHP), supported",
        "Trade Skills Course, TSC, supported",
        "Trade Skills Course, TLC, refused",
        "Meisterprüfung, Meisterbrief, supported",
        "Gesellenprüfung, Meisterbrief, refused",
        "'Diploma (in progress, second of three years)', 'Diploma, ongoing: year 2 of 3', supported",
        "'Diploma (in progress, second of three years)', 'Diploma, ongoing: year 3 of 3', asked",
        "'Diploma (3 of 8 units completed)', Diploma, refused",
        "Cert IV (under way), Certificate IV (currently studying), supported",
        "Cert IV (under way), Certificate V (currently studying), refused"
    })
    void aStudy(String had, String told, String verdict) {
        assertThat(verdict("/education/0", "studyType", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Second Class Upper, Second Class Upper (2:1), supported",
        "2:1, 2:2, refused",
        "'1,9', '1,1', refused",
        "second year, currently in year two, supported",
        "second year, currently in year three, refused",
        "Commendation, Distinction, refused"
    })
    void itsGrade(String had, String told, String verdict) {
        assertThat(verdict("/education/0", "score", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "RYA registration (powerboat), Royal Yachting Association (RYA) registration – powerboat, supported",
        "RYA registration (powerboat), Royal Yachting Association (RYA) registration – sail instructor, refused",
        "Cours PSE2, Premiers secours en équipe de niveau 2 (PSE2), supported",
        "Cours PSE2, Premiers secours en équipe de niveau 3 (PSE3), refused",
        "Curso MCA (20 horas), 'Curso de Manipulación de Cargas Altas (MCA), 20 horas', supported",
        "Curso MCA (20 horas), 'Curso de Manipulación de Cargas Altas (MCA), 60 horas', refused",
        "'Kranschein (Termin im Mai 2027)', Kranschein, refused",
        "'Kranschein (Termin im Mai 2027)', 'Kranschein, geplant: Mai 2027', supported",
        "'Slinger course (attended, no exam)', Certified slinger, refused",
        "'APE (preparing, exam not yet taken)', 'Advanced Propulsion Examination (APE), in preparation; exam still to be taken', supported",
        "'APE (preparing, exam not yet taken)', 'Advanced Propulsion Examination (APE)', refused",
        "Modul 2 von 4 abgelegt: Schiffstechnik, Schiffstechnik, refused"
    })
    void aPaper(String had, String told, String verdict) {
        assertThat(verdict("/certificates/0", "name", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'Runner-up, Harbour Cup', 'Harbour Cup, second place', supported",
        "'Runner-up, Harbour Cup', 'Harbour Cup, first place', refused",
        "'Hafenpreis, 3. Platz', Hafenpreis, refused",
        "'Accésit del premio del puerto', Premio del puerto, asked",
        "'Hafenteam des Jahres', Hafenleiter des Jahres, refused"
    })
    void anAward(String had, String told, String verdict) {
        assertThat(verdict("/awards/0", "title", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Key Account Manager, Key Account Manager (KAM), supported",
        "Maint. Engineer, Maintenance Engineer, supported",
        "Ferry Engineer, Slipway Ferry Engineer, asked",
        "Ferry Engineer, Lead Ferry Engineer, refused",
        "Mate (part-time), Mate, refused"
    })
    void aTitle(String had, String told, String verdict) {
        assertThat(verdict("/work/0", "position", had, told)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Welder, 'Ferry Engineer | 4 ferries, slipway', supported",
        "Welder, 'Ferry Engineer | 9 ferries', refused",
        "Welder, 'Ferry Engineer, Marine Engineering Diploma', supported",
        "Welder, 'Ferry Engineer and Harbour Master', asked"
    })
    void aHeadline(String had, String told, String verdict) {
        assertThat(verdict("/basics", "label", had, told)).isEqualTo(verdict);
    }

    private static String verdict(String entry, String field, String had, String told) {
        JsonNode source = JSON.readTree(PERSON);
        ((ObjectNode) source.at(entry)).put(field, had);
        JsonNode tailored = source.deepCopy();
        ((ObjectNode) tailored.at(entry)).put(field, told);
        ClaimReport report = ClaimGate.check(source, tailored, LocalDate.of(2026, 11, 30));
        return report.blocked() ? "refused" : report.supported() ? "supported" : "asked";
    }
}
