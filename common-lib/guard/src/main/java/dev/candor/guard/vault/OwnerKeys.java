package dev.candor.guard.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Wrapped keysets in the service's own table {@code user_key}; unwrapped ones are kept five minutes. */
final class OwnerKeys {

    private static final long KEPT_NANOS = Duration.ofMinutes(5).toNanos();

    private final Path masterKeyFile;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable MasterKey master;
    private final KeyTable table;
    private final String service;
    private final ConcurrentHashMap<KeyName, Unwrapped> cache = new ConcurrentHashMap<>();

    OwnerKeys(Path masterKeyFile, DataSource database, String service) {
        this.masterKeyFile = masterKeyFile;
        this.table = new KeyTable(database);
        this.service = service;
    }

    record KeyName(UUID owner, String purpose) {}

    private record Unwrapped(KeysetHandle keyset, long until) {}

    KeysetHandle keyset(UUID owner, String purpose) {
        KeyName name = new KeyName(owner, purpose);
        Unwrapped known = cache.get(name);
        if (known != null && known.until() - System.nanoTime() > 0) {
            return known.keyset();
        }
        KeysetHandle keyset = read(name);
        cache.put(name, new Unwrapped(keyset, System.nanoTime() + KEPT_NANOS));
        return keyset;
    }

    /** Random bytes of the owner for a keyed digest; never rotated, since old digests must still be found. */
    byte[] secret(UUID owner, String purpose) {
        KeyName name = new KeyName(owner, purpose);
        try {
            byte[] wrapped = table.find(owner, purpose)
                    .orElseGet(() -> table.insertOrFind(owner, purpose, freshSecret(name), master().id()));
            return master().aead().decrypt(wrapped, context(name));
        } catch (GeneralSecurityException e) {
            throw new VaultException("a key does not open");
        }
    }

    private byte[] freshSecret(KeyName name) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        try {
            return master().aead().encrypt(secret, context(name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    /** Reads the master key once, after the table is there: a new one is made only while nothing is wrapped. */
    MasterKey master() {
        MasterKey known = master;
        if (known == null) {
            synchronized (this) {
                known = master;
                if (known == null) {
                    known = MasterKey.load(masterKeyFile, !table.holdsKeys());
                    master = known;
                }
            }
        }
        return known;
    }

    /** Drops the keys: what was sealed with them stays sealed. */
    void forget(UUID owner) {
        table.delete(owner);
        cache.keySet().removeIf(name -> name.owner().equals(owner));
    }

    private KeysetHandle read(KeyName name) {
        try {
            byte[] wrapped = table.find(name.owner(), name.purpose())
                    .orElseGet(() -> table.insertOrFind(name.owner(), name.purpose(), fresh(name), master().id()));
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    wrapped, master().aead(), context(name), VaultKeys.CONFIGURATION);
        } catch (GeneralSecurityException e) {
            throw new VaultException("a key does not open");
        }
    }

    private byte[] fresh(KeyName name) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, VaultKeys.CONFIGURATION),
                    master().aead(),
                    context(name),
                    VaultKeys.CONFIGURATION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    private byte[] context(KeyName name) {
        return String.join("|", service, name.owner().toString(), name.purpose(), "1")
                .getBytes(StandardCharsets.UTF_8);
    }
}
