package dev.candor.guard.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes with the key of their owner (AES-256-GCM) and binds them to a context: what is changed, cut, or moved to
 * another row, version or owner does not open.
 */
public final class OwnerCipher {

    private static final String FINGERPRINTS = "fingerprints";

    private final OwnerKeys keys;

    OwnerCipher(OwnerKeys keys) {
        this.keys = keys;
    }

    /**
     * The sealed bytes.
     *
     * @param purpose kebab-case name of the kind of data; each has a key of its own
     * @param context ids and constants that say where the bytes belong, never anything secret
     */
    public byte[] seal(UUID owner, String purpose, byte[] context, byte[] plain) {
        try {
            return aead(owner, purpose).encrypt(plain, bound(owner, purpose, context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * The bytes as they were before {@link #seal} with the same owner, purpose and context.
     *
     * @throws VaultException if they do not open
     */
    public byte[] open(UUID owner, String purpose, byte[] context, byte[] sealed) {
        try {
            return aead(owner, purpose).decrypt(sealed, bound(owner, purpose, context));
        } catch (GeneralSecurityException e) {
            throw new VaultException("sealed bytes do not open");
        }
    }

    /**
     * A stream that seals what is written to it and passes it on, for bytes too many to hold. Close it, or the last segment is
     * missing and nothing opens.
     *
     * @param purpose as in {@link #seal}; streams have keys of their own
     * @throws IOException if the inner stream cannot be written
     */
    public OutputStream sealing(UUID owner, String purpose, byte[] context, OutputStream sealed) throws IOException {
        try {
            return streams(owner, purpose).newEncryptingStream(sealed, bound(owner, purpose, context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * A stream of the bytes that {@link #sealing} took. Reading a changed, cut or moved one ends with an {@link IOException};
     * what was read before that point is right, but may be followed by more.
     *
     * @throws IOException if the inner stream cannot be read
     */
    public InputStream opening(UUID owner, String purpose, byte[] context, InputStream sealed) throws IOException {
        try {
            return streams(owner, purpose).newDecryptingStream(sealed, bound(owner, purpose, context));
        } catch (GeneralSecurityException e) {
            throw new VaultException("sealed bytes do not open");
        }
    }

    /**
     * A digest under a key of the owner (HMAC-SHA-256, 32 bytes): the same for the same bytes of the same person, and of no
     * use to anybody else.
     */
    public byte[] fingerprint(UUID owner, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.secret(owner, FINGERPRINTS), "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** Erases the person's keys: everything sealed for them in this service stays sealed for good. */
    public void forget(UUID owner) {
        keys.forget(owner);
    }

    private Aead aead(UUID owner, String purpose) throws GeneralSecurityException {
        return keys.keyset(owner, purpose, VaultKeys.VALUES).getPrimitive(VaultKeys.VALUES.configuration(), Aead.class);
    }

    private StreamingAead streams(UUID owner, String purpose) throws GeneralSecurityException {
        return keys.keyset(owner, purpose, VaultKeys.STREAMS)
                .getPrimitive(VaultKeys.STREAMS.configuration(), StreamingAead.class);
    }

    private static byte[] bound(UUID owner, String purpose, byte[] context) {
        byte[] name = (owner + "|" + purpose).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + name.length + context.length)
                .putInt(name.length)
                .put(name)
                .putInt(context.length)
                .put(context)
                .array();
    }
}
