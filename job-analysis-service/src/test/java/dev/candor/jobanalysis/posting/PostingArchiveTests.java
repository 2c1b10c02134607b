package dev.candor.jobanalysis.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.guard.vault.VaultConfiguration;
import dev.candor.guard.vault.VaultException;
import dev.candor.jobanalysis.posting.archive.PostingArchive;
import dev.candor.jobanalysis.site.SitePage;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real database and real keys. */
class PostingArchiveTests {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final String BODY = "<html><body>Tannhof Mills sucht Müller</body></html>";

    private final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final PostingId posting = new PostingId(UUID.randomUUID());
    private final SitePage.Opened raw =
            new SitePage.Opened(URI.create("https://tannhof.example/jobs/1"), "text/html", BODY);
    private TestDatabase database;

    @TempDir
    private Path folder;

    @BeforeEach
    void migrate() {
        database = TestDatabase.fresh().migrate("classpath:db/guard", "classpath:db/migration");
    }

    @Test
    void givesBackWhatTheSiteAnswered() {
        with((archive, data) -> {
            archive.keep(owner, posting, raw, NOW);
            archive.keep(owner, posting, raw, NOW.plusSeconds(1));

            PostingArchive.Answer answer = archive.of(owner, posting).orElseThrow();
            assertThat(answer.body()).isEqualTo(BODY);
            assertThat(answer.address()).isEqualTo(raw.address());
            assertThat(answer.retrievedAt()).isEqualTo(NOW.plusSeconds(1));
            assertThat(answer.sha256()).hasSize(64);
            assertThat(archive.postings(owner)).containsExactly(posting);
            assertThat(answer.toString()).doesNotContain("Tannhof");
        });
    }

    @Test
    void sealsItForItsOwnerAndItsRow() {
        with((archive, data) -> {
            PostingId other = new PostingId(UUID.randomUUID());
            OwnerId stranger = new OwnerId(UUID.randomUUID());
            archive.keep(owner, posting, raw, NOW);
            archive.keep(stranger, other, raw, NOW);

            assertThat(stored()).noneMatch(body -> body.contains("Tannhof") || body.contains("<html>"));
            assertThat(archive.of(stranger, posting)).isEmpty();
            assertThat(archive.postings(stranger)).containsExactly(other);
            database.client()
                    .sql("UPDATE posting_archive SET owner_id = ?, posting_id = ? WHERE owner_id = ?")
                    .params(owner.value(), UUID.randomUUID(), stranger.value())
                    .update();
            PostingId moved = archive.postings(owner).stream()
                    .filter(id -> !id.equals(posting))
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> archive.of(owner, moved)).isInstanceOf(VaultException.class);
        });
    }

    @Test
    void forgetsAtThirtyDaysAndNotBefore() {
        with((archive, data) -> {
            archive.keep(owner, posting, raw, NOW);

            archive.forgetOld(NOW.plus(Duration.ofDays(30)).minusMillis(1));
            assertThat(archive.of(owner, posting)).isPresent();
            archive.forgetOld(NOW.plus(Duration.ofDays(30)));
            assertThat(archive.of(owner, posting)).isEmpty();
        });
    }

    @Test
    void isPartOfTheExport() {
        with((archive, data) -> {
            archive.keep(owner, posting, raw, NOW);

            Map<String, byte[]> entries = exported(data);

            JsonNode answer =
                    JsonMapper.builder().build().readTree(entries.get("postings/" + posting + ".answer.json"));
            assertThat(answer.path("body").asString()).isEqualTo(BODY);
            assertThat(entries).hasSize(1);
        });
    }

    private Map<String, byte[]> exported(PostingAccountData data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            data.write(owner, zip);
        }
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private List<String> stored() {
        return database.client()
                .sql("SELECT body FROM posting_archive")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
    }

    private interface Use {
        void of(PostingArchive archive, PostingAccountData data) throws IOException;
    }

    private void with(Use use) {
        new ApplicationContextRunner()
                .withUserConfiguration(VaultConfiguration.class)
                .withBean(DataSource.class, database::dataSource)
                .withPropertyValues(
                        "spring.application.name=job-analysis-service",
                        "candor.vault.master-key-file=" + folder.resolve("master.json"))
                .run(context -> {
                    OwnerCipher vault = context.getBean(OwnerCipher.class);
                    ContentCipher cipher = new VaultCipher(vault);
                    JdbcClient jdbc = database.client();
                    JsonMapper json = JsonMapper.builder().build();
                    PostingArchive archive = new PostingArchive(jdbc, cipher, json);
                    PostingRepository postings = new PostingRepository(jdbc, cipher, json, vault);
                    use.of(archive, new PostingAccountData(postings, archive, vault, json));
                });
    }

    private record VaultCipher(OwnerCipher vault) implements ContentCipher {

        @Override
        public byte[] seal(OwnerId owner, String context, byte[] plain) {
            return vault.seal(owner.value(), "content", context.getBytes(StandardCharsets.UTF_8), plain);
        }

        @Override
        public byte[] open(OwnerId owner, String context, byte[] bytes) {
            return vault.open(owner.value(), "content", context.getBytes(StandardCharsets.UTF_8), bytes);
        }
    }
}
