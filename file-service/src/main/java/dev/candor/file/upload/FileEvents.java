package dev.candor.file.upload;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.FileFact;
import dev.candor.contract.message.FileReference;
import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.messaging.Outbox;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Row and fact in one transaction: whoever sees the file also hears of it. */
@Component
class FileEvents {

    private final StoredFileRepository files;
    private final Deletions deletions;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    FileEvents(StoredFileRepository files, Deletions deletions, Outbox outbox, Ids ids, Clock clock) {
        this.files = files;
        this.deletions = deletions;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    StoredFile fresh(OwnerId owner, String mediaType, long sizeBytes, StoredFile.Details details) {
        FileId id = new FileId(ids.next());
        return new StoredFile(
                id,
                owner,
                1,
                mediaType,
                sizeBytes,
                details,
                "files/" + owner + "/" + id + ".v1",
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** False if the same bytes were stored meanwhile; then nothing was written. */
    @Transactional
    boolean stored(StoredFile file, byte[] hmac) {
        if (!files.insert(file, hmac)) {
            return false;
        }
        FileReference reference = new FileReference(file.id(), file.version(), file.mediaType(), file.sizeBytes());
        outbox.send(
                FileFact.TOPIC, file.id().value(), new FileFact.FileStored(reference, file.owner(), file.createdAt()));
        return true;
    }

    @Transactional
    void deleted(StoredFile file) {
        if (files.delete(file.owner(), file.id())) {
            deletions.tell(file.owner(), file.id());
        }
    }
}
