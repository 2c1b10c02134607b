package dev.candor.file.upload;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import java.time.Instant;

/**
 * One file of a person.
 *
 * @param details its name and digest, opened
 */
record StoredFile(
        FileId id,
        OwnerId owner,
        int version,
        String mediaType,
        long sizeBytes,
        Details details,
        String storageKey,
        Instant createdAt) {

    /** What only the person may know. {@code sha256} is lower-case hex. */
    record Details(String name, String sha256) {

        @Override
        public String toString() {
            return "Details[]";
        }
    }
}
