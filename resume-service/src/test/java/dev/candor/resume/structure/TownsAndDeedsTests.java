package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Towns behind headlines and employers, and deeds under headings of other things. */
final class TownsAndDeedsTests {

    @Test
    void aTownBehindAHeadlineIsWhereThePersonLives() throws InterruptedException {
        JsonResume.Basics basics =
                read("Instrument Maker, Leipzig\nruth.kessel@inboxly.example\n").basics();

        assertThat(basics.label()).isEqualTo("Instrument Maker");
        assertThat(basics.location()).isNotNull();
        assertThat(basics.location().city()).isEqualTo("Leipzig");
    }

    @Test
    void whatAHeadlineSaysBehindACommaStays() throws InterruptedException {
        assertThat(read("Instrument Maker, Bowed Strings\nruth.kessel@inboxly.example\n")
                        .basics()
                        .label())
                .isEqualTo("Instrument Maker, Bowed Strings");
    }

    @Test
    void aTownBehindAPrepositionIsNoPartOfTheEmployer() throws InterruptedException {
        JsonResume resume = read("ruth.kessel@inboxly.example\n\nWORK EXPERIENCE\n\n"
                + "03/2015 - 02/2021\nTischlerin bei Holzbau Auerbach GmbH in Zwönitz\n- Fenster und Treppen\n");

        assertThat(resume.work()).singleElement().satisfies(job -> {
            assertThat(job.name()).isEqualTo("Holzbau Auerbach GmbH");
            assertThat(job.location()).isEqualTo("Zwönitz");
        });
    }

    @Test
    void aTownAndItsCountryAreOnePlace() throws InterruptedException {
        JsonResume resume = read(
                "ruth.kessel@inboxly.example\n\nWORK EXPERIENCE\n\n"
                        + "Laboratory Technician\nAegean Soil Institute, Izmir, Turkey\t03/2015 - 02/2021\n- Ran the drying ovens\n");

        assertThat(resume.work()).singleElement().satisfies(job -> {
            assertThat(job.name()).isEqualTo("Aegean Soil Institute");
            assertThat(job.location()).isEqualTo("Izmir, Turkey");
        });
    }

    @Test
    void aNameWithAPrepositionStaysWhole() throws InterruptedException {
        JsonResume resume = read("ruth.kessel@inboxly.example\n\nWORK EXPERIENCE\n\n"
                + "Care Coordinator at Partners in Recovery, 03/2015 - 02/2021\n- Home visits\n");

        assertThat(resume.work())
                .singleElement()
                .satisfies(job -> assertThat(job.name()).isEqualTo("Partners in Recovery"));
    }

    @Test
    void deedsUnderAHeadingOfPrizesAreNoPrizes() throws InterruptedException {
        String jobs = "\nWORK EXPERIENCE\n\nShop Manager, Linden Books Ltd, 2015 - 2021\n- Ran two branches\n";
        JsonResume deeds = read("ruth.kessel@inboxly.example\n\nACHIEVEMENTS\n\n"
                + "- Halved the time that a stock count takes in both branches\n"
                + "- Found three suppliers who deliver within a single day\n" + jobs);
        JsonResume prizes = read("ruth.kessel@inboxly.example\n\nACHIEVEMENTS\n\n"
                + "- Bookseller of the Year, finalist among four hundred shops\n"
                + "- Prize of the county for the best window of all\n" + jobs);

        assertThat(deeds.awards()).isEmpty();
        assertThat(prizes.awards()).hasSize(2);
    }

    private static JsonResume read(String behindName) throws InterruptedException {
        byte[] text = ("Ruth Kessel\n" + behindName).getBytes(StandardCharsets.UTF_8);
        ReadOutcome outcome = InProcessReader.read(text, "cv.txt");
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document().resume();
    }
}
