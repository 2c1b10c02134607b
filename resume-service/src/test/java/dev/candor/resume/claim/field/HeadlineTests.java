package dev.candor.resume.claim.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.ClaimGate;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class HeadlineTests {

    private static final String SOURCE = """
            {"basics":{"name":"Ada Holm","label":"Herd Manager"},
             "work":[{"name":"Moor Farm","position":"Herd Manager","startDate":"2018-01",
               "highlights":["Run a dairy herd of 300 cows under the director of the estate","Keep pasture and calf records in Herdbook"]}],
             "education":[{"institution":"Open College","studyType":"Diploma","area":"Agribusiness","score":"not completed"}],
             "certificates":[{"name":"Animal Welfare Officer (expired 2020)"},{"name":"RSA Advanced Stockmanship"},{"name":"Stock handling (RSA)"},
               {"name":"Chartered Breeder, 5 of 8 papers, in progress"}]}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dairy Herd Manager",
                "Herd Manager | dairy, pasture, calf records",
                "Herd Manager, Herdbook",
                "Herd Manager and pasture records",
                "Dairy Herd Manager – 300 cows",
                "Herd Manager (300 cows, calf records)",
                "Herd Manager | Advanced Stockmanship",
                "Herd Manager, RSA stock handling",
                "Herd Manager, Chartered Breeder (part-qualified)",
                "Herd Manager with a background in calf records"
            })
    void aHeldTitleMayStandBesideWhatTheSourceHolds(String headline) {
        assertThat(supported(headline)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Estate Director",
                "Dairy Herd Director",
                "Senior Herd Manager",
                "Herd Manager, Agribusiness Diploma",
                "Herd Manager and Animal Welfare Officer",
                "Dairy records, pasture",
                "Herd Manager – 500 cows",
                "Herd Manager (Chartered Breeder)",
                "Herd Manager, Years 3–9",
                "Herd Manager, cheesemaking"
            })
    void nothingElseIsTakenForATitle(String headline) {
        assertThat(supported(headline)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Disponent Werkverkehr, Lagerist, Werkverkehrsdisponent, true",
        "Disponent Werkverkehr, Lagerist, Fernverkehrsdisponent, false",
        "Assistent Werkstattleitung, Lagerist, Werkstattleiter, false",
        "Bäckergesellin, Lagerist, Bäckerin (Gesellin), true",
        "Bäckergesellin, Lagerist, Bäckerin (Meisterin), false",
        "Auszubildende zur Malerin (2. Lehrjahr), Lagerist, Maler-Azubi im zweiten Lehrjahr, true",
        "Auszubildende zur Malerin (2. Lehrjahr), Lagerist, Maler-Azubi im dritten Lehrjahr, false",
        "Ejecutiva de Cuentas Clave, Economía Industrial, Ejecutiva de Cuentas Clave (KAM), true",
        "Ejecutiva de Cuentas, Economía Industrial, Ejecutiva de Cuentas (KAM), false",
        "Analista, Ciencias de la Salud Pública, 'Analista, licenciada en CSP', true",
        "Analista, Ciencias de la Salud Pública, 'Analista, licenciada en CEP', false",
        "Abogado penalista, Derecho, 'Abogado, especialista en derecho penal', true",
        "Abogado penalista, Derecho, 'Abogado, especialista en derecho fiscal', false",
        "Professeur d'histoire, CAPES, Professeur certifié d'histoire, true",
        "Professeur d'histoire, CAPES, Professeur agrégé d'histoire, false",
        "Fliesenleger, Führerschein Klasse C, Fliesenleger (mit Führerschein C), true",
        "Fliesenleger, Führerschein Klasse B, Fliesenleger (mit Führerschein C), false"
    })
    void aTitleMayTakeAnotherForm(String label, String studied, String headline, boolean supported) {
        JsonNode source = JsonMapper.shared().readTree("""
                {"basics":{"name":"Ada Holm","label":"%s"},
                 "work":[{"name":"Moor","position":"%s","startDate":"2018-01"}],
                 "education":[{"institution":"College","studyType":"Licenciatura","area":"%s"}],
                 "certificates":[{"name":"%s"}]}
                """.formatted(label, label, studied, studied));
        assertThat(supported(source, headline)).isEqualTo(supported);
    }

    private static boolean supported(String headline) {
        return supported(JsonMapper.shared().readTree(SOURCE), headline);
    }

    private static boolean supported(JsonNode source, String headline) {
        JsonNode tailored = source.deepCopy();
        ((ObjectNode) tailored.path("basics")).put("label", headline);
        return ClaimGate.check(source, tailored, LocalDate.of(2026, 11, 30)).supported();
    }
}
