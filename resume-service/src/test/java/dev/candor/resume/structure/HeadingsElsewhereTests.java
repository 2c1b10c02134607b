package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings between marks, behind numbers and in a column of their own, and contact data at the foot. */
class HeadingsElsewhereTests {

    @Test
    void standBetweenTheSameMarks() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Adaeze Okonjo
                4 Marina Way, Calabar, Cross River State
                0803 555 0101, 0705 555 0102
                adaeze@mailhub.example

                == Work Experience ==

                May 2019 till date
                  Site Engineer
                  Delta Roads Ltd, Calabar
                  o Set out 8 km of road

                == Educational Background (with dates) ==

                2008-2013
                  B.Eng Civil Engineering
                  University of Calabar

                == Hobbies ==

                  o Choir
                  o Travelling
                """);

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.position()).isEqualTo("Site Engineer");
            assertThat(work.highlights()).containsExactly("Set out 8 km of road");
        });
        assertThat(resume.education()).extracting(JsonResume.Education::area).containsExactly("Civil Engineering");
        assertThat(resume.interests()).extracting(JsonResume.Interest::name).containsExactly("Choir", "Travelling");
        assertThat(resume.basics().phone()).isEqualTo("0803 555 0101, 0705 555 0102");
        assertThat(resume.basics().location().city()).isEqualTo("Calabar");
    }

    @Test
    void standInAColumnThatWasReadBeforeTheText() {
        List<TextLine> woven = HeadingColumn.woven(List.of(
                line("Skills", 48, 100, 1),
                line("Professional", 48, 200, 1),
                line("Accreditation", 48, 212, 1),
                line("Java, Python", 156, 100, 2),
                line("SQL", 156, 112, 2),
                line("Chartered Manager", 156, 201, 2)));

        assertThat(woven)
                .extracting(TextLine::text)
                .containsExactly("Skills", "Java, Python", "SQL", "Professional Accreditation", "Chartered Manager");
    }

    @Test
    void areNotWovenIfNoneIsKnown() {
        List<TextLine> lines = List.of(
                line("Ada Ferrers", 48, 100, 1), line("Leeds", 48, 120, 1), line("Gardens and stacks", 156, 100, 2));

        assertThat(HeadingColumn.woven(lines)).isEqualTo(lines);
    }

    @Test
    void nameWhatTheyHoldByItsContent() throws InterruptedException {
        JsonResume resume = read("cv.md", """
                # Wren Tapscott
                wren@mailhub.example

                ## Experience

                **Sous Chef**, Saltpan House, 2019 – 2023
                - Ran the grill
                - Wrote the Sunday menu
                - Took on two apprentices

                **Cook**, Tin Pearler, 2016 – 2019
                - Stood in as junior sous
                - Helped open a sister house

                ## Laurels

                - Young Baker of the Year, finalist, 2019

                ## When the ovens are off

                - Surf fishing
                - My sourdough, like everybody
                """);

        assertThat(resume.awards()).hasSize(1);
        assertThat(resume.interests())
                .extracting(JsonResume.Interest::name)
                .containsExactly("Surf fishing", "My sourdough, like everybody");
    }

    @Test
    void leaveOutTheLettersOfACountedList() {
        List<TextLine> bare =
                Enumerated.bare(List.of(bullet("a. Registered Engineer"), bullet("b. Member"), bullet("e. g. x")));

        assertThat(bare).extracting(TextLine::text).containsExactly("Registered Engineer", "Member", "e. g. x");
    }

    @Test
    void areFollowedByContactDataAtTheFoot() {
        List<TextLine> lines = List.of(
                line("Languages", 48, 100, 1),
                line("Swedish", 48, 112, 1),
                line("Tallgatan 5, 903 42 Umeå | 070-174 06 55 | g@skola.example", 48, 160, 1));

        assertThat(Footline.start(lines)).isEqualTo(2);
        assertThat(Footline.start(lines.subList(0, 2))).isEqualTo(2);
    }

    private static TextLine line(String text, double x, double y, int column) {
        TextLine.Look look = new TextLine.Look(1, column, x, y, x + 80, 10, false, false, "", 4, 1);
        return new TextLine(new Piece(text, (int) y * 100), false, look, List.of(), List.of());
    }

    private static TextLine bullet(String text) {
        TextLine plain = line(text, 48, 100, 1);
        return new TextLine(plain.piece(), true, plain.look(), List.of(), List.of());
    }

    private static JsonResume read(String name, String text) throws InterruptedException {
        return InProcessReader.resume(text, name);
    }
}
