package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Numbers by another period, versions, wholes with their parts, rises at one employer and papers, beside those that are untrue. */
class RatesAndRisesTests {

    private static final String SOURCE = """
            {"basics":{"label":"Crane Operator","summary":"Crane operator on the coast."},
             "work":[
              {"name":"Coast Works","position":"Crane Operator","startDate":"2019-05","highlights":["%s","Second line."]},
              {"name":"Coast Works","position":"Rigging Apprentice","startDate":"2015-06","endDate":"2019-04","highlights":["Slung loads."]},
              {"name":"Harbour Shop","position":"Sales Assistant","startDate":"2013-03","endDate":"2015-05"}],
             "education":[{"institution":"Lycée du Port","studyType":"CAP","area":"Cuisine"}],
             "certificates":[{"name":"Coastal Crane Operator License"},{"name":"ACLS","date":"2024","issuer":"Heart Association"}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Booked 2,400 invoices a year.                    | Booked an average of 200 invoices a month.
            Served 52 tables a week.                         | Served 2,704 tables a year.
            Fitted 220 lamps in a warehouse in 11 days.      | Fitted 220 lamps in a warehouse in 11 days, about 20 a day.
            Moved 62 of 140 jobs to Airflow 2.8 so far.      | Airflow 2.8: 62 of 140 jobs moved so far.
            Loaded data from 17 sources every four hours.    | Loaded data from 17 sources six times a day.
            Quoted a roof; the customer has not decided yet. | Quoted a roof (customer decision pending).
            """)
    void whatIsTheSameIsSupported(String told, String text) {
        assertThat(check(told, "work[0].highlights[0]", text).blocked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Booked 2,400 invoices a year.                    | Booked an average of 300 invoices a month.
            Fitted 220 lamps in a warehouse in 11 days.      | Fitted 220 lamps in a warehouse in 11 days, about 30 a day.
            Moved 62 of 140 jobs to Airflow 2.8 so far.      | Moved 140 jobs to Airflow 2.8.
            Moved 62 of 140 jobs to Airflow 2.8 so far.      | Moved 62 of 140 jobs to Airflow 2.9 so far.
            Loaded data from 17 sources every four hours.    | Loaded data from 17 sources ten times a day.
            Quoted a roof; the customer has not decided yet. | Quoted a roof, and the customer decided.
            """)
    void whatIsNotIsFound(String told, String text) {
        assertThat(check(told, "work[0].highlights[0]", text).supported()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "work[0].highlights[1], Promoted from Rigging Apprentice to Crane Operator in May 2019.",
        "work[0].highlights[1], Started as Rigging Apprentice in 2015 and rose to Crane Operator.",
        "basics.label, Licensed Crane Operator",
        "certificates[1].name, Advanced Cardiovascular Life Support (ACLS)",
        "basics.summary, Crane operator on the coast. CAP Cuisine."
    })
    void whatThePapersAndDatesShowIsNotBlocked(String path, String text) {
        assertThat(check("First line.", path, text).blocked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "work[0].highlights[1], Promoted from Rigging Apprentice to Crane Operator in May 2017.",
        "work[0].highlights[1], Promoted from Sales Assistant to Crane Operator.",
        "work[0].highlights[1], Promoted from Rigging Apprentice to Crane Manager.",
        "work[0].highlights[1], Promoted from Crane Operator to Rigging Apprentice.",
        "basics.label, Licensed Sales Assistant",
        "certificates[1].name, Advanced Trauma Life Support (ATLS)"
    })
    void whatTheyDoNotShowIsFound(String path, String text) {
        assertThat(check("First line.", path, text).supported()).isFalse();
    }

    private static ClaimReport check(String line, String path, String text) {
        JsonResume source = JsonMapper.shared().readValue(SOURCE.formatted(line), JsonResume.class);
        return ClaimGate.check(source, ResumePaths.write(source, path, text), LocalDate.of(2026, 11, 30));
    }
}
