package dev.candor.skills.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.WordTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateRangesTests {

    static Stream<String> lines() {
        return WordTable.lines(SkillLexicon.class, "dates.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsDatesAsWritten(String line) {
        String[] columns = line.split("\t");
        List<DateRange> found = DateRanges.find(columns[0]);
        assertThat(found.isEmpty() ? "NONE" : told(found.getFirst())).isEqualTo(columns[1]);
        assertThat(found).hasSizeLessThanOrEqualTo(1);
    }

    private static String told(DateRange range) {
        return range.kind() + " " + (range.from() == null ? "-" : range.from()) + " "
                + (range.to() == null ? "-" : range.to()) + (range.expected() ? " expected" : "");
    }

    @Test
    void tellsWhereAPeriodStands() {
        String text = "Staff nurse, St. Anna, 03/2018 – heute (Köln)";
        DateRange range = DateRanges.find(text).getFirst();
        assertThat(text.substring(range.start(), range.end())).isEqualTo("03/2018 – heute");
    }

    @Test
    void takesOnlyTheYearWhenDayAndMonthCannotBeTold() {
        DateRange range = DateRanges.find("03/04/2021").getFirst();
        assertThat(range.unsureOrder()).isTrue();
        assertThat(range.from()).hasToString("2021");
    }

    @Test
    void findsSeveralInOneText() {
        assertThat(DateRanges.find("2010 - 2012 ACME, 2013 – present Globex")).hasSize(2);
    }
}
