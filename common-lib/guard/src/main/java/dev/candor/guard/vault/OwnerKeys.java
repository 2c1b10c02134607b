package dev.candor.guard.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
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
    private final LongSupplier nanos;
    private final ConcurrentHashMap<KeyName, Unwrapped> cache = new ConcurrentHashMap<>();

    OwnerKeys(Path masterKeyFile, DataSource database, String service, LongSupplier nanos) {
        this.masterKeyFile = masterKeyFile;
        this.table = new KeyTable(database);
        this.service = service;
        this.nanos = nanos;
    }

    record KeyName(UUID owner, String purpose) {}

    /** A keyset or the bytes of a secret. */
    private record Unwrapped(Object key, long until) {}

    KeysetHandle keyset(UUID owner, String purpose, VaultKeys kind) {
        KeyName name = new KeyName(owner, kind.purpose(purpose));
        return (KeysetHandle) cached(name, () -> readKeyset(name, kind));
    }

    /** Random bytes of the owner for a keyed digest; never rotated, since old digests must still be found. */
    byte[] secret(UUID owner, String purpose) {
        KeyName name = new KeyName(owner, purpose);
        return ((byte[]) cached(name, () -> readSecret(name))).clone();
    }

    /**
     * Reads the master key once, after the table is there: a new one is made only while nothing is wrapped, and one that did not
     * wrap what is there is refused.
     */
    MasterKey master() {
        MasterKey known = master;
        if (known == null) {
            synchronized (this) {
                known = master;
                if (known == null) {
                    known = MasterKey.load(masterKeyFile, table.kekIds());
                    master = known;
                }
            }
        }
        return known;
    }

    /** Drops the keys: what was sealed with them stays sealed. Other processes may still hold them for five minutes. */
    void forget(UUID owner) {
        table.delete(owner);
        cache.keySet().removeIf(name -> name.owner().equals(owner));
    }

    private Object cached(KeyName name, Supplier<Object> read) {
        Unwrapped known = cache.get(name);
        if (known != null && known.until() - nanos.getAsLong() > 0) {
            return known.key();
        }
        cache.values().removeIf(old -> old.until() - nanos.getAsLong() <= 0);
        Object key = read.get();
        cache.put(name, new Unwrapped(key, nanos.getAsLong() + KEPT_NANOS));
        return key;
    }

    private byte[] readSecret(KeyName name) {
        try {
            byte[] wrapped = table.find(name.owner(), name.purpose())
                    .orElseGet(
                            () -> table.insertOrFind(name.owner(), name.purpose(), freshSecret(name), master().id()));
            return master().aead().decrypt(wrapped, context(name));
        } catch (GeneralSecurityException e) {
            throw new VaultException("a key does not open");
        }
    }

    private KeysetHandle readKeyset(KeyName name, VaultKeys kind) {
        try {
            byte[] wrapped = table.find(name.owner(), name.purpose())
                    .orElseGet(() ->
                            table.insertOrFind(name.owner(), name.purpose(), freshKeyset(name, kind), master().id()));
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    wrapped, master().aead(), context(name), kind.configuration());
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

    private byte[] freshKeyset(KeyName name, VaultKeys kind) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(kind.parameters(), kind.configuration()),
                    master().aead(),
                    context(name),
                    kind.configuration());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    private byte[] context(KeyName name) {
        return String.join("|", service, name.owner().toString(), name.purpose(), "1")
                .getBytes(StandardCharsets.UTF_8);
    }
}
