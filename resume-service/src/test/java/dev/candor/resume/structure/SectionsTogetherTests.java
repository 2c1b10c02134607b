package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one entry or section says only in the light of the others beside it. */
class SectionsTogetherTests {

    @Test
    void aMarkThatFewEntriesHaveBelongsToTheWords() throws InterruptedException {
        JsonResume resume = read("cv.md", """
                # Petra Halloway

                petra.halloway@mailhub.example

                ## Work experience

                **Second Cook / Baker** 2019 - 2021
                Quarry Lane Canteen, Matlock

                **Head Cook** 2021 - 2024
                The Wool Exchange, Buxton

                **Porter** 2016 - 2019
                Heights of Derwent, Matlock
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::position)
                .containsExactly("Second Cook / Baker", "Head Cook", "Porter");
        assertThat(resume.work())
                .extracting(JsonResume.Work::name)
                .containsExactly("Quarry Lane Canteen", "The Wool Exchange", "Heights of Derwent");
    }

    @Test
    void wordsWhereOthersHaveTheirTownAreAPlace() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Petra Halloway
                petra.halloway@mailhub.example

                WORK EXPERIENCE

                Programme Manager, 2019 - 2024
                Halloway Delivery Ltd, various clients

                Project Manager, 2012 - 2019
                Calder Water, Bradford

                Planner, 2008 - 2012
                Signal Alliance Ltd, York
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::location)
                .containsExactly("various clients", "Bradford", "York");
    }

    @Test
    void headingsThatNobodyKnowsOpenJobsAndStudies() throws InterruptedException {
        JsonResume resume = read("cv.md", """
                # Bryn Calloway

                bryn@mailhub.example

                ## Hello there

                Fifteen years at the stove and still fond of it every single morning of the week.

                ## Kitchens

                **Sous Chef**
                Salt and Ember, Fitzroy (Feb 2022 - now)

                - Lead a brigade of nine

                ## Where I learned

                **Commercial Cookery**
                Box Hill Institute (2014)

                ## Skills

                Grill, Butchery, Menu costing

                ## Interests

                Surf fishing, Baking
                """);

        assertThat(resume.work())
                .singleElement()
                .satisfies(work -> assertThat(work.name()).isEqualTo("Salt and Ember"));
        assertThat(resume.education())
                .singleElement()
                .satisfies(study -> assertThat(study.institution()).isEqualTo("Box Hill Institute"));
    }

    @Test
    void anOfficeWithDatesIsNoHobby() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Bryn Calloway
                bryn@mailhub.example

                WORK EXPERIENCE

                Clerk, Hallmark Ltd, 01/2015 - 02/2017
                - Filed the papers of the whole office

                OUTSIDE WORK

                Group Leader, 2018 - 2022
                Fenland Scouts Association
                """);

        assertThat(resume.interests()).isEmpty();
        assertThat(resume.volunteer())
                .singleElement()
                .satisfies(office -> assertThat(office.startDate()).isEqualTo("2018"));
    }

    @Test
    void headingsUpThePageStandAboveTheirSections() {
        List<TextLine> woven = TurnedHeadings.woven(List.of(
                line("Ada Ferrers", 62, 60, ""),
                line("Clerk", 62, 140, ""),
                line("Hallmark Ltd", 62, 154, ""),
                line("Bread School", 62, 240, ""),
                line("Baking", 62, 340, ""),
                line("Experience", 10, 128, "turned"),
                line("Where I learned", 10, 230, "turned"),
                line("Skills", 10, 330, "turned")));

        assertThat(woven)
                .extracting(TextLine::text)
                .containsExactly(
                        "Ada Ferrers",
                        "Experience",
                        "Clerk",
                        "Hallmark Ltd",
                        "Where I learned",
                        "Bread School",
                        "Skills",
                        "Baking");
    }

    @Test
    void aLoneStampUpThePageIsNoHeading() {
        List<TextLine> lines = List.of(line("Ada Ferrers", 62, 60, ""), line("Draft", 10, 128, "turned"));

        assertThat(TurnedHeadings.woven(lines)).isEqualTo(lines);
    }

    private static TextLine line(String text, double x, double y, String style) {
        TextLine.Look look = new TextLine.Look(1, 0, x, y, x + 20, 10, false, false, style, 1.4, 1);
        return new TextLine(new Piece(text, (int) y * 10), false, look, List.of(), List.of());
    }

    private static JsonResume read(String name, String text) throws InterruptedException {
        return InProcessReader.resume(text, name);
    }
}
