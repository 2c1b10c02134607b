package dev.candor.jobanalysis.posting;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.jobanalysis.posting.archive.PostingArchive;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.web.AccountExport;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** A person's postings: all of them out, or all of them gone. */
@Component
class PostingAccountData implements AccountEraser, AccountExport {

    private final PostingRepository postings;
    private final PostingArchive archive;
    private final OwnerCipher vault;
    private final JsonMapper json;

    PostingAccountData(PostingRepository postings, PostingArchive archive, OwnerCipher vault, JsonMapper json) {
        this.postings = postings;
        this.archive = archive;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public void erase(OwnerId owner) {
        postings.deleteAll(owner);
        archive.deleteAll(owner);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                vault.forget(owner.value());
            }
        });
    }

    @Override
    public String name() {
        return "postings";
    }

    @Override
    public void write(OwnerId owner, ZipOutputStream zip) throws IOException {
        for (StoredPosting posting : postings.all(owner)) {
            zip.putNextEntry(new ZipEntry(name() + "/" + posting.id() + ".json"));
            zip.write(json.writeValueAsBytes(PostingAnswer.of(posting)));
            zip.closeEntry();
        }
        for (PostingId posting : archive.postings(owner)) {
            Optional<PostingArchive.Answer> answer = archive.of(owner, posting);
            if (answer.isPresent()) {
                zip.putNextEntry(new ZipEntry(name() + "/" + posting + ".answer.json"));
                zip.write(json.writeValueAsBytes(answer.get()));
                zip.closeEntry();
            }
        }
    }
}
