package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.prose.Retelling.Fault;
import dev.candor.resume.document.JsonResume;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RetellingTests {

    private static final String LINE =
            "Helped move 12 depots of the northern district to new scanners, cutting lost parcels from 300 to 80 a month.";

    private static final String RESUME = "Drove a van. Loaded and unloaded parcels with the team at the depot.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                LINE,
                "Helped move 12 depots of the northern district to new scanners and cut lost parcels from 300 to 80 a month.",
                "Cut lost parcels from 300 to 80 a month: helped move 12 northern district depots to new scanners.",
                "Helped move twelve depots of the northern district to new scanners, cutting lost parcels from 300 to 80 per month."
            })
    void takesTheLineInAnotherOrderAndForm(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Helped move 12 depots of the northern district to new robots. | NEW_WORD
            Helped move 12 depots of the company to new scanners. | NEW_WORD
            Helped move 12 depots of the northern district to reliable scanners. | NEW_WORD
            Helped move all depots of the northern district to new scanners. | NEW_WEIGHT
            Helped move, buy and install scanners in 12 depots of the northern district. | NEW_DEED
            Helped move 80 depots of the northern district to new scanners. | NUMBER_MOVED
            Helped move depots of 12 districts to new scanners, cutting lost parcels. | NUMBER_MOVED
            Helped move depots to new scanners, cutting lost parcels by 300 a month. | NUMBER_MOVED
            Helped move 12 depots of the district to new scanners, cutting lost parcels. | WORD_LOST
            Moved 12 depots of the northern district to new scanners. | WORD_LOST
            """)
    void refusesWhatTheLineDoesNotSay(String text, Fault fault) {
        assertThat(faults(text)).contains(fault);
    }

    @Test
    void countsNothingOfEachThatIsCountedInAll() {
        assertThat(Retelling.in(resume("Ran plants. Kept the books of the plants in order."))
                        .faults("Ran 3 plants with 640 people.", "Ran 3 plants with 640 people each."))
                .contains(Fault.NUMBER_MOVED);
    }

    @Test
    void whatWasNotSoIsStillNotSo() {
        assertThat(Retelling.in(resume("Wrote bids for the towns of the county with two others."))
                        .faults("Won two bids, not as the lead.", "Won two bids, as the lead."))
                .contains(Fault.LIMIT_LOST);
    }

    @Test
    void whatIsStoodInForIsNotHeld() {
        Retelling german = Retelling.in(
                resume("Annahme und Prüfung der Proben im Labor, Pflege der Geräte und Ablage der Befunde."));
        String line = "Vertretung der Laborleitung an Feiertagen.";

        assertThat(german.faults(line, "Laborleitung an Feiertagen.")).contains(Fault.WORD_LOST);
        assertThat(german.faults(line, "An Feiertagen Vertretung der Laborleitung."))
                .isEmpty();
    }

    @Test
    void aCoAuthorIsNoAuthor() {
        Retelling english = Retelling.in(resume("Wrote papers about rivers and their banks with the others."));

        assertThat(english.faults("Won a grant as co-author.", "Won a grant as author."))
                .contains(Fault.WORD_LOST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cut waste by 18% by changing the order pattern.         | Reduced waste 18% through changing the order pattern.
            Loaded 30 trucks per shift.                             | Loaded thirty trucks each shift.
            Tested pumps and wrote reports of 40 trials.            | Wrote reports of 40 trials and tested pumps.
            Wrote integration tests with Selenium.                  | Created integration tests using Selenium.
            Helped test a system before the launch.                 | Assisted in testing a system before the launch.
            Supported the rollout as part of a team of five.        | As part of a five-person team, supported the rollout.
            Raised sales of pumps from 2.0 to 2.6 million euros.    | Raised sales of pumps by 30 %, from 2.0 to 2.6 million euros.
            Raised coverage from 48% to 83% in two years.           | Increased coverage from 48% to 83% over two years.
            Moved reports from shell scripts to Apache Airflow.     | Migrated reports from shell scripts to Airflow.
            Cut the backlog of lost parts by 38% in 2023.           | Cut the lost parts backlog by 38% in 2023.
            Occasionally stood in for the shift leader.             | On occasion stood in for the shift leader.
            Carried out weekly inspections of the pumps.            | Performed weekly inspections of the pumps.
            Cut the delay of the loading dock from 900 s to 310 s.  | Cut the loading dock's delay from 900 s to 310 s.
            Negotiated prices of 14 pumps twice a year.             | Negotiated prices of 14 pumps twice yearly.
            Passed four site inspections without a single finding.  | Passed four site inspections with no single finding.
            Planned 210 convoys over two deployments.               | Planned 210 convoys during two deployments.
            Kept stock with no loss in three inventories.           | Kept stock with zero loss across 3 inventories.
            Covered night shifts when needed.                       | Covered night shifts as needed.
            """)
    void takesCloseWords(String line, String text) {
        assertThat(Retelling.in(resume(RESUME)).faults(line, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Planned audits of the depots.                           | Planned and performed audits of the depots.
            Set up and ran mills.                                   | Programmed, set up and ran mills.
            Cleaned pans and tables.                                | Cooked pans and tables.
            Liaised with two water companies.                       | Negotiated with two water companies.
            Run 3 plants with 640 people.                           | Own 3 plants with 640 people.
            Led a team of six.                                      | Led six teams.
            Reduced milk waste by 18%.                              | Reduced milk and food waste by 18%.
            Increased email revenue by 28% through tests.           | Increased revenue by 28% through email tests.
            Raised sales of pumps from 2.0 to 2.6 million euros.    | Raised sales of pumps to 30 %, from 2.0 to 2.6 million euros.
            Served up to 60 guests per shift.                       | Served up to 60 guests each hour.
            Presented results to the head of sales.                 | Presented results as head of sales.
            Cut errors of drivers in the backlog by 38%.            | Cut drivers in the backlog of errors by 38%.
            Volunteer cook in a small kitchen.                      | Cook in a small kitchen.
            Acting manager of a depot, part time.                   | Manager of a depot, part time.
            Wrote tests for the design team.                        | Designed and wrote tests for the team.
            Trained a newly qualified driver.                       | Trained newly qualified drivers.
            Led the loading dock in a crew of 22.                   | Led the loading dock and a crew of 22.
            Taught 18 children, seven of them in care.              | Taught 18 children in care.
            Covered night shifts when needed.                       | Covered night shifts.
            Planned 210 convoys across two deployments.             | Planned 210 convoys over two deployments.
            Passed inspections with no loss in three audits.        | Passed inspections with zero audits in three.
            """)
    void refusesCloseWordsThatSayMore(String line, String text) {
        assertThat(Retelling.in(resume(RESUME)).faults(line, text)).isNotEmpty();
    }

    private static Set<Fault> faults(String text) {
        return Retelling.in(resume(RESUME)).faults(LINE, text);
    }

    private static JsonResume resume(String summary) {
        return JsonMapper.shared().readValue("{\"basics\":{\"summary\":\"" + summary + "\"}}", JsonResume.class);
    }
}
