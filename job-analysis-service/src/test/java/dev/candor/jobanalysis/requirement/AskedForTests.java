package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.jobanalysis.testing.Postings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that look like something else than what a posting asks for. */
class AskedForTests {

    private final RequirementAnalyst analyst = new OfflineRequirementAnalyst();

    @Test
    void takesTheTitleForNoRequirementAndTheLevelFromWhereItStands() {
        List<Requirement> asked = read("""
                Profesor de Francés (ESO)
                Colegio Las Lomas, Teruel

                Requisitos
                - Grado en Filología Francesa
                - Nivel C1 de francés
                """);

        assertThat(asked)
                .filteredOn(one -> one.kind() == Kind.LANGUAGE)
                .singleElement()
                .satisfies(one -> assertThat(one.level()).isEqualTo("C1"))
                .satisfies(one -> assertThat(one.quote()).isEqualTo("C1 de francés"));
        assertThat(asked).filteredOn(one -> one.kind() == Kind.EDUCATION).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Clean UK driving licence; CERTIFICATION",
                "Valid forklift licence and a car; CERTIFICATION",
                "Une licence de chimie; EDUCATION",
                "Licence professionnelle en logistique; EDUCATION"
            })
    void tellsALicenceToDriveFromTheFrenchDegree(String line, Kind kind) {
        assertThat(read("Requirements\n- " + line + "\n"))
                .singleElement()
                .extracting(Requirement::kind)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "es; Experiencia comercial de al menos dos años; comercial",
                "en; 2 years of greenhouse experience; greenhouse",
                "fr; Expérience en crèche d'au moins trois ans; crèche",
                "de; Mindestens zwei Jahre Berufserfahrung in der Pflege; Pflege"
            })
    void saysWhatTheYearsAreOf(String language, String line, String topic) {
        String text = "Requirements\n- " + line + "\n";

        assertThat(analyst.analyze(Postings.of(text, language)).requirements())
                .filteredOn(one -> one.kind() == Kind.EXPERIENCE)
                .singleElement()
                .extracting(Requirement::name)
                .isEqualTo(topic);
    }

    @Test
    void readsALanguageBehindItsKnowledge() {
        assertThat(
                        read(
                                "Requisiti\n- Laurea in Economia\nLa conoscenza del tedesco costituisce titolo preferenziale.\n"))
                .extracting(Requirement::kind)
                .contains(Kind.LANGUAGE)
                .doesNotContain(Kind.TECHNICAL_SKILL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Goede beheersing van de Nederlandse taal; Dutch",
                "Sichere Beherrschung der deutschen Sprache; German",
                "Bonne maîtrise de la langue anglaise; English",
                "Dominio de la lengua francesa; French"
            })
    void readsALanguageByItsAdjective(String line, String name) {
        assertThat(read("Requirements\n- " + line + "\n"))
                .singleElement()
                .extracting(Requirement::name)
                .isEqualTo(name);
    }

    @Test
    void takesYearsInARankForNoSkill() {
        assertThat(read("Requirements\n- 12+ years in foundries, 4+ as shift manager or above\n"))
                .extracting(Requirement::kind)
                .doesNotContain(Kind.TECHNICAL_SKILL);
    }

    private List<Requirement> read(String text) {
        PostingFacts facts = PostingFacts.find(text);
        return analyst.analyze(Postings.of(text, facts.language(), facts.title(), null, null))
                .requirements();
    }
}
