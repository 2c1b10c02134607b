package dev.candor.resume.structure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.Span;
import dev.candor.resume.reading.DocumentReader;
import dev.candor.resume.reading.ReadingProperties;
import dev.candor.resume.structure.ReadOutcome;
import dev.candor.resume.structure.ResumeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole export in the shape that LinkedIn sends, through a real child process. */
class DataExportTests {

    private static final Map<String, String> EXPORT = Map.ofEntries(
            Map.entry(
                    "Profile.csv",
                    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter"
                            + " Handles,Websites,Instant Messengers\r\n"
                            + "Inês,Carvalho Brandão,Secretname,\"Rua Nova 4\",Apr 12,\"Head of Logistics, cold chain\",\"I keep"
                            + " vaccines cold.\nFrom port to clinic.\",Logistics,4000-001,\"Porto, Porto, Portugal\","
                            + "[inescb],\"[PORTFOLIO:https://ines.example],[OTHER:https://github.com/inescb]\",\r\n"),
            Map.entry(
                    "Positions.csv",
                    "Company Name,Title,Description,Location,Started On,Finished On\r\n"
                            + "Frio Atlântico,Head of Logistics,\"Leads 24 people.\n• Cut spoilage from 4% to 0.6%\n• Opened a second"
                            + " cold\nstore in Aveiro\",\"Porto, Portugal\",Mar 2019,\r\n"
                            + "\"Cais & Filhos, Lda.\",Dispatcher,,Leixões,2014,Feb 2019\r\n"),
            Map.entry(
                    "Education.csv",
                    "School Name,Start Date,End Date,Notes,Degree Name,Activities\r\n"
                            + "Universidade do Porto,2010,2014,\"Thesis on \"\"last miles\"\"\",\"Bachelor of Science - BS, Supply Chain"
                            + " Management\",Rowing\r\n"),
            Map.entry("Skills.csv", "Name\r\nCold Chain\r\nSAP ERP\r\n"),
            Map.entry(
                    "Languages.csv",
                    "Name,Proficiency\r\nPortuguese,Native or bilingual proficiency\r\nEnglish,Full professional proficiency\r\n"),
            Map.entry(
                    "Certifications.csv",
                    "Name,Url,Authority,Started On,Finished On,License Number\r\nGDP Responsible Person,https://x.example/c,Infarmed,Jul"
                            + " 2021,Jul 2026,GDP-77\r\n"),
            Map.entry(
                    "Email Addresses.csv",
                    "Email Address,Confirmed,Primary,Updated On\r\nold@ines.example,Yes,No,1/2/20\r\nines@ines.example,Yes,Yes,1/2/21\r\n"),
            Map.entry("PhoneNumbers.csv", "Extension,Number,Type\r\n,+351 912 345 678,Mobile\r\n"),
            Map.entry(
                    "Volunteering.csv",
                    "Company Name,Role,Cause,Started On,Finished On,Description\r\nBanco Alimentar,Driver,Poverty"
                            + " Alleviation,Jan 2016,,\r\n"),
            Map.entry("Honors.csv", "Title,Description,Issued On\r\nLogistics Prize,Regional,Nov 2022\r\n"),
            Map.entry("Connections.csv", "Notes:\r\n\"other people\"\r\n\r\nFirst Name\r\nSomebody\r\n"),
            Map.entry("messages.csv", "FROM,CONTENT\r\nSomebody,private words\r\n"));

