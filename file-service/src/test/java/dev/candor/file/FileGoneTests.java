package dev.candor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.file.storage.ObjectStorage;
import dev.candor.file.sweep.OrphanSweep;
import dev.candor.file.upload.Deletions;
import dev.candor.runtime.messaging.AccountEraser;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is deleted, erased or left over goes, and whoever has to know is told. */
class FileGoneTests extends RunningFiles {

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

    private void timePasses(OwnerId owner, String time) {
        jdbc.sql("UPDATE deleted_file SET deleted_at = deleted_at - CAST(:time AS interval),"
                        + " again_at = again_at - CAST(:time AS interval) WHERE owner_id = :owner")
                .param("time", time)
                .param("owner", owner.value())
                .update();
    }
}
