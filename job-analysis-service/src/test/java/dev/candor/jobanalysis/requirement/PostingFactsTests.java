package dev.candor.jobanalysis.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Posting.Salary;
import org.junit.jupiter.api.Test;

class PostingFactsTests {

    @Test
    void readsPayInItsForms() {
        assertThat(salary("We pay £70,000 - £85,000 a year.")).isEqualTo(new Salary(70_000L, 85_000L, "GBP", "year"));
        assertThat(salary("Ofrecemos salario de 1.450 € al mes.")).isEqualTo(new Salary(1450L, 1450L, "EUR", "month"));
        assertThat(salary("a salary of $140,000 to $165,000")).isEqualTo(new Salary(140_000L, 165_000L, null, "year"));
        assertThat(salary("Salary up to US$90k")).isEqualTo(new Salary(null, 90_000L, "USD", "year"));
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
    void takesCommonWordsForNoTerms() {
        PostingFacts facts = PostingFacts.find(
                "Nurse\nYou run remote patient monitoring at an early stage company and join contract negotiations. Unbefristet.");
        assertThat(facts.remote()).isNull();
        assertThat(facts.employmentType()).isNotIn("internship", "contract");
    }

    private static Salary salary(String text) {
        return PostingFacts.find(text).salary();
    }
}
