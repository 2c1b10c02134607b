package dev.candor.jobanalysis.posting;

import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.web.AccountExport;
import java.io.IOException;
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
    private final OwnerCipher vault;
    private final JsonMapper json;

    PostingAccountData(PostingRepository postings, OwnerCipher vault, JsonMapper json) {
        this.postings = postings;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public void erase(OwnerId owner) {
        postings.deleteAll(owner);
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
    }
}
