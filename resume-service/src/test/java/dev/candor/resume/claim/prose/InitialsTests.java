package dev.candor.resume.claim.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.text.Lines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters and the words they stand for, whichever of both the source has. */
class InitialsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | HRBP | HR business partner for two plants
            en | SMEs | audits of small and medium-sized enterprises
            en | VMs  | fourteen virtual machines
            en | POSH | Prevention of Sexual Harassment
            en | kgMS | a yield in kg of milk solids
            en | KS3  | the Key Stage 3 scheme
            en | GPhC | General Pharmaceutical Council
            en | HCA  | three healthcare assistants
            fr | IDE  | infirmière diplômée d’État
            fr | AS   | 22 aides-soignants
            """)
    void standForWordsOneBehindTheOther(String language, String letters, String words) {
        assertThat(Initials.says(Lines.read(words, language), letters)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | HRBP | human relations and payroll
            en | KS4  | the Key Stage 3 scheme
            en | POSH | Prevention of Harassment
            en | sea  | small estate agents
            en | VM   | virtual, for machines
            """)
    void standForNoOthers(String language, String letters, String words) {
        assertThat(Initials.says(Lines.read(words, language), letters)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Audits of SMEs with a turnover below 9 million euros.         | Audits of small and medium-sized enterprises (SMEs) with a turnover below 9 million euros.
            Moved 14 services from VMs to new hosts.                      | Moved 14 services from virtual machines to new hosts.
            HR business partner to two plants.                            | HRBP to two plants.
            Maintenance of 67 wind turbines in a crew of three.           | Maintenance of 67 wind turbine generators (WTGs) in a crew of three.
            Supported an inspection by the General Pharmaceutical Council.| Supported a General Pharmaceutical Council (GPhC) inspection.
            """)
    void mayTakeThePlaceOfTheWords(String told, String text) {
        assertThat(OneLine.supported(told, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Audits of SMEs with a turnover below 9 million euros.         | Audits of listed companies (LCs) with a turnover below 9 million euros.
            Maintenance of 67 wind turbines in a crew of three.           | Maintenance of 67 gas pipeline stations (GPSs) in a crew of three.
            HR business partner to two plants.                            | HRBP to SAP and two plants.
            """)
    void nameNothingNew(String told, String text) {
        assertThat(OneLine.supported(told, text)).isFalse();
    }
}
