package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.jobanalysis.testing.Postings;
import dev.candor.skills.text.Languages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequirementAnalystTests {

    private static final String NURSE = """
            Registered Nurse, Dialysis
            Company: Lakeside Kidney Care
            Location: Duluth, MN

            About us
            We run six dialysis clinics and have been part of the community for 30 years.

            What you'll do
            - Monitor patients during treatment
            - Train new technicians

            Requirements
            - Bachelor's degree in Nursing
            - At least 2 years of experience in acute care
            - BLS certification
            - Fluent in English

            Nice to have
            - Spanish B1

            What we offer
            - Five weeks of vacation
            """;

    private static final String PLANT = """
            Industriemechaniker (m/w/d) bei Hohlweg Antriebstechnik GmbH

            Deine Aufgaben
            - Wartung und Instandsetzung von Getrieben

            Dein Profil
            - Abgeschlossene Ausbildung als Industriemechaniker
            - Mindestens 3 Jahre Berufserfahrung
            - Erfahrung mit Hydraulik und Pneumatik
            - Führerschein Klasse B von Vorteil
            - Deutsch fließend
            """;

    private final RequirementAnalyst analyst = new OfflineRequirementAnalyst();

    @Test
    void readsDegreeYearsCertificateAndLanguages() {
        Requirements found = analyst.analyze(posting(NURSE));

        assertThat(of(found, Kind.EDUCATION)).get().satisfies(one -> {
            assertThat(one.level()).isEqualTo("bachelor");
            assertThat(one.necessity()).isEqualTo(Necessity.REQUIRED);
        });
        assertThat(found.requirements()).extracting(Requirement::minYears).contains(2);
        assertThat(found.requirements())
                .filteredOn(one -> one.kind() == Kind.LANGUAGE)
                .extracting(Requirement::name, Requirement::necessity)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("English", Necessity.REQUIRED),
                        org.assertj.core.groups.Tuple.tuple("Spanish", Necessity.PREFERRED));
        assertThat(of(found, Kind.CERTIFICATION)).isPresent();
        assertThat(found.responsibilities()).contains("Train new technicians");
        assertThat(found.benefits()).contains("Five weeks of vacation");
    }

    @Test
    void takesTheCompanysAgeForNoExperience() {
        assertThat(analyst.analyze(posting(NURSE)).requirements())
                .extracting(Requirement::minYears)
                .doesNotContain(30);
    }

    @Test
    void readsAGermanPosting() {
        Requirements found = analyst.analyze(posting(PLANT));

        assertThat(of(found, Kind.EDUCATION))
                .get()
                .extracting(Requirement::level)
                .isEqualTo("vocational");
        assertThat(found.requirements()).extracting(Requirement::minYears).contains(3);
        assertThat(of(found, Kind.CERTIFICATION))
                .get()
                .extracting(Requirement::necessity)
                .isEqualTo(Necessity.PREFERRED);
        assertThat(PostingFacts.find(PLANT)).satisfies(facts -> {
            assertThat(facts.title()).isEqualTo("Industriemechaniker");
            assertThat(facts.company()).isEqualTo("Hohlweg Antriebstechnik GmbH");
            assertThat(facts.language()).isEqualTo("de");
        });
    }

    @Test
    void quotesAreExactAndIdsAreInOrder() {
        for (String text : List.of(NURSE, PLANT)) {
            Requirements found = analyst.analyze(posting(text));

            assertThat(found.requirements()).isNotEmpty().allSatisfy(one -> {
                assertThat(text.substring(one.start(), one.end())).isEqualTo(one.quote());
                assertThat(one.name()).hasSizeLessThanOrEqualTo(120);
            });
            assertThat(found.requirements()).extracting(Requirement::start).isSorted();
            assertThat(analyst.analyze(posting(text))).isEqualTo(found);
        }
    }

    @Test
    void findsNothingWhereNothingIsAsked() {
        assertThat(analyst.analyze(posting("We use cookies to make this site work."))
                        .requirements())
                .isEmpty();
    }

    private static Optional<Requirement> of(Requirements found, Kind kind) {
        return found.requirements().stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static Posting posting(String text) {
        return Postings.of(text, Languages.detect(text, "en"));
    }

    @Test
    void namesWhatABriefItemSaysItIsExperienceOf() {
        Posting posting = Postings.of("""
                Requirements
                - Two years in a bakery
                - Dough sheeter competency
                - Rondo or Sigma exposure
                - À l'aise avec le façonnage main

                Nice to have
                - MerryChef exp
                - Relevant experience
                - Learned it on the job
                """, "en");

        assertThat(analyst.analyze(posting).requirements())
                .extracting(Requirement::name)
                .contains("Dough sheeter", "Rondo", "Sigma", "façonnage main", "MerryChef")
                .doesNotContain("Relevant", "Learned it on the job");
    }
}
