package dev.candor.file.storage;

import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Objects sealed with the owner's key and bound to their storage key: bytes moved to another key or owner do not open. */
@Component
public class SealedObjects {

    private static final String PURPOSE = "objects";

    private final ObjectStorage storage;
    private final OwnerCipher cipher;

    SealedObjects(ObjectStorage storage, OwnerCipher cipher) {
        this.storage = storage;
        this.cipher = cipher;
    }

    /** Seals and stores; the same key again replaces the bytes. */
    public void put(OwnerId owner, String key, byte[] bytes) {
        storage.put(key, cipher.seal(owner.value(), PURPOSE, key.getBytes(StandardCharsets.UTF_8), bytes));
    }

    /** The opened bytes, or empty if the key holds none. */
    public Optional<byte[]> get(OwnerId owner, String key) {
        return storage.get(key)
                .map(bytes -> cipher.open(owner.value(), PURPOSE, key.getBytes(StandardCharsets.UTF_8), bytes));
    }

    /** Removes one object; a missing one is no failure. */
    public void delete(String key) {
        storage.delete(key);
    }

    /** Removes everything of a person. */
    public void deleteAll(OwnerId owner) {
        storage.deleteAll("files/" + owner + "/");
        storage.deleteAll("artifacts/" + owner + "/");
    }
}
