package dev.candor.file.upload;

import dev.candor.contract.id.OwnerId;
import dev.candor.file.storage.SealedObjects;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.web.AccountExport;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A person's files: all of them out, or all of them gone. */
@Component
class FileAccountData implements AccountEraser, AccountExport {

    private static final List<String> TABLES =
            List.of("stored_file", "deleted_file", "stored_artifact", "upload_quota");

    private final FileService files;
    private final SealedObjects objects;
    private final OwnerCipher cipher;
    private final JdbcClient jdbc;

    FileAccountData(FileService files, SealedObjects objects, OwnerCipher cipher, JdbcClient jdbc) {
        this.files = files;
        this.objects = objects;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    @Override
    public void erase(OwnerId owner) {
        for (String table : TABLES) {
            jdbc.sql("DELETE FROM " + table + " WHERE owner_id = ?")
                    .param(owner.value())
                    .update();
        }
        // The store takes no part in transactions. Until the objects are gone they are bytes that no key opens.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    cipher.forget(owner.value());
                    objects.deleteAll(owner);
                }
            }
        });
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public void write(OwnerId owner, ZipOutputStream zip) throws IOException {
        for (StoredFile file : files.all(owner)) {
            zip.putNextEntry(
                    new ZipEntry(name() + "/" + file.id() + "/" + file.details().name()));
            zip.write(files.content(file));
            zip.closeEntry();
        }
    }
}
