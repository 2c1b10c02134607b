package dev.candor.jobanalysis.requirement.section;

import static dev.candor.jobanalysis.requirement.heading.BlockClass.PREFERRED;
import static dev.candor.jobanalysis.requirement.heading.BlockClass.REQUIRED;
import static dev.candor.jobanalysis.requirement.heading.BlockClass.RESPONSIBILITIES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.requirement.heading.BlockClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clause says of itself against the heading above it, and what lists in no order are. */
class SectionRulesTests {

    @Test
    void takesAWordInBracketsForAllThatStandsBefore() {
        assertThat(classes("""
                Skills
                - Reach truck: two years (Required)
                - Stock system: one year (Preferred)
                - GCSE maths (preferred, not required)
                """)).containsExactly(REQUIRED, PREFERRED, PREFERRED);
        assertThat(classes("""
                Desirable
                - Sign language
                - Commute to Ennis (required)
                """)).containsExactly(PREFERRED, REQUIRED);
    }

    @Test
    void readsLettersInBracketsAsBullets() {
        assertThat(classes("""
                You must have
                (a) A degree in water management
                b) Three years in a river authority
                (12) A boat licence
                """)).containsExactly(REQUIRED, REQUIRED, REQUIRED);
        assertThat(Bullets.length("(b) Law")).isEqualTo(4);
        assertThat(Bullets.length("(or the like)")).isZero();
    }

    @Test
    void letsOnlyTheOwnWordsOfALineOverruleItsHeading() {
        assertThat(classes("""
                About you
                - You hold a licence for fork lifts
                - Polish would be lovely

                Desirable
                - Sign language
                - Bench work
                """)).containsExactly(REQUIRED, PREFERRED, PREFERRED, PREFERRED);
    }

    @Test
    void cutsWhatMustBeFromWhatWouldBeGood() {
        assertThat(classes("Your profile\n- Cypress is a must, exposure to Pact is good to have\n"))
                .containsExactly(REQUIRED, PREFERRED);
    }

    @Test
    void readsHeadingsThatTheirItemsComplete() {
        assertThat(classes("""
                About us
                We look after 300 lifts.
                In this role you will:
                Grease bearings
                Log faults
                Ability to:
                Read wiring diagrams
                Climb ladders
                """)).endsWith(RESPONSIBILITIES, RESPONSIBILITIES, REQUIRED, REQUIRED);
    }

    @Test
    void takesAListOfThingsToDoForNothingAnEmployerSaysOfItself() {
        assertThat(classes("""
                About the agency
                - Prepare briefs for ministers
                - Travel to remote towns
                """)).startsWith(RESPONSIBILITIES);
    }

    @Test
    void takesATraitBehindTheWelcomeListForAskedFor() {
        assertThat(classes("""
                Nice to have
                - Welsh
                - a boat licence
                You are patient and reliable.
                """)).containsExactly(PREFERRED, PREFERRED, REQUIRED);
    }

    @Test
    void seesWhereAListOfThingsToDoBreaksOff() {
        assertThat(classes("""
                Lubricate bearings and check cables
                Enter faults in the log book
                Accompany inspectors through the shaft
                Basic knowledge of hydraulics
                Two years with hydraulic lifts
                """))
                .containsExactly(RESPONSIBILITIES, RESPONSIBILITIES, RESPONSIBILITIES, REQUIRED, REQUIRED);
    }

    @Test
    void letsListsInNoOrderSayWhatEachLineIs() {
        assertThat(classes("""
                - At least three years in a kitchen
                - Train new cooks at the stove and the grill
                - A food hygiene certificate is required
                - Order fish and vegetables
                - Must be able to work weekends
                - Clean the cold store
                """))
                .containsExactly(REQUIRED, RESPONSIBILITIES, REQUIRED, RESPONSIBILITIES, REQUIRED, RESPONSIBILITIES);
    }

    @Test
    void takesAnAdjectiveBeforeAGermanDutyForPartOfIt() {
        assertThat(classes("""
                Selbständige Führung von Buchhaltungen bis zum Abschluss
                Telefonische Beratung von Mandanten
                """)).containsExactly(RESPONSIBILITIES, RESPONSIBILITIES);
    }

    private static List<BlockClass> classes(String text) {
        return PostingSections.of(text).stream().map(Clause::block).toList();
    }
}
