package dev.candor.guard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The key that wraps all others, read from a keyset file that only its owner may read. */
public final class MasterKey {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Aead aead;
    private final String id;
    private final Set<String> ids;

    private MasterKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.aead = keyset.getPrimitive(VaultKeys.VALUES.configuration(), Aead.class);
        this.id = Integer.toUnsignedString(keyset.getPrimary().getId());
        this.ids = IntStream.range(0, keyset.size())
                .mapToObj(place -> Integer.toUnsignedString(keyset.getAt(place).getId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the keyset file. A missing one is made only while nothing is wrapped yet.
     *
     * @param used ids of the keys that have wrapped something here
     * @throws IllegalStateException if the file is missing, unreadable, readable by others, or lacks one of these keys
     */
    public static MasterKey load(Path file, Set<String> used) {
        MasterKey key = load(file, used.isEmpty());
        if (!key.ids.containsAll(used)) {
            throw new IllegalStateException(
                    "The master key file holds another key than the one that sealed the data. Restore it: " + file);
        }
        return key;
    }

    private static MasterKey load(Path file, boolean create) {
        try {
            if (Files.notExists(file)) {
                if (!create) {
                    throw new IllegalStateException(
                            "The master key file is missing, and data sealed with it exists. Restore it: " + file);
                }
                make(file);
            }
            requirePrivate(file);
            return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), VaultKeys.VALUES.configuration(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key file holds no keyset: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle fresh =
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, VaultKeys.VALUES.configuration());
        String text = TinkJsonProtoKeysetFormat.serializeKeyset(
                fresh, VaultKeys.VALUES.configuration(), InsecureSecretKeyAccess.get());
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".master-key", "", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(draft, text);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another service of the same machine was first; its key is the one.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void requirePrivate(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException("Others may read the master key file. Set its mode to 600: " + file);
        }
    }

    Aead aead() {
        return aead;
    }

    /** Names the key; wrapped keysets remember it. */
    String id() {
        return id;
    }
}
