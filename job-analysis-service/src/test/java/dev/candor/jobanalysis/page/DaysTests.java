package dev.candor.jobanalysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01|2026-03-01",
                "2026-03-01T23:59:59Z|2026-03-01",
                "2026/3/1|2026-03-01",
                "2026-03-01 00:00:00|2026-03-01",
                "1.3.2026|2026-03-01",
                "31.12.2026 10:00|2026-12-31",
                "25/12/2026|2026-12-25",
                "12/25/2026|2026-12-25",
                "05/05/2026|2026-05-05",
                "1 March 2026|2026-03-01",
                "Sun, 01 Mar 2026 10:00:00 GMT|2026-03-01",
                "March 1st, 2026|2026-03-01",
                "Mar 1, 2026|2026-03-01",
                "Sun Mar 01 10:00:00 UTC 2026|2026-03-01",
                "1772323200|2026-03-01",
                "1772323200000|2026-03-01"
            })
    void readsTheNotationsOfSites(String written, String day) {
        assertThat(Days.of(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "soon",
                "03/04/2026",
                "2026-02-30",
                "2026-13-01",
                "1.1.1889",
                "2500-01-01",
                "12345",
                "99999999999999",
                "1 Foo 2026",
                "2026",
                "3 weeks ago"
            })
    void saysNothingWhereItIsNotCertain(String written) {
        assertThat(Days.of(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 1_000, 1_000_000})
    void readsNothingLong(int length) {
        assertThat(Days.of("2026-03-01" + "x".repeat(length))).isNull();
    }
}
