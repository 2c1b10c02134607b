package dev.candor.skills.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.WordTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTests {

    static Stream<String> lines() {
        return WordTable.lines(SkillLexicon.class, "quantities.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsQuantitiesAsWritten(String line) {
        String[] columns = line.split("\t");
        List<Quantity> found = Quantities.find(columns[1], columns[0]);
        String told = found.stream().map(QuantitiesTests::told).collect(Collectors.joining(";"));
        assertThat(told.isEmpty() ? "NONE" : told).isEqualTo(columns[2]);
    }

    private static String told(Quantity quantity) {
        String value = quantity.low().toPlainString()
                + (quantity.interval() ? ".." + quantity.high().toPlainString() : "");
        String unit = quantity.unit().isEmpty() ? "-" : quantity.unit();
        String currency = quantity.currency() == null ? "" : ":" + quantity.currency();
        boolean exact = quantity.bound() == Quantity.Bound.EXACT && quantity.per() == null;
        return value + " " + unit + currency + (exact ? "" : " " + quantity.bound())
                + (quantity.per() == null ? "" : " " + quantity.per());
    }

    @Test
    void keepsBothReadingsOfADoubtfulSeparator() {
        Quantity quantity = Quantities.find("1.200 units", "en").getFirst();
        assertThat(quantity.low()).isEqualByComparingTo("1.2");
        assertThat(quantity.otherReading()).isEqualByComparingTo("1200");
    }

    @Test
    void saysWhatIsCounted() {
        assertThat(Quantities.find("led 30 registered nurses", "en").getFirst().subject())
                .containsExactly("registered", "nurses");
    }

    @Test
    void spansBoundAndUnit() {
        String text = "with over 15 years in sales";
        Quantity quantity = Quantities.find(text, "en").getFirst();
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo("over 15 years");
    }

    @Test
    void joinsWhatStandsBetweenWithTheSignInFront() {
        Quantity quantity = Quantities.find("tussen € 3.608 en € 5.307 bruto per maand", "nl")
                .getFirst();
        assertThat(quantity.low()).isEqualByComparingTo("3608");
        assertThat(quantity.high()).isEqualByComparingTo("5307");
    }

    @ParameterizedTest
    @CsvSource({
        "'cut from R900,000 a year', 900000, ZAR",
        "a blast freezer for R6.5 million, 6500000, ZAR",
        "from R900k, 900000, ZAR",
        "Rs45 lakh in fees, 4500000, INR",
        "EUR2m of orders, 2000000, EUR"
    })
    void readsMoneyWhoseLettersTouchItsFigures(String text, BigDecimal value, String currency) {
        Quantity quantity = Quantities.find(text, "en").getFirst();

        assertThat(quantity.low()).isEqualByComparingTo(value);
        assertThat(quantity.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scripts in R2", "R12 tyres", "model R900"})
    void takesNoNameForMoney(String text) {
        assertThat(Quantities.find(text, "en"))
                .allSatisfy(quantity -> assertThat(quantity.currency()).isNull());
    }
}
