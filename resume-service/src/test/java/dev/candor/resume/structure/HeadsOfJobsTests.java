package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.candor.resume.document.JsonResume;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an employer stands among agencies, towns, titles in front of it and behind it. */
final class HeadsOfJobsTests {

    @Test
    void anAgencyIsNoPartOfTheEmployer() throws InterruptedException {
        List<JsonResume.Work> work = read("""
                Forklift Operator, 05/2021 - 03/2023
                Tarn Valley Foods (through Brightside Personnel), Kendal
                - Loaded trailers for night delivery

                Warehouse Assistant, 02/2019 - 04/2021
                Kirkstone Paper Mills (direct), Penrith
                - Booked in pallets

                Packer, 06/2018 - 01/2019
                Eden Bakery Ltd, Carlisle
                Temporary assignment via Brightside Personnel
                - Packed bread by hand
                """);

        assertThat(work)
                .extracting(JsonResume.Work::name)
                .containsExactly("Tarn Valley Foods", "Kirkstone Paper Mills", "Eden Bakery Ltd");
        assertThat(work.getLast().highlights()).containsExactly("Packed bread by hand");
    }

    @Test
    void anAgencyIsTheEmployerWhereNoOtherIsNamed() throws InterruptedException {
        List<JsonResume.Work> work = read("""
                Forklift Operator | via Brightside Personnel | 05/2021 - 03/2023
                - Loaded trailers for night delivery
                """);

        assertThat(work)
                .singleElement()
                .extracting(JsonResume.Work::position, JsonResume.Work::name)
                .containsExactly("Forklift Operator", "Brightside Personnel");
    }

    @Test
    void whatSomebodyWasStandsBehindAs() throws InterruptedException {
        List<JsonResume.Work> work = read("""
                May 2019 - Dec 2022: Nilgiri Textiles Ltd., Coimbatore as Quality Inspector
                - Checked yarn counts

                Jun 2016 - Apr 2019: Harbour Cotton Mills, Kochi, Kerala as Junior Supervisor
                - Ran the night shift
                """);

        assertThat(work)
                .extracting(JsonResume.Work::name, JsonResume.Work::position)
                .containsExactly(
                        tuple("Nilgiri Textiles Ltd.", "Quality Inspector"),
                        tuple("Harbour Cotton Mills", "Junior Supervisor"));
    }

    @Test
    void aHouseInBracketsBehindATitleIsTheEmployer() throws InterruptedException {
        List<JsonResume.Work> work = read("""
                Night Receptionist (Hotel Costa Brisa)
                Valencia. 04/2021 - Present
                - Check-in after midnight

                Receptionist (Hotel Puerto Viejo)
                Valencia. 02/2018 - 03/2021
                - Groups and invoices

                Waiter (La Ola Azul)
                Villanueva del Pardillo. 05/2016 - 01/2018
                - Terrace
                """);

        assertThat(work)
                .extracting(JsonResume.Work::position, JsonResume.Work::name)
                .containsExactly(
                        tuple("Night Receptionist", "Hotel Costa Brisa"),
                        tuple("Receptionist", "Hotel Puerto Viejo"),
                        tuple("Waiter", "La Ola Azul"));
        assertThat(work.getLast().location()).isEqualTo("Villanueva del Pardillo");
    }

    @Test
    void bracketsThatSayHowSomebodyWorkedStayWithTheTitle() throws InterruptedException {
        List<JsonResume.Work> work = read("""
                Receptionist (Night Shift)
                Hotel Costa Brisa, Valencia. 04/2021 - Present
                - Check-in after midnight

                Waiter (Weekends)
                Taberna Puerto Viejo, Valencia. 02/2018 - 03/2021
                - Terrace
                """);

        assertThat(work)
                .extracting(JsonResume.Work::position, JsonResume.Work::name)
                .containsExactly(
                        tuple("Receptionist (Night Shift)", "Hotel Costa Brisa"),
                        tuple("Waiter (Weekends)", "Taberna Puerto Viejo"));
    }

    @Test
    void aTownBesideMarkedDatesIsNoLineOfTheJob() throws InterruptedException {
        List<JsonResume.Work> work = read("""
                Crane Operator
                Norrhamn Terminal
                • 02/2022 - now\t• Malmö, Sweden
                • Loads steel coils of up to 30 tonnes

                Dock Worker
                Norrhamn Terminal
                • 01/2018 - 01/2022\t• Lund, Sweden
                • Lashed containers on deck
                """);

        assertThat(work)
                .extracting(JsonResume.Work::startDate, JsonResume.Work::location)
                .containsExactly(tuple("2022-02", "Malmö, Sweden"), tuple("2018-01", "Lund, Sweden"));
        assertThat(work.getLast().highlights()).containsExactly("Lashed containers on deck");
    }

    @Test
    void aTownAndWorkFromHomeAreOnePlace() throws InterruptedException {
        List<JsonResume.Work> work = read("""
                Support Engineer, Loftware Systems Ltd | Leeds / remote | 2020 - 2024
                - Second line

                Technician, Loftware Systems Ltd | Leeds | 2017 - 2020
                - First line
                """);

        assertThat(work).extracting(JsonResume.Work::location).containsExactly("Leeds / remote", "Leeds");
    }

    private static List<JsonResume.Work> read(String jobs) throws InterruptedException {
        String text = "Maeve Tolland\nmaeve.tolland@inboxly.example\n\nWORK EXPERIENCE\n\n" + jobs;
        ReadOutcome outcome = InProcessReader.read(text.getBytes(StandardCharsets.UTF_8), "cv.txt");
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document().resume().work();
    }
}
