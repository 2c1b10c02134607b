package dev.candor.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.candor.contract.id.OwnerId;
import dev.candor.file.storage.ObjectStorage;
import dev.candor.file.sweep.OrphanSweep;
import dev.candor.file.testing.TestObjectStore;
import dev.candor.file.upload.Deletions;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.testing.AccessMatrix;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(properties = {"candor.upload.per-day=5", "candor.upload.stored-bytes=100KB"})
@AutoConfigureMockMvc
@DirtiesContext
class FileServiceTests {

    private static final String SERVICE = "file-service";
    private static final int SPACE = 100 * 1024;
    private static final TestObjectStore STORE = TestObjectStore.start();
    private static final String SECRET_LINE = "Zebulon Quartermaine, lighthouse keeper";

    @TempDir
    static Path keys;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Deletions deletions;

    @Autowired
    private OrphanSweep sweep;

    @Autowired
    private ObjectStorage storage;

    @Autowired
    private List<AccountEraser> erasers;

    @Autowired
    private TransactionTemplate transactions;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
        STORE.register(registry);
        registry.add("candor.vault.master-key-file", () -> keys.resolve("master-key"));
    }

    @Test
    void storesTheSameBytesOfOnePersonOnceAndTellsOfThemOnce() throws UnsupportedEncodingException {
        OwnerId owner = person();

        MvcTestResult first = upload(owner, "cv.txt", SECRET_LINE + " one");
        MvcTestResult again = upload(owner, "renamed.txt", SECRET_LINE + " one");

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(200);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(facts("file.stored.v1", id(first))).isEqualTo(1);
        assertThat(get(owner, "/api/v1/files/" + id(first) + "/content"))
                .hasStatus(200)
                .hasHeader("Content-Disposition", "attachment; filename=\"cv.txt\"; filename*=UTF-8''cv.txt")
                .bodyText()
                .isEqualTo(SECRET_LINE + " one");
    }

    @Test
    void keepsFilesOfTwoPeopleApartEvenWithTheSameBytes() throws UnsupportedEncodingException {
        String text = SECRET_LINE + " shared";
        String mine = id(upload(person(), "cv.txt", text));
        OwnerId other = person();
        MvcTestResult theirs = upload(other, "cv.txt", text);

        assertThat(theirs).hasStatus(201);
        assertThat(id(theirs)).isNotEqualTo(mine);
        assertThat(get(other, "/api/v1/files/" + mine)).hasStatus(404);
    }

    @Test
    void writesNothingInClear() throws Exception {
        upload(person(), "Zebulon-Quartermaine.txt", SECRET_LINE);

        assertThat(new String(STORE.everything(), StandardCharsets.ISO_8859_1)).doesNotContain("Zebulon");
        assertThat(jdbc.sql("SELECT string_agg(encode(details, 'escape'), ' ') FROM stored_file")
                        .query(String.class)
                        .single())
                .doesNotContain("Zebulon");
    }

    @Test
    void deletesAndTells() throws UnsupportedEncodingException {
        OwnerId owner = person();
        String id = id(upload(owner, "cv.txt", SECRET_LINE + " delete"));

        assertThat(mvc.delete().uri("/api/v1/files/" + id).header("Authorization", bearer(owner)))
                .hasStatus(204);
        assertThat(get(owner, "/api/v1/files/" + id)).hasStatus(404);
        assertThat(facts("file.deleted.v1", id)).isEqualTo(1);
    }

    /** The bus may lose what it was told: nobody asks for a file that is gone. */
    @Test
    void tellsOfADeletionTwiceMoreAndThenForgetsIt() throws UnsupportedEncodingException {
        OwnerId owner = person();
        String id = id(upload(owner, "cv.txt", SECRET_LINE + " delete and tell"));
        assertThat(mvc.delete().uri("/api/v1/files/" + id).header("Authorization", bearer(owner)))
                .hasStatus(204);

        deletions.round();
        assertThat(facts("file.deleted.v1", id)).as("not yet due").isEqualTo(1);
        timePasses(owner, "15 min");
        deletions.round();
        deletions.round();
        assertThat(facts("file.deleted.v1", id)).isEqualTo(2);
        timePasses(owner, "1 day");
        deletions.round();
        deletions.round();

        assertThat(facts("file.deleted.v1", id)).isEqualTo(3);
        assertThat(jdbc.sql("SELECT count(*) FROM deleted_file WHERE owner_id = :owner")
                        .param("owner", owner.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void timePasses(OwnerId owner, String time) {
        jdbc.sql("UPDATE deleted_file SET deleted_at = deleted_at - CAST(:time AS interval),"
                        + " again_at = again_at - CAST(:time AS interval) WHERE owner_id = :owner")
                .param("time", time)
                .param("owner", owner.value())
                .update();
    }

    @Test
    void sweepsBytesWithoutARowAndNothingElse() throws UnsupportedEncodingException {
        OwnerId owner = person();
        String id = id(upload(owner, "cv.txt", SECRET_LINE + " to keep"));
        List<String> orphans = List.of(
                "files/" + owner + "/" + UUID.randomUUID() + ".v1", "artifacts/" + owner + "/" + UUID.randomUUID());
        orphans.forEach(key -> storage.put(key, new byte[] {1}));
        storage.put("files/" + owner + "/readme", new byte[] {1});

        sweep.round(Instant.now().minus(Duration.ofDays(1)));
        assertThat(orphans).allSatisfy(key -> assertThat(storage.get(key)).isPresent());

        assertThat(sweep.round(Instant.now().plus(Duration.ofDays(1)))).isGreaterThanOrEqualTo(2);
        assertThat(orphans).allSatisfy(key -> assertThat(storage.get(key)).isEmpty());
        assertThat(storage.get("files/" + owner + "/readme")).isPresent();
        assertThat(get(owner, "/api/v1/files/" + id + "/content")).hasStatus(200);
    }

    @Test
    void spendsTheDaysUploadsAndNotOneMore() {
        OwnerId owner = person();
        for (int i = 0; i < 5; i++) {
            assertThat(upload(owner, "cv.txt", "upload number " + i)).hasStatus(201);
        }

        assertThat(upload(owner, "cv.txt", "one too many"))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .hasHeader("RateLimit-Policy", "\"uploads\";q=5;w=86400")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("quota-exceeded");
    }

    @Test
    void keepsBytesUpToTheLimitAndNotOneMore() {
        OwnerId owner = person();
        assertThat(upload(owner, "full.txt", "a".repeat(SPACE))).hasStatus(201);

        assertThat(upload(owner, "more.txt", "b"))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .hasHeader("RateLimit-Policy", "\"stored-bytes\";q=" + SPACE + ";qu=\"content-bytes\"")
                .hasHeader("RateLimit", "\"stored-bytes\";r=0");
        assertThat(upload(owner, "full.txt", "a".repeat(SPACE)))
                .as("what is stored already takes no space")
                .hasStatus(200);
    }

    @Test
    void pagesThroughFilesNewestFirst() throws UnsupportedEncodingException {
        OwnerId owner = person();
        String first = id(upload(owner, "a.txt", "first of three"));
        upload(owner, "b.txt", "second of three");
        String last = id(upload(owner, "c.txt", "third of three"));

        MvcTestResult page = get(owner, "/api/v1/files?limit=2");
        String next = JsonPath.read(page.getResponse().getContentAsString(), "$.next");

        assertThat(page).bodyJson().extractingPath("$.items[0].id").isEqualTo(last);
        assertThat(get(owner, "/api/v1/files?limit=2&cursor=" + next))
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo(first);
    }

    @Test
    void keepsArtifactsForTheServiceThatMadeThem() throws UnsupportedEncodingException {
        OwnerId owner = person();
        UUID id = UUID.randomUUID();
        for (String version : new String[] {"draft", "final"}) {
            assertThat(mvc.put()
                            .uri("/internal/artifacts/" + id)
                            .header("Authorization", service(owner, "artifact.write"))
                            .contentType(MediaType.APPLICATION_PDF)
                            .content(version))
                    .hasStatus(200);
        }

        assertThat(mvc.get().uri("/internal/artifacts/" + id).header("Authorization", service(owner, "artifact.read")))
                .hasStatus(200)
                .bodyText()
                .isEqualTo("final");
        assertThat(mvc.put()
                        .uri("/internal/artifacts/" + id)
                        .header("Authorization", service(person(), "artifact.write"))
                        .contentType(MediaType.APPLICATION_PDF)
                        .content("theft"))
                .hasStatus(404);
    }

    @Test
    void erasesAPersonWithTheirKeys() throws UnsupportedEncodingException {
        OwnerId owner = person();
        String id = id(upload(owner, "cv.txt", SECRET_LINE + " erase"));

        transactions.executeWithoutResult(status -> erasers.forEach(eraser -> eraser.erase(owner)));

        assertThat(get(owner, "/api/v1/files/" + id)).hasStatus(404);
        assertThat(jdbc.sql("SELECT count(*) FROM user_key WHERE user_id = ?")
                        .param(owner.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void letsNobodyReachWhatIsNotTheirs() throws UnsupportedEncodingException {
        String file = id(upload(person(), "cv.txt", "matrix"));
        UUID artifact = UUID.randomUUID();
        mvc.put()
                .uri("/internal/artifacts/" + artifact)
                .header("Authorization", service(person(), "artifact.write"))
                .contentType(MediaType.APPLICATION_PDF)
                .content("matrix")
                .exchange();

        AccessMatrix matrix = new AccessMatrix(mvc, mapping, SERVICE)
                .owned("GET /api/v1/files/{id}", file)
                .owned("GET /api/v1/files/{id}/content", file)
                .owned("DELETE /api/v1/files/{id}", file)
                .owned("GET /internal/files/{id}", file)
                .owned("GET /internal/files/{id}/content", file)
                .owned("GET /internal/artifacts/{id}", artifact)
                .list(
                        "GET /api/v1/files",
                        "POST /api/v1/files",
                        "GET /api/v1/usage",
                        "GET /internal/export",
                        "PUT /internal/artifacts/{id}",
                        "DELETE /internal/artifacts/{id}");
        matrix.check();

        assertThat(matrix.calls()).isGreaterThan(50);
    }

    private static OwnerId person() {
        return new OwnerId(UUID.randomUUID());
    }

    private MvcTestResult upload(OwnerId owner, String name, String text) {
        return mvc.post()
                .uri("/api/v1/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .header("Authorization", bearer(owner))
                .exchange();
    }

    private MvcTestResult get(OwnerId owner, String path) {
        return mvc.get().uri(path).header("Authorization", bearer(owner)).exchange();
    }

    private static String bearer(OwnerId owner) {
        return "Bearer " + TestTokens.shared().person(owner, SERVICE, "files.read", "files.write");
    }

    private static String service(OwnerId owner, String scope) {
        return "Bearer " + TestTokens.shared().service("resume-service", owner, SERVICE, scope);
    }

    private static String id(MvcTestResult upload) throws UnsupportedEncodingException {
        return JsonPath.read(upload.getResponse().getContentAsString(), "$.id");
    }

    private long facts(String type, String subject) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE headers ->> 'ce_type' = ? AND message_key = ?")
                .params(type, subject)
                .query(Long.class)
                .single();
    }
}
