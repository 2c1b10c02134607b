package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that look stronger than they are where they stand, beside lines in which the same words say more. */
class SparedWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Member of the safety committee.                                    | Serve as a member of the safety committee.
            Took part in the move of 900 files as one of five clerks.          | One of five clerks who moved 900 files.
            Stood in for the foreman for five weeks.                           | Deputised for the foreman for five weeks.
            Reached 104% of target in 2024.                                    | Exceeded target in 2024 (104%).
            Helped with the audit of four depots (no findings in 2024).        | Helped with the audit of four depots, which raised no findings in 2024.
            Run a free homework club once a week.                              | Run a weekly homework club, free of charge.
            Monitored about 20 lines a week, mostly pumps.                     | Monitored some 20 lines a week, mostly pumps.
            Télémédecine en test dans une unité sur quatre.                    | La télémédecine est expérimentée dans une seule unité sur quatre.
            Half bei vier Prüfungen, eine davon ohne jede Feststellung.        | Unterstützung bei vier Prüfungen, bei einer gab es keinerlei Feststellung.
            In 2024, 82% of the class passed, against 68% the year before.     | In 2024, 82% of the class passed, against 68% in 2023.
            Cut canteen food waste from 9 to 4 % together with the head cook.  | The head cook and I cut canteen food waste from 9 to 4 %.
            Helped 22 residents with meals and mobility.                       | Assisted 22 residents at meals and in moving about.
            Tutorat de neuf étudiants en soins.                                | Encadrement de neuf étudiants en soins.
            Freigabeprüfung von 35 Chargen nach internen Vorschriften.         | Prüfe 35 Chargen nach internen Vorschriften zur Freigabe.
            """)
    void claimNoMore(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Member of the safety committee.                                    | Serve as chair of the safety committee.
            Took part in the move of 900 files as one of five clerks.          | Led five clerks who moved 900 files.
            Stood in for the foreman for five weeks.                           | Led the site for five weeks.
            Reached 97% of target in 2024.                                     | Exceeded target in 2024 (97%).
            Helped with the audit of four depots (two findings in 2024).       | Helped with the audit of four depots, which raised no findings in 2024.
            Télémédecine en test dans une unité sur quatre, avec une collègue. | Télémédecine testée seule dans une unité sur quatre.
            Half bei vier Prüfungen, eine davon ohne jede Feststellung.        | Unterstützung bei vier Prüfungen, alle ohne Feststellung.
            In 2024, 82% of the class passed, against 68% the year before.     | In 2024, 82% of the class passed, against 68% in 2021.
            Cut canteen food waste from 9 to 4 % together with the head cook.  | I cut canteen food waste from 9 to 4 %.
            Helped 22 residents with meals and mobility.                       | Managed 22 residents at meals.
            Tutorat de neuf étudiants en soins.                                | Encadrement de neuf infirmiers en soins.
            """)
    void areStillFoundWhereTheyDo(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }
}
