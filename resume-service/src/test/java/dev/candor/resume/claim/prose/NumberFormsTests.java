package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number in two forms, and beside it another number in the same forms. */
class NumberFormsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Betreue einen Auszubildenden im dritten Lehrjahr     | Betreuung eines Azubis im 3. Lehrjahr
            Betreuung eines Azubis im 3. Lehrjahr                | Betreue einen Auszubildenden im dritten Lehrjahr
            Taught 3rd-year students in two labs                 | Taught third-year students in 2 labs
            Encadrement des élèves de troisième année            | Encadrement des élèves de 3e année
            Tutoría de alumnos de tercer curso                   | Tutoría de alumnos de 3.º curso
            Tutor di studenti del terzo anno                     | Tutor di studenti del 3° anno
            Begeleiding van leerlingen in het derde jaar         | Begeleiding van leerlingen in het 3e jaar
            Answered second-line tickets, on average 15 a week   | Answered an average of 15 second-line tickets a week
            Rufbereitschaft jede vierte Woche in der Leitstelle  | Rufbereitschaft in der Leitstelle jede 4. Woche
            """)
    void ordinals(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Key user for MercuryGate, one of six across the firm | Key user (1 of 6 in the firm) of MercuryGate
            Cut rework by a third through daily checks           | Cut rework by 1/3 through daily checks
            Um em cada três clientes voltou no mesmo ano         | Um terço dos clientes voltou no mesmo ano
            Un tiers des clients est revenu dans l'année         | Un client sur trois est revenu dans l'année
            Ein Drittel der Kunden kam im selben Jahr zurück     | Jeder dritte Kunde kam im selben Jahr zurück
            Led five to seven audits a year with one or two juniors | Led 5–7 audits per year, with 1–2 juniors
            Gestione di 21 pratiche al giorno                    | Gestione di ventuno pratiche al giorno
            Gestão de quatrocentos processos por mês             | Gestão de 400 processos por mês
            Wartung von 46 Stationen zu dritt                    | Wartung von 46 Stationen in einem Team von drei
            Prüfungen nach DGUV V3 bei elf Gewerbekunden         | Bei 11 Gewerbekunden nach DGUV Vorschrift 3 geprüft
            """)
    void sharesAndWords(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Betreue einen Auszubildenden im dritten Lehrjahr     | Betreuung eines Azubis im 4. Lehrjahr
            Taught 3rd-year students in two labs                 | Taught fourth-year students in 2 labs
            Encadrement des élèves de 3e année                   | Encadrement des élèves de quatrième année
            Cut rework by 1/3 through daily checks               | Cut rework by a half through daily checks
            Ein Drittel der Kunden kam im selben Jahr zurück     | Jeder zweite Kunde kam im selben Jahr zurück
            Led 5-7 audits a year with 1-2 juniors               | Led six to eight audits a year, with one or two juniors
            Prüfungen nach DGUV V3 bei elf Gewerbekunden         | Bei 3 Gewerbekunden nach DGUV V3 geprüft
            Rufbereitschaft jede vierte Woche in der Leitstelle  | Rufbereitschaft in der Leitstelle jede 2. Woche
            """)
    void otherNumbersAreFound(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }
}
