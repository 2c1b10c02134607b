package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deed is told as who did it, and a word of rank in another form, where the line says as much and no less. */
class AgentsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Own the ferry timetable in Excel: 40 crossings a day.              | Owner of the Excel timetable of the ferry, 40 crossings a day.
            Co-supervise two trainees in the dye shop.                         | Co-supervisor of two trainees in the dye shop.
            Vertretung des Werkstattleiters im Urlaub.                         | Urlaubsvertretung für den Leiter der Werkstatt.
            Wrote the safety manual of the quarry.                             | Author of the safety manual of the quarry.
            Closed the kiosk alone on Sundays.                                 | Closed the kiosk by myself on Sundays.
            Inventarios del almacén con el supervisor.                         | Hacía inventarios del almacén con el supervisor.
            Two papers on moss published.                                      | Publications: two papers on moss.
            Open-source planner for tide tables in Excel.                      | Planner for tide tables in Excel, published as open source.
            Ran the fish counter under the store manager.                      | Ran the fish counter, reporting to the store manager.
            Kept the tide log on paper and, from 2019, in Excel.               | Tide log, first on paper, then (2019 on) in Excel.
            Moved the archive to the annex, finished three days early.         | Moved the archive to the annex, finished ahead of schedule.
            """)
    void areSupported(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Used the ferry timetable in Excel: 40 crossings a day.             | Owner of the Excel timetable of the ferry, 40 crossings a day.
            Co-supervise two trainees in the dye shop.                         | Supervisor of two trainees in the dye shop.
            Vertretung des Werkstattleiters im Urlaub.                         | Leiter der Werkstatt.
            Helped write the safety manual of the quarry.                      | Author of the safety manual of the quarry.
            Closed the kiosk with a colleague on Sundays.                      | Closed the kiosk by myself on Sundays.
            Inventarios del almacén con el supervisor.                         | Supervisor del almacén, con inventarios.
            Inventarios del almacén con el supervisor.                         | Dirigí al equipo de inventarios del almacén.
            Two papers on moss submitted.                                      | Publications: two papers on moss.
            In-house planner for tide tables in Excel.                         | Planner for tide tables in Excel, published as open source.
            Ran the fish counter under the store manager.                      | Ran the fish counter, reporting to the owner.
            Kept the tide log on paper and, from 2019, in Excel.               | Kept the first tide log on paper and, from 2019, in Excel.
            Moved the archive to the annex, finished three days late.          | Moved the archive to the annex, finished ahead of schedule.
            """)
    void areNotSupported(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }
}
