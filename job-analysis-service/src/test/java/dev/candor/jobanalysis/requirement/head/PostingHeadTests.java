package dev.candor.jobanalysis.requirement.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.skills.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingHeadTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Banjo Repairer, 1st Shift. Ozark Strings, Eureka Springs, AR. Full-time, on-site, $24 an hour.|Banjo Repairer, 1st Shift|Ozark Strings|Eureka Springs, AR",
                "Fährmann (m/w/d) – Reederei Brandt – Glückstadt – Vollzeit|Fährmann (m/w/d)|Reederei Brandt|Glückstadt",
                "Fuhrbetrieb Jansen, Leer: Kranfahrer (m/w/d), Vollzeit|Kranfahrer|Fuhrbetrieb Jansen|Leer",
                "Löneadministratör till Borlänge|Löneadministratör|-|Borlänge",
                "NOW HIRING - Line Cook - Bluebird Diner - part-time|Line Cook|Bluebird Diner|-",
                "Sous Chef wanted for The Lagoon Terrace, Port Harcourt. Full-time.|Sous Chef|Lagoon Terrace|Port Harcourt",
                "Become our next Data Analyst at Norwood Rail (Derby).|Data Analyst|Norwood Rail|Derby",
                "Se busca Camarero de noche – Hostal Duero, Soria – jornada completa|Camarero de noche|Hostal Duero|Soria"
            })
    void readsTheFirstLine(String line, String title, String company, String location) {
        assertThat(of(line + "\nText follows here.")).isEqualTo(new PostingHead(title, company, location));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Für unser Bauamt suchen wir zum 1. März eine Sachbearbeitung Tiefbau (m/w/d) in Vollzeit.|Sachbearbeitung Tiefbau (m/w/d)|-|-",
                "Wir, die Tischlerei Holmgren in Borken, suchen einen Tischlergesellen (m/w/d) in Vollzeit.|Tischlergesellen (m/w/d)|Tischlerei Holmgren|Borken",
                "Talleres Iruña busca mecánico de motos en Estella (presencial).|mecánico de motos|Talleres Iruña|Estella",
                "Les Forges (80 personnes, Thiers) recherchent un contrôleur de gestion H/F en CDI.|contrôleur de gestion H/F|Les Forges|Thiers",
                "A Padaria Central, em Évora, procura um padeiro a tempo inteiro.|padeiro|A Padaria Central|Évora",
                "Mälarlön AB söker löneadministratör till kontoret i Sala.|löneadministratör|Mälarlön AB|Sala",
                "A growing veterinary practice in Perth needs a Vet Nurse.|Vet Nurse|-|Perth",
                "Our client, a respected firm in Exeter, is looking for a Residential Conveyancer.|Residential Conveyancer|-|Exeter"
            })
    void readsASentenceAboutTheJob(String line, String title, String company, String location) {
        assertThat(of(line + "\nText follows here.")).isEqualTo(new PostingHead(title, company, location));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At Thornbury Mutual, we insure barns.|Thornbury Mutual",
                "En Aula Serrana hacemos cursos para 30 escuelas.|Aula Serrana",
                "Die Gemeinde Wiesenau hat 9.000 Einwohner.|Gemeinde Wiesenau",
                "The Loddon Trust is a charity with eight fields.|Loddon Trust",
                "Hej, hos oss. Bergman AB gör skruvar.|Bergman AB",
                "Rejoignez Maison Perrault et nos douze boulangers.|Maison Perrault"
            })
    void findsTheEmployerInASentence(String line, String company) {
        assertThat(of("Part-time, two days a week\n" + line).company()).isEqualTo(company);
    }

    @Test
    void takesNoCommonWordForAnEmployer() {
        assertThat(of("Part-time, two days\nPunctuality is a must.\nThis is a busy kitchen.")
                        .company())
                .isNull();
    }

    @Test
    void findsThePlaceOfTheWorkshop() {
        assertThat(of("Part-time\nOur workshop in Kelso is warm.").location()).isEqualTo("Kelso");
        assertThat(of("CDI, sur place\nVous travaillez dans notre atelier de Vannes.")
                        .location())
                .isEqualTo("Vannes");
        assertThat(of("Teilzeit\nSie arbeiten in Absprache mit uns.").location())
                .isNull();
    }

    @Test
    void namesNoEmployerWhereAnAgencySeeksForSomebody() {
        assertThat(of("Payroll Clerk – Marsh Talent – Hull – full-time\nOur client makes doors.")
                        .company())
                .isNull();
    }

    @Test
    void takesTheNextHeadingForNoEmployer() {
        assertThat(of("Koch (m/w/d)\nAufgaben\nSie kochen.").company()).isNull();
    }

    private static PostingHead of(String text) {
        return PostingHead.of(text, Languages.detect(text, "en"), null);
    }

    @Test
    void takesATownBeforeTheTermsForThePlaceWhereSentencesNameTheEmployer() {
        PostingHead head = PostingHead.of(
                "Shift Lead\nDenver, CO (hybrid) | Full-time\n\nAbout Quillmark\nQuillmark makes pens.\n", "en", null);

        assertThat(head).isEqualTo(new PostingHead("Shift Lead", "Quillmark", "Denver, CO"));
    }

    @Test
    void findsTheTitleBelowTheEmployerWhoAnnouncesIt() {
        PostingHead head = PostingHead.of(
                "Die Gemeinde Auental sucht zum nächsten Termin:\n\nSachbearbeitung Bauamt (m/w/d)\nunbefristet\n",
                "de",
                null);

        assertThat(head.title()).isEqualTo("Sachbearbeitung Bauamt (m/w/d)");
        assertThat(head.company()).isEqualTo("Gemeinde Auental");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comptable (H/F)/CDI – temps plein – Nantes 2e – 36 000 € brut par an/Cabinet Loire tient des livres. | Nantes",
                "Monteur koeling – regio Zwolle – full-time/Wij zoeken een monteur voor koelcellen. | Zwolle",
                "Porter/Northmoor Hospitals NHS Foundation Trust/Permanent, full-time/Wardle Eye Clinic, Penrith/You move patients. | Penrith"
            })
    void readsATownAmongTermsOfWork(String lines, String place) {
        assertThat(PostingHead.of(lines.replace("/", "\n").replace("H\nF", "H/F"), "en", null)
                        .location())
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Pastry Buyer, EMEA/Morrow & Vane/Location: Hull/You buy. | Pastry Buyer, EMEA | Morrow & Vane | -",
                "Subject: Bookkeeper at Tollgate (Ghent)/Hi all,/We need help. | Bookkeeper | Tollgate | Ghent",
                "Company Description/We sell tiles./We are seeking an experienced tiler for our team. | tiler | - | -",
                "Cost Accountant/Quillon, Inc. – Finance – Boise, ID (hybrid) – Full-time/You count. | Cost Accountant | Quillon | Boise, ID",
                "Cook/Posted on May 4 by Larkfield Diner/You cook. | Cook | Larkfield Diner | -",
                "Clerk/Nether Poole Parish Council/You write. | Clerk | Nether Poole Parish Council | Nether Poole"
            })
    void readsLettersHeadingsAndNamesSetApart(String lines, String title, String company, String place) {
        assertThat(of(lines.replace("/", "\n"))).isEqualTo(new PostingHead(title, company, place));
    }

    @Test
    void takesAHeadingForNoTitle() {
        assertThat(of("Company Description\nWe sell tiles to 40 shops.\nWhat you need\nPatience.")
                        .title())
                .isNull();
    }
}
