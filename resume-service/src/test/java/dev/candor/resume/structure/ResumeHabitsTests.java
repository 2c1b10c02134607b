package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import org.junit.jupiter.api.Test;

/** More habits of writing resumes: tables in Markdown, personal details, lists between slashes, deeds apart from jobs. */
class ResumeHabitsTests {

    @Test
    void leaveTheHeadOfATableOut() throws InterruptedException {
        JsonResume resume = read("cv.md", """
                # Ottoline Ferrers
                ottoline@stacks.example

                ## Education

                | Degree | School | Years | Result |
                |--------|--------|-------|--------|
                | MA Librarianship | University of Kelham | 2015–2016 | Distinction |
                | BA English | University of Ancholme | 2010–2014 | |

                ## Projects

                **OpenCPT** | Python, Flask, PostgreSQL
                - Parser for soil tests used by 40 firms
                """);

        assertThat(resume.education())
                .extracting(JsonResume.Education::institution)
                .containsExactly("University of Kelham", "University of Ancholme");
        assertThat(resume.projects()).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo("OpenCPT");
            assertThat(project.keywords()).containsExactly("Python", "Flask", "PostgreSQL");
        });
    }

    @Test
    void nameLanguagesAndHobbiesAmongPersonalDetails() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Vasanthi Ramanujan
                vasanthi@mailhub.example

                EXPERIENCE
                Relay Tester, Kaveri Power Works, May 2023 - July 2023
                - Tested relays of a substation

                PERSONAL DETAILS
                Date of Birth : 12-03-2002
                Languages Known : English, Kannada, Tamil
                Hobbies : Cricket, Carnatic music
                """);

        assertThat(resume.languages())
                .extracting(JsonResume.Language::language)
                .containsExactly("English", "Kannada", "Tamil");
        assertThat(resume.interests())
                .extracting(JsonResume.Interest::name)
                .containsExactly("Cricket", "Carnatic music");
    }

    @Test
    void listSkillsBetweenSlashesAndCloseWithReferencesOnRequest() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Muireann Tobin
                muireann@reverb.example

                WORK HISTORY
                Head of Sound, Corrib Theatre, Galway, Oct 2019 - to date
                - Mixed 140 shows

                SKILLS
                QLab / Yamaha CL5 / Dante / Smaart / TCP/IP

                References on request.
                """);

        assertThat(resume.skills())
                .extracting(JsonResume.Skill::name)
                .containsExactly("QLab", "Yamaha CL5", "Dante", "Smaart", "TCP/IP");
        assertThat(resume.references()).isEmpty();
    }

    @Test
    void keepDeedsThatNameNoJobOutOfTheJobs() throws InterruptedException {
        JsonResume resume = read("cv.txt", """
                Philippa Radnor
                p.radnor@inboxly.example

                RELEVANT EXPERIENCE
                Bookkeeping
                - Closed monthly books for eleven clients

                EMPLOYMENT HISTORY
                Staff Bookkeeper, Hollis & Webb CPAs, Dayton, OH, 2008 - 2015
                Accounts Clerk, Dunmore Feed (Xenia), 2005 - 2008
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::position)
                .containsExactly("Staff Bookkeeper", "Accounts Clerk");
        assertThat(resume.work().get(1).name()).isEqualTo("Dunmore Feed");
        assertThat(resume.work().get(1).location()).isEqualTo("Xenia");
        assertThat(String.valueOf(resume.meta())).contains("Closed monthly books");
    }

    @Test
    void takeAPartOfTheHouseForNoEmployer() throws InterruptedException {
        JsonResume resume = read("cv.md", """
                # Keziah Tallchief
                k.tallchief@carenotes.example

                ## Experience

                **Redbud Regional Medical Center**

                ### Charge Nurse, Emergency Department
                01/2020 – Present

                - Lead 14 nurses on night shift

                ### Staff Nurse, Emergency Department
                06/2016 – 12/2019

                - Triaged up to 60 patients a shift
                """);

        assertThat(resume.work())
                .extracting(JsonResume.Work::name)
                .containsExactly("Redbud Regional Medical Center", "Redbud Regional Medical Center");
        assertThat(resume.work().getLast().position()).startsWith("Staff Nurse");
    }

    private static JsonResume read(String name, String text) throws InterruptedException {
        return InProcessReader.resume(text, name);
    }
}