    private static ResumeDocument document;

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        document = ((ReadOutcome.Read) outcome(EXPORT)).document();
    }

    @Test
    void readsWhoThePersonIs() {
        JsonResume.Basics basics = document.resume().basics();

        assertThat(basics).isNotNull();
        assertThat(basics.name()).isEqualTo("Inês Carvalho Brandão");
        assertThat(basics.label()).isEqualTo("Head of Logistics, cold chain");
        assertThat(basics.summary()).isEqualTo("I keep vaccines cold.\nFrom port to clinic.");
        assertThat(basics.email()).isEqualTo("ines@ines.example");
        assertThat(basics.phone()).isEqualTo("+351 912 345 678");
        assertThat(basics.url()).isEqualTo("https://ines.example");
        assertThat(basics.location()).isEqualTo(new JsonResume.Location(null, null, "Porto", "PT", "Porto"));
        assertThat(basics.profiles()).extracting(JsonResume.Profile::network).containsExactly("GitHub", "Twitter");
    }

    @Test
    void readsRolesWithTheirLines() {
        assertThat(document.resume().work())
                .containsExactly(
                        new JsonResume.Work(
                                "Frio Atlântico",
                                "Head of Logistics",
                                null,
                                "Porto, Portugal",
                                "2019-03",
                                null,
                                "Leads 24 people.",
                                List.of("Cut spoilage from 4% to 0.6%", "Opened a second cold store in Aveiro")),
                        new JsonResume.Work(
                                "Cais & Filhos, Lda.",
                                "Dispatcher",
                                null,
                                "Leixões",
                                "2014",
                                "2019-02",
                                null,
                                List.of()));
    }

    @Test
    void readsTheOtherTables() {
        JsonResume resume = document.resume();

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.studyType()).isEqualTo("Bachelor of Science - BS");
            assertThat(study.area()).isEqualTo("Supply Chain Management");
            assertThat(study.endDate()).isEqualTo("2014");
        });
        assertThat(resume.skills()).extracting(JsonResume.Skill::name).containsExactly("Cold Chain", "SAP ERP");
        assertThat(resume.languages())
                .contains(new JsonResume.Language("Portuguese", "Native or bilingual proficiency"));
        assertThat(resume.certificates())
                .containsExactly(new JsonResume.Certificate(
                        "GDP Responsible Person", "2021-07", "Infarmed", "https://x.example/c"));
        assertThat(resume.awards()).extracting(JsonResume.Award::date).containsExactly("2022-11");
        assertThat(resume.volunteer())
                .extracting(JsonResume.Volunteer::organization)
                .containsExactly("Banco Alimentar");
    }

    @Test
    void keepsWhatHasNoFieldAndLeavesOutWhatIsNobodysBusiness() {
        assertThat(document.text())
                .contains("Thesis on \"last miles\"", "Rowing", "GDP-77", "Poverty Alleviation")
                .doesNotContain("Secretname", "Rua Nova", "Apr 12", "private words", "Somebody");
    }

    @Test
    void quotesEveryValue() {
        int[] text = document.text().codePoints().toArray();

        assertThat(document.spans()).containsKeys("work[0].name", "skills[1].name", "basics.email");
        for (Span span : document.spans().values()) {
            assertThat(new String(text, span.start(), span.end() - span.start()))
                    .isEqualTo(span.quote());
        }
    }

    @Test
    void refusesWhatIsNoExport() throws IOException, InterruptedException {
        assertThat(outcome(Map.of("holiday.csv", "a,b\n")))
                .isInstanceOfSatisfying(
                        ReadOutcome.Rejected.class, no -> assertThat(no.code()).isEqualTo("not-an-export"));
        assertThat(outcome(Map.of("Profile.csv", "First Name,Last Name\n")))
                .isInstanceOfSatisfying(
                        ReadOutcome.Rejected.class, no -> assertThat(no.code()).isEqualTo("empty"));
    }

    private static ReadOutcome outcome(Map<String, String> tables) throws IOException, InterruptedException {
        try (DocumentReader reader = new DocumentReader(ReadingProperties.standard())) {
            return new ResumeReader(reader)
                    .read(zip(tables), "application/zip", "Basic_LinkedInDataExport_11-29-2026.zip");
        }
    }

    private static byte[] zip(Map<String, String> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> table : new LinkedHashMap<>(tables).entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey()));
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
