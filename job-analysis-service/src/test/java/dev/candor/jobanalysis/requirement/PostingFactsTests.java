package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Posting.Salary;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingFactsTests {

    @Test
    void readsPayInItsForms() {
        assertThat(salary("We pay £70,000 - £85,000 a year.")).isEqualTo(pay("70000", "85000", "GBP", "year"));
        assertThat(salary("Ofrecemos salario de 1.450 € al mes.")).isEqualTo(pay("1450", "1450", "EUR", "month"));
        assertThat(salary("a salary of $140,000 to $165,000")).isEqualTo(pay("140000", "165000", null, "year"));
        assertThat(salary("Pay: 17.50 - 19.20 EUR per hour")).isEqualTo(pay("17.5", "19.2", "EUR", "hour"));
        assertThat(salary("Wir zahlen 22 bis 26 Euro die Stunde.")).isEqualTo(pay("22", "26", "EUR", "hour"));
        assertThat(salary("Forklift work, $28-42/hr")).isEqualTo(pay("28", "42", null, "hour"));
        assertThat(salary("Salario entre 4.800.000 y 5.900.000 COP al mes"))
                .isEqualTo(pay("4800000", "5900000", "COP", "month"));
        assertThat(salary("A salary between £31,400 and £36,200 a year"))
                .isEqualTo(pay("31400", "36200", "GBP", "year"));
        assertThat(salary("Pastry cook, Singapore\nPay: $3,100 - $3,600 per month"))
                .isEqualTo(pay("3100", "3600", "SGD", "month"));
        assertThat(salary("Salary up to US$90k")).isEqualTo(pay(null, "90000", "USD", "year"));
    }

    @Test
    void takesBudgetsAndBonusesForNoPay() {
        assertThat(salary("Manage a $400k annual budget")).isNull();
        assertThat(salary("Learning budget of $2,000 a year")).isNull();
        assertThat(salary("We grew to €30 million in revenue")).isNull();
    }

    @Test
    void readsTermsOfWork() {
        PostingFacts facts =
                PostingFacts.find("Senior Backend Engineer\nBrightwater · Leeds · Hybrid\nWe offer full-time work.");
        assertThat(facts.remote()).isEqualTo("hybrid");
        assertThat(facts.employmentType()).isEqualTo("full-time");
        assertThat(facts.seniority()).isEqualTo("senior");
        assertThat(PostingFacts.find("Frontend Developer, remote (EU)\nWe make software.")
                        .remote())
                .isEqualTo("remote");
    }

    @Test
    void readsWhereOneWorksFromALabelOrAPhraseOfItsOwn() {
        assertThat(remote("Officer, Remote Housing\nWorkplace: On-site\nText.")).isEqualTo("on-site");
        assertThat(remote("Physio\nThe post is full-time and on site.\nText.")).isEqualTo("on-site");
        assertThat(remote("Monteur – Nordwind – Vollzeit, Einsatz vor Ort in Husum"))
                .isEqualTo("on-site");
        assertThat(remote("Technicien – CDI, interventions sur site – 2 150 € brut par mois"))
                .isEqualTo("on-site");
        assertThat(remote("Vaga: Analista (SQL) – 100% remoto")).isEqualTo("remote");
        assertThat(remote("Utredare\nPlacering i Umeå, hybridarbete")).isEqualTo("hybrid");
        assertThat(remote("Clerk\nWe offer on-site parking and a gym.")).isNull();
    }

    @Test
    void readsFullAndPartTimeFromTheHoursOfAWeek() {
        assertThat(employment("Mason, Kelso. Permanent, 37 hours.")).isEqualTo("full-time");
        assertThat(employment("Empfang\n20 Stunden die Woche")).isEqualTo("part-time");
        assertThat(employment("Fachfrau Betreuung 50–70 %\nKita Wiese, Thun")).isEqualTo("part-time");
        assertThat(employment("Koch 100 %\nHotel Alp, Thun")).isEqualTo("full-time");
        assertThat(employment("Koch 80–100 %\nHotel Alp, Thun")).isNull();
        assertThat(employment("Carer\nNights of 10 hours per day")).isNull();
        assertThat(employment("Nurse\nContract: Permanent, full-time, 37.5 hours per week"))
                .isEqualTo("full-time");
        assertThat(employment("Nurse\nContract, 9 months\nText.")).isEqualTo("contract");
    }

    @Test
    void takesTermsOfWorkForNoEmployer() {
        assertThat(PostingFacts.find("Juriste\nCabinet Morel\nLieu: Dinan\nOrganisation: Hybride")
                        .company())
                .isEqualTo("Cabinet Morel");
    }

    @Test
    void takesCommonWordsForNoTerms() {
        PostingFacts facts = PostingFacts.find(
                "Nurse\nYou run remote patient monitoring at an early stage company and join contract negotiations. Unbefristet.");
        assertThat(facts.remote()).isNull();
        assertThat(facts.employmentType()).isNotIn("internship", "contract");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Die Muldental Papier GmbH sucht für den Standort Grimma zum Herbst eine/n Schichtführer:in Logistik in Vollzeit.|Schichtführer:in Logistik|Muldental Papier GmbH|Grimma",
                "Hillside Dairy is looking for a night shift engineer to join our plant in Frome.|night shift engineer|Hillside Dairy|Frome",
                "La Clinique des Ormes (90 lits), à Rezé, recherche un(e) manipulateur(trice) radio à 80 %.|manipulateur(trice) radio|La Clinique des Ormes|Rezé",
                "Bodegas Arlanza busca un enólogo con experiencia en Lerma.|enólogo|Bodegas Arlanza|Lerma",
                "We are hiring a bicycle mechanic for our workshop.|bicycle mechanic|-|-",
                "Lantern Row is hiring: Pastry Cook (full-time), Tras Street, Singapore|Pastry Cook|Lantern Row|Singapore",
                "Hello all, we are hiring for Test Engineer @ Brightfold Systems|Test Engineer|Brightfold Systems|-",
                "En Almacenes Duero buscamos Jefe/a de Almacén para nuestra base de Zamora (puerto seco).|Jefe/a de Almacén|Almacenes Duero|Zamora"
            })
    void readsAFirstSentenceAboutTheJob(String line, String title, String company, String location) {
        PostingFacts facts = PostingFacts.find(line + "\nYou bring patience.");

        assertThat(facts.title()).isEqualTo(title);
        assertThat(facts.company()).isEqualTo(company);
        assertThat(facts.location()).isEqualTo(location);
    }

    @Test
    void readsPlacesBehindLabelsAndBelowTheEmployer() {
        assertThat(PostingFacts.find("Data Engineer\nKestrel Maps | Location: Pune (Hybrid) | Full time\nText.")
                        .location())
                .isEqualTo("Pune");
        assertThat(PostingFacts.find("Account Manager @ Fizzle\nBoise, ID · remote · full-time\nText.")
                        .location())
                .isEqualTo("Boise, ID");
        assertThat(PostingFacts.find("Tester\nLocation: Pune, hybrid, three days in the office\nText.")
                        .location())
                .isEqualTo("Pune");
        assertThat(PostingFacts.find("Teacher of music\nFull-time. Elm Academy, Leeds LS14.\nText.")
                        .location())
                .isEqualTo("Leeds");
        assertThat(PostingFacts.find("Night Porter needed ASAP\nText.").title()).isEqualTo("Night Porter");
    }

    private static @Nullable String remote(String text) {
        return PostingFacts.find(text).remote();
    }

    private static @Nullable String employment(String text) {
        return PostingFacts.find(text).employmentType();
    }

    private static Salary pay(@Nullable String min, @Nullable String max, @Nullable String currency, String period) {
        return new Salary(
                min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max), currency, period);
    }

    private static Salary salary(String text) {
        return PostingFacts.find(text).salary();
    }
}
