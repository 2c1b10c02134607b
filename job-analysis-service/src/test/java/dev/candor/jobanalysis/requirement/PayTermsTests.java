package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Posting.Salary;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayTermsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£52,400–£58,000 plus an allowance of £90 a day at sea|52400-58000 GBP year",
                "$91,000 – $117,000 per year, plus 12% bonus, paid in Texas|91000-117000 USD year",
                "Rs. 21,000 – 27,500 per month, and night allowance of Rs. 200|21000-27500 INR month",
                "PHP 48,000 – 61,000 per month|48000-61000 PHP month",
                "R19 500 pm in Durban|19500-19500 ZAR month",
                "16 000 – 21 000 PLN net + VAT (B2B)|16000-21000 PLN month",
                "Salary: 28,000 – 33,000 EUR per year|28000-33000 EUR year",
                "Taux horaire de 12,80 à 15 € selon profil|12.8-15 EUR hour",
                "Salaire : 31 à 37 k€ brut|31000-37000 EUR year",
                "Pay is between €62k and €81k|62000-81000 EUR year",
                "The salary is £33,250 plus a share of the tips|33250-33250 GBP year",
                "£85k–£105k + equity|85000-105000 GBP year",
                "Salary from £27,400|27400- GBP year",
                "The base pay ranges from $98,000/year in our smallest market up to $141,500/year in Ohio|98000-141500 USD year",
                "£12.90 (first year) to £14.70 an hour|12.9-14.7 GBP hour",
                "Sueldo de $18,000 a $21,500 mensuales, Fundidora S.A. de C.V.|18000-21500 MXN month"
            })
    void readsAmountsAsTheyAreWritten(String line, String pay) {
        assertThat(said("Fitter wanted.\n" + line, "en")).isEqualTo(pay);
    }

    @Test
    void readsThousandsOfAnotherLanguageAsThousands() {
        assertThat(said("Salary: 26,500 – 30,000 EUR per year", "it")).isEqualTo("26500-30000 EUR year");
    }

    @Test
    void prefersTheClearestOffer() {
        assertThat(said("We pay €350 for the trial day.\nSalary: €60,000 – €72,000 a year", "en"))
                .isEqualTo("60000-72000 EUR year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our treasury manages €2.4bn for 900 farms.",
                "Salary office: we have closed a round of €3.1m.",
                "A room in the staff house for £60 a week.",
                "Orçamento de 1 000 € por ano para formação",
                "Vale-refeição de R$ 38 por dia",
                "Payment by TVöD E9b, salary group 9",
                "Salary between 0 and 0-2 million EUR",
                "Pay 99999999999999999999999999999999999999999999999 EUR a year"
            })
    void takesOtherAmountsForNoPay(String line) {
        assertThat(said(line, "en")).isNull();
    }

    private static @Nullable String said(String text, String language) {
        Salary salary = PayTerms.find(text, language);
        return salary == null
                ? null
                : String.format(
                        Locale.ROOT,
                        "%s-%s %s %s",
                        plain(salary.min()),
                        plain(salary.max()),
                        salary.currency(),
                        salary.period());
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
