package dev.candor.resume.truth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class FabricationDetectorTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
    private static final String PERSON = """
            {"basics":{"name":"Ada Brook","label":"Nurse","email":"ada@example.org","summary":"Nurse in a surgical ward."},
             "work":[{"name":"Hill Hospital","position":"Nurse","startDate":"2020-01",
                      "highlights":["Helped train 4 colleagues.","Cared for up to 8 patients."]},
                     {"name":"Dale Clinic","position":"Aide","startDate":"2017-01","endDate":"2019-12","highlights":["Kept records."]}],
             "education":[{"institution":"Hill College","studyType":"BSc","endDate":"2019"}],
             "skills":[{"name":"Wound care"}]}""";

    @Test
    void findsNothingInTheSheetItself() {
        assertThat(detector().unsupported(JSON.readTree(PERSON))).isEmpty();
        assertThat(detector().lost(JSON.readTree(PERSON))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /work/0/highlights/1 | Cared for up to 80 patients.
            /work/0/highlights/1 | Cared for 8 patients.
            /work/0/highlights/0 | Train 4 colleagues.
            /work/1/highlights/0 | Kept records of 8 patients.
            /work/0/position     | Head Nurse
            /work/0/name         | Hill University Hospital
            /work/1/endDate      | 2020-12
            /education/0/studyType | MSc
            /skills/0/name       | Surgery
            /basics/summary      | Nurse with 20 years in a surgical ward.
            /basics/label        | Director
            /basics/email        | other@example.org
            """)
    void findsPlantedLies(String path, String lie) {
        ObjectNode export = (ObjectNode) JSON.readTree(PERSON);
        int slash = path.lastIndexOf('/');
        JsonNode parent = export.at(path.substring(0, slash));
        if (parent instanceof ArrayNode list) {
            list.set(
                    Integer.parseInt(path.substring(slash + 1)),
                    JSON.getNodeFactory().stringNode(lie));
        } else {
            ((ObjectNode) parent).put(path.substring(slash + 1), lie);
        }

        assertThat(detector().unsupported(export)).isNotEmpty();
    }

    @Test
    void knowsAnotherNameOfWhatThePersonSaysAndOfNothingElse() {
        String told = PERSON.replace("Wound care", "Phlebotomy");

        assertThat(new FabricationDetector(JSON.readTree(told), AS_OF)
                        .unsupported(JSON.readTree(told.replace("Phlebotomy", "Venepuncture (Phlebotomy)"))))
                .isEmpty();
        assertThat(detector().unsupported(JSON.readTree(PERSON.replace("Wound care", "Venepuncture"))))
                .hasSize(1);
    }

    @Test
    void findsALostEmployer() {
        ObjectNode export = (ObjectNode) JSON.readTree(PERSON);
        ((ArrayNode) export.path("work")).remove(1);

        assertThat(detector().lost(export)).hasSize(1);
    }

    @Test
    void sharesNoCodeWithTheGate() {
        noClasses()
                .that()
                .resideInAPackage("dev.candor.resume.truth")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.candor.resume.claim..", "dev.candor.skills..")
                .because("zeros would come by construction where guard and detector share code")
                .check(new ClassFileImporter().importPackages("dev.candor.resume.truth"));
    }

    private static FabricationDetector detector() {
        return new FabricationDetector(JSON.readTree(PERSON), AS_OF);
    }
}
