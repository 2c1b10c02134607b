package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Skills behind dots, with years and levels, in tables; and the lines of plain text around them. */
final class SkillsAsWrittenTests {

    @Test
    void standBehindDotsThatLeadToThem() throws InterruptedException {
        List<JsonResume.Skill> skills = skills("""
                Joinery ........... Dovetails, Scarf joints
                Machines .......... Spindle moulder, Band saw
                Drawing .. SketchUp
                """);

        assertThat(skills).extracting(JsonResume.Skill::name).contains("Joinery", "Machines");
        assertThat(skills.getFirst().keywords()).containsExactly("Dovetails", "Scarf joints");
    }

    @Test
    void loseTheYearsThatMostOfThemHave() throws InterruptedException {
        assertThat(skills("Excel (12 yrs), Sage 50 (8 yrs), Xero (3 years), Power BI (beginner)\n"))
                .extracting(JsonResume.Skill::name)
                .containsExactly("Excel", "Sage 50", "Xero", "Power BI");
    }

    @Test
    void keepBracketsThatSayWhatIsMeant() throws InterruptedException {
        assertThat(skills("Payroll (Sage 50), Ledgers (Xero), Reports (Power BI), Filing\n"))
                .extracting(JsonResume.Skill::name)
                .containsExactly("Payroll (Sage 50)", "Ledgers (Xero)", "Reports (Power BI)", "Filing");
    }

    @Test
    void loseALevelBehindNoMark() throws InterruptedException {
        assertThat(skills("""
                        DATEV sehr gut
                        Lexware gut
                        SAP FI Grundkenntnisse
                        """)).extracting(JsonResume.Skill::name).containsExactly("DATEV", "Lexware", "SAP FI");
    }

    @Test
    void keepALastWordThatIsNoLevelOfTheirs() throws InterruptedException {
        assertThat(skills("""
                        Visual Basic
                        Double-entry bookkeeping
                        Month-end closing
                        """)).extracting(JsonResume.Skill::name).contains("Visual Basic");
    }

    @Test
    void haveNoHeadsOfColumnsAmongThem() throws InterruptedException {
        List<JsonResume.Skill> skills = skills("""
                Field\tWhat I use
                Sewing\tOverlock, Industrial machines
                Cutting\tPattern cutting, Laser cutting
                Design\tCLO 3D, Illustrator
                """);

        assertThat(skills).extracting(JsonResume.Skill::name).containsExactly("Sewing", "Cutting", "Design");
    }

    @Test
    void haveTheirLevelsInASecondColumn() throws InterruptedException {
        assertThat(skills("""
                        Opera PMS\tExpert
                        Micros\tAdvanced
                        Fidelio Suite\tAdvanced
                        """))
                .extracting(JsonResume.Skill::name)
                .containsExactly("Opera PMS", "Micros", "Fidelio Suite");
    }

    @Test
    void areNotWhatSomebodyMayDrive() throws InterruptedException {
        assertThat(skills("""
                        - Wiring
                        - Fault finding
                        - Full UK driving licence
                        """)).extracting(JsonResume.Skill::name).containsExactly("Wiring", "Fault finding");
    }

    @Test
    void aParagraphGoesOnWhereItWasWrappedByHand() throws InterruptedException {
        JsonResume resume = read("""
                Ailsa Drummond
                ailsa.drummond@inboxly.example

                Boat builder with nine years on wooden hulls and small yards. I like
                long planks and short meetings, and would rather steam a rib twice
                than plane it once too often.

                WORK EXPERIENCE

                Boat Builder, Sound of Harris Boatyard Ltd, Leverburgh, 2016 - 2024
                    * Replanked two fishing boats and one pilot cutter over three long winters:
                      all of them sail
                """);

        assertThat(resume.basics().summary()).startsWith("Boat builder").endsWith("once too often.");
        assertThat(resume.work().getFirst().highlights())
                .singleElement()
                .asString()
                .endsWith("all of them sail");
    }

    @Test
    void linesThatLeaveRoomAreNoParagraph() throws InterruptedException {
        assertThat(skills("""
                        planking with larch and oak on sawn frames for boats
                        steaming
                        caulking and paying of seams below and above the water
                        """)).extracting(JsonResume.Skill::name).contains("steaming");
    }

    private static List<JsonResume.Skill> skills(String lines) throws InterruptedException {
        return read("Ailsa Drummond\nailsa.drummond@inboxly.example\n\nSKILLS\n\n" + lines
                        + "\nEDUCATION\n\nCity College, Diploma in Trade, 2012 - 2014\n")
                .skills();
    }

    private static JsonResume read(String text) throws InterruptedException {
        return InProcessReader.resume(text);
    }
}
