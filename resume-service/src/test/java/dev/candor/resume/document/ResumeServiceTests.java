package dev.candor.resume.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.document.DocumentTestApplication.PaperFiles;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = DocumentTestApplication.class, properties = "candor.reading.workers=1")
@AutoConfigureMockMvc
@DirtiesContext
class ResumeServiceTests {

    private static final PaperFiles FILES = new PaperFiles();
    private static final String TEXT = """
            Zebulon Quartermaine
            zebulon@example.org

            WORK EXPERIENCE

            Lighthouse Keeper, Northern Coast Trust
            2015 - Present
            - Kept the light of two towers
            """;

    @TempDir
    static Path folder;

    private final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final FileId id = new FileId(UUID.randomUUID());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ResumeService resumes;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
        registry.add("candor.services.file-service", FILES::url);
        registry.add("candor.vault.master-key-file", () -> folder.resolve("master.key"));
    }

    @BeforeEach
    void storeAFile() {
        FILES.add(id, "keeper.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAFileOnceItIsAskedFor() throws Exception {
        MvcTestResult answer = ready();

        assertThat(answer).bodyJson().extractingPath("$.document.basics.name").isEqualTo("Zebulon Quartermaine");
        assertThat(answer).bodyJson().extractingPath("$.document.work[0].name").isEqualTo("Northern Coast Trust");
        assertThat(answer).bodyJson().extractingPath("$.fileName").isEqualTo("keeper.txt");
        assertThat(answer).bodyJson().doesNotHavePath("$.asRead");
        String text = JsonPath.read(answer.getResponse().getContentAsString(), "$.text");
        int start = JsonPath.read(answer.getResponse().getContentAsString(), "$.spans['work[0].name'].start");
        int end = JsonPath.read(answer.getResponse().getContentAsString(), "$.spans['work[0].name'].end");
        assertThat(text.substring(start, end)).isEqualTo("Northern Coast Trust");
        assertThat(get(owner, "/api/v1/resumes"))
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo(id.toString());
    }

    @Test
    void hidesTheResumesOfOthers() throws Exception {
        ready();
        OwnerId stranger = new OwnerId(UUID.randomUUID());

        assertThat(get(stranger, "/api/v1/resumes"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(resumes.list(stranger, null, null, 10)).isEmpty();
        assertThat(get(owner, "/api/v1/resumes/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void keepsTheCorrectionOfThePerson() throws Exception {
        String tag = ready().getResponse().getHeader("ETag");
        String better =
                "{\"basics\":{\"name\":\"Zebulon Quartermaine II\"},\"work\":[{\"name\":\"Northern Coast Trust\"}]}";

        assertThat(put(better, tag))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.corrected")
                .isEqualTo(true);
        assertThat(put(better, tag)).hasStatus(412);
        assertThat(put("{\"work\":[{\"startDate\":\"soon\"}]}", null)).hasStatus(400);

        resumes.finish(owner, id, "keeper.txt", null, java.util.List.of());
        assertThat(resumes.documentVersion(owner, id)).isEqualTo(2);
        assertThat(resumes.document(owner, id).resume().basics().name()).isEqualTo("Zebulon Quartermaine II");
        assertThat(resumes.document(owner, id).spans()).containsOnlyKeys("work[0].name");
    }

    @Test
    void readsTheFileAgainUnderTheCorrection() throws Exception {
        ready();
        put(
                "{\"basics\":{\"name\":\"Zebulon Quartermaine II\"},\"work\":[{\"name\":\"Northern Coast Trust\",\"position\":"
                        + "\"Lighthouse Keeper\",\"startDate\":\"2015\",\"highlights\":[\"Kept the light of two towers\"]}]}",
                null);
        FILES.add(id, "keeper.txt", (TEXT + "- Painted both towers white\n").getBytes(StandardCharsets.UTF_8));

        assertThat(mvc.post()
                        .uri("/api/v1/resumes/" + id + "/read")
                        .header("Authorization", token(owner))
                        .exchange())
                .hasStatus(202);

        MvcTestResult answer = ready();
        assertThat(answer).bodyJson().extractingPath("$.corrected").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.document.basics.name").isEqualTo("Zebulon Quartermaine II");
        assertThat(answer).bodyJson().extractingPath("$.asRead.basics.name").isEqualTo("Zebulon Quartermaine");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.facts['basics.name'].origin")
                .isEqualTo("CORRECTED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.document.work[0].highlights[1]")
                .isEqualTo("Painted both towers white");
    }

    @Test
    void saysWhyAFileIsRejected() throws Exception {
        FileId broken = new FileId(UUID.randomUUID());
        FILES.add(broken, "broken.pdf", "no pdf at all".getBytes(StandardCharsets.UTF_8));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(get(owner, "/api/v1/resumes/" + broken))
                        .bodyJson()
                        .extractingPath("$.status")
                        .isEqualTo("REJECTED"));

        assertThat(get(owner, "/api/v1/resumes/" + broken))
                .bodyJson()
                .extractingPath("$.warnings[0].code")
                .isEqualTo("not-a-pdf");
        assertThat(resumes.status(owner, broken)).contains(Resumes.Status.REJECTED);
    }

    @Test
    void leavesNoPlainTextInTheDatabaseAndNothingAfterDeletion() throws Exception {
        ready();

        byte[] body = jdbc.sql("SELECT body FROM resume WHERE id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        assertThat(new String(body, StandardCharsets.ISO_8859_1)).doesNotContain("Zebulon");

        resumes.remove(owner, id);
        assertThat(resumes.list(owner, null, null, 10)).isEmpty();
    }

    private MvcTestResult ready() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(get(owner, "/api/v1/resumes/" + id))
                        .bodyJson()
                        .extractingPath("$.status")
                        .isEqualTo("READY"));
        return get(owner, "/api/v1/resumes/" + id);
    }

    private MvcTestResult get(OwnerId who, String path) {
        return mvc.get().uri(path).header("Authorization", token(who)).exchange();
    }

    private MvcTestResult put(String body, String tag) {
        var request = mvc.put()
                .uri("/api/v1/resumes/" + id + "/document")
                .header("Authorization", token(owner))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (tag == null ? request : request.header("If-Match", tag)).exchange();
    }

    private static String token(OwnerId who) {
        return "Bearer " + TestTokens.shared().person(who, "resume-service", "resumes.read", "resumes.write");
    }
}
