package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What careful people work out from one sentence, and the same with a wrong result. */
class WorkedOutTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Presented at four national conferences and one international one | Presented at five conferences, one of them international
            Supervise two assistants and, in summer, one student | Supervise up to three people: two assistants plus a summer student
            On-time delivery improved from 91.2% to 95.8% between 2022 and 2024 | Late deliveries more than halved as a share, from 8.8% in 2022 to 4.2% in 2024
            Kept turbidity below 0.5 NTU on 97% of days in 2025 | Turbidity at or above 0.5 NTU on only 3% of days in 2025
            Moved the plant from S5 to S7; two of five sections are converted | Moving the plant from S5 to S7; three of the five sections are still to come
            Passed 11 of 13 papers towards the diploma | Two papers short of the diploma (11 of 13 passed)
            Shortened month-end close from nine working days to six | Cut month-end close by a third, from nine working days to six
            Vaccinated 120 of 520 residents in one week | Vaccinated just under a quarter of the 520 residents in one week
            Mentor one intern per half-year | Mentor two interns a year
            Placement of 12 weeks on the stroke unit | Three-month placement on the stroke unit
            Picking errors brought down from 7 to 3 per thousand lines | Reduced picking errors from 0.7% to 0.3% of lines
            Lead 16 agents who handle about 900 calls a day | Lead 16 agents at roughly 56 calls per agent per day (about 900 in all)
            Reorganized the drug log; no discrepancies at the 2023 and 2025 audits | Two audits (2023, 2025) with no discrepancies in the drug log I reorganized
            In 2024, 82% of my class reached Band 4 or above, against 68% the year before | 82% of my class reached Band 4 or above in 2024 (2023: 68%)
            """)
    void follows(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Presented at four national conferences and one international one | Presented at six conferences, one of them international
            Supervise two assistants and, in summer, one student | Supervise up to five people: two assistants plus a summer student
            On-time delivery improved from 91.2% to 95.8% between 2022 and 2024 | Late deliveries cut from 9.8% to 4.2% between 2022 and 2024
            Moved the plant from S5 to S7; two of five sections are converted | Moving the plant from S5 to S7; four of the five sections are converted
            Passed 11 of 13 papers towards the diploma | 12 of 13 papers passed, one still to go
            Shortened month-end close from nine working days to six | Cut month-end close by half, from nine working days to six
            Vaccinated 120 of 520 residents in one week | Vaccinated just under a third of the 520 residents in one week
            Mentor one intern per half-year | Mentor four interns a year
            Placement of 12 weeks on the stroke unit | Five-month placement on the stroke unit
            Picking errors brought down from 7 to 3 per thousand lines | Reduced picking errors from 7% to 3% of lines
            Reduced falls by about a quarter by moving the evening round | Reduced falls by a quarter by moving the evening round
            In 2024, 82% of my class reached Band 4 or above, against 68% the year before | 82% of my class reached Band 4 or above in 2024 (2022: 68%)
            """)
    void doesNotFollow(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Study nitrate in 18 streams, with a field campaign every six weeks | Investigate nitrate in 18 streams through six-weekly field campaigns
            Logged readings every two hours and reported deviations | Logged two-hourly readings and reported deviations
            Coach each agent twice a month from recorded calls | Two coaching sessions per agent each month, based on recorded calls
            Supervise two assistants and, in summer, one student | Supervise two assistants, plus one student in the summer months
            Relatório de vendas semanal | Relatório de vendas uma vez por semana
            Wekelijks overleg met de leveranciers | Elke week overleg met de leveranciers
            """)
    void asOften(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Logged readings every two hours and reported deviations | Logged four-hourly readings and reported deviations
            Relatório de vendas mensal para a direção | Relatório de vendas semanal para a direção
            Maandelijks overleg met de leveranciers | Wekelijks overleg met de leveranciers
            """)
    void moreOften(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }
}
