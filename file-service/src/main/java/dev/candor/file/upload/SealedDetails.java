package dev.candor.file.upload;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Name and digest of a file, sealed with the owner's key and bound to the file's row. */
@Component
class SealedDetails {

    private static final String PURPOSE = "file-details";

    private final OwnerCipher cipher;
    private final JsonMapper json;

    SealedDetails(OwnerCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] seal(OwnerId owner, FileId id, StoredFile.Details details) {
        return cipher.seal(owner.value(), PURPOSE, context(id), json.writeValueAsBytes(details));
    }

    StoredFile.Details open(OwnerId owner, FileId id, byte[] sealed) {
        return json.readValue(cipher.open(owner.value(), PURPOSE, context(id), sealed), StoredFile.Details.class);
    }

    private static byte[] context(FileId id) {
        return ("stored_file|details|" + id).getBytes(StandardCharsets.UTF_8);
    }
}
