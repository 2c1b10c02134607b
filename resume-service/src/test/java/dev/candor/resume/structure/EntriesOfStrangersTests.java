package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.candor.resume.document.JsonResume;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Entries as people write them who have seen no other resume: dates behind an icon, legal forms behind a comma, schools with towns. */
final class EntriesOfStrangersTests {

    @Test
    void takeADateBehindAnIconForTheDateOfTheEntry() throws InterruptedException {
        JsonResume resume = read("""
                Kaisa Lindgård
                kaisa.lindgard@inboxly.example

                WORK

                Crane Operator
                Norrhamn Terminal / Oxelösund
                • Feb 2022 to now
                - Loads steel coils of up to 30 tonnes
                - Trains new operators

                Dock Worker
                Norrhamn Terminal / Oxelösund
                • Jan 2018 to Jan 2022
                - Lashed containers on deck

                EDUCATION

                Vocational diploma in logistics
                Oxelö College
                • 2015 to 2017
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::position, JsonResume.Work::startDate)
                .containsExactly(tuple("Crane Operator", "2022-02"), tuple("Dock Worker", "2018-01"));
        assertThat(resume.work().getFirst().highlights()).hasSize(2);
    }

    @Test
    void keepALegalFormBehindACommaWithItsName() throws InterruptedException {
        JsonResume resume = read("""
                Marcus Odell
                m.odell@inboxly.example

                EXPERIENCE

                2021 – Present Shift Lead, Night Receiving, Harborline Grocers Distribution, LLC (Valdosta, GA)
                2018 – 2021 Forklift Operator, Harborline Grocers Distribution, LLC (Valdosta, GA)
                2015 – 2018 Driver, Piedmont Parcel, Inc. (Athens, GA)

                EDUCATION

                High School Diploma, Laurel Ridge High School, Macon, GA, 2014
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::name)
                .containsExactly(
                        "Harborline Grocers Distribution, LLC",
                        "Harborline Grocers Distribution, LLC",
                        "Piedmont Parcel, Inc.");
    }

    @Test
    void leaveTheTownWithTheNameOfTheSchool() throws InterruptedException {
        JsonResume resume = read("""
                # Eskil Dahlborg
                eskil@inboxly.example

                ## Utbildning
                **Naturvetenskaplig linje**, Svartågymnasiet, Västerås | 1988–1991
                **KY-utbildning kartteknik**, Folkuniversitetet, Uppsala | 1996–1997
                """, "cv.md");

        assertThat(resume.education())
                .extracting(JsonResume.Education::institution)
                .containsExactly("Svartågymnasiet, Västerås", "Folkuniversitetet, Uppsala");
    }

    @Test
    void takeWordsThatComeAgainBehindColonsForLevels() throws InterruptedException {
        JsonResume resume = read("""
                Bogdan Ferencz
                bogdan@inboxly.example

                SKILLS

                MIG welding: every day
                Reading drawings: confident
                Plasma cutting: confident
                Tools, jigs, fixtures: learning
                """);

        assertThat(resume.skills())
                .extracting(JsonResume.Skill::name, JsonResume.Skill::level)
                .containsExactly(
                        tuple("MIG welding", "every day"),
                        tuple("Reading drawings", "confident"),
                        tuple("Plasma cutting", "confident"),
                        tuple("Tools, jigs, fixtures", "learning"));
    }

    @Test
    void leaveGroupsOfSkillsAsTheyAre() throws InterruptedException {
        JsonResume resume = read("""
                Bogdan Ferencz
                bogdan@inboxly.example

                SKILLS

                Welding: MIG, TIG
                Software: Tekla
                Machines: Plasma cutter, Guillotine
                """);

        assertThat(resume.skills())
                .extracting(JsonResume.Skill::name)
                .containsExactly("Welding", "Software", "Machines");
    }

    private static JsonResume read(String text) throws InterruptedException {
        return read(text, "cv.txt");
    }

    private static JsonResume read(String text, String name) throws InterruptedException {
        ReadOutcome outcome = InProcessReader.read(text.getBytes(StandardCharsets.UTF_8), name);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document().resume();
    }
}
