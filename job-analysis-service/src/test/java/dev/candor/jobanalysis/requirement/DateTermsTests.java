package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTermsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Closing date: 31 October 2026|2026-10-31",
                "Please apply by Friday, 3rd July 2026|2026-07-03",
                "Applications close on June 5, 2026.|2026-06-05",
                "Bewerbungsschluss ist der 15.08.2026|2026-08-15",
                "Bewerben Sie sich bis zum 1. März 2026|2026-03-01",
                "Date limite de candidature : 14 août 2026|2026-08-14",
                "Fecha límite: 30 de septiembre de 2026|2026-09-30",
                "Scadenza 2026-05-20|2026-05-20",
                "Sista ansökningsdag är 12 maj 2026|2026-05-12",
                "Solliciteer voor 1 juni 2026|2026-06-01"
            })
    void readsUntilWhenToApply(String text, String day) {
        assertThat(DateTerms.until("Welder\n" + text + "\nThank you")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Posted on 2 January 2026|2026-01-02", "Veröffentlicht am 03.02.2026|2026-02-03"})
    void readsSinceWhenItStandsThere(String text, String day) {
        assertThat(DateTerms.since(text)).isEqualTo(day);
        assertThat(DateTerms.until(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Closing date: 31 October",
                "Closing date: 03/04/2026",
                "We were founded on 1 May 1990.",
                "You meet deadlines. 1 May 2026 is a holiday.",
                "Start: 1 June 2026",
                ""
            })
    void saysNothingWithoutACertainDay(String text) {
        assertThat(DateTerms.until(text)).isNull();
        assertThat(DateTerms.since(text)).isNull();
    }

    @Test
    void endsOnHostileText() {
        long begin = System.nanoTime();

        DateTerms.until("apply by ".repeat(50_000));
        DateTerms.until("deadline 1".repeat(50_000));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }
}
