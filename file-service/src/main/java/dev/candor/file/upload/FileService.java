package dev.candor.file.upload;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.file.storage.SealedObjects;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.web.Cursor;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.ProblemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Files of a person. Bytes go to the object store first and become visible with their row: a crash leaves no half file. */
@Service
class FileService {

    /** What an upload came to; {@code created} is false when the person had stored the same bytes before. */
    record Upload(StoredFile file, boolean created) {}

    private final StoredFileRepository files;
    private final SealedObjects objects;
    private final OwnerCipher cipher;
    private final UploadQuota quota;
    private final FileEvents events;
    private final Cursor cursor;
    private final MediaTypeCheck check = new MediaTypeCheck();

    FileService(
            StoredFileRepository files,
            SealedObjects objects,
            OwnerCipher cipher,
            UploadQuota quota,
            FileEvents events,
            Cursor cursor) {
        this.files = files;
        this.objects = objects;
        this.cipher = cipher;
        this.quota = quota;
        this.events = events;
        this.cursor = cursor;
    }

    Upload store(OwnerId owner, @Nullable String givenName, @Nullable String declaredType, byte[] bytes) {
        String name = DisplayName.clean(givenName);
        FileKind kind = check.decide(name, declaredType == null ? "" : declaredType, bytes);
        byte[] hmac = cipher.fingerprint(owner.value(), bytes);
        Optional<StoredFile> same = files.findSameBytes(owner, hmac);
        if (same.isPresent()) {
            return new Upload(same.get(), false);
        }
        quota.requireSpace(files.storedBytes(owner), bytes.length);
        quota.spend(owner);
        StoredFile file =
                events.fresh(owner, kind.mediaType(), bytes.length, new StoredFile.Details(name, sha256(bytes)));
        objects.put(owner, file.storageKey(), bytes);
        if (events.stored(file, hmac)) {
            return new Upload(file, true);
        }
        objects.delete(file.storageKey());
        return new Upload(files.findSameBytes(owner, hmac).orElseThrow(ProblemException::notFound), false);
    }

    StoredFile require(OwnerId owner, FileId id) {
        return files.find(owner, id).orElseThrow(ProblemException::notFound);
    }

    byte[] content(StoredFile file) {
        return objects.get(file.owner(), file.storageKey()).orElseThrow(ProblemException::notFound);
    }

    /** Newest first. */
    Page<StoredFile> list(OwnerId owner, @Nullable String after, int limit) {
        List<String> position = cursor.decode(owner, after);
        List<StoredFile> rows = position.size() == 2
                ? files.listAfter(owner, Instant.parse(position.get(0)), UUID.fromString(position.get(1)), limit + 1)
                : files.list(owner, limit + 1);
        return Page.of(
                rows,
                limit,
                file -> cursor.encode(
                        owner, file.createdAt().toString(), file.id().toString()));
    }

    /** Every file of the person, newest first. */
    List<StoredFile> all(OwnerId owner) {
        return files.list(owner, Integer.MAX_VALUE);
    }

    void delete(OwnerId owner, FileId id) {
        StoredFile file = require(owner, id);
        events.deleted(file);
        objects.delete(file.storageKey());
    }

    long storedBytes(OwnerId owner) {
        return files.storedBytes(owner);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
