package dev.candor.runtime.web;

import dev.candor.contract.id.OwnerId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Words that name a person to whoever shows them, for one purpose only: HMAC-SHA256 cut to 128 bits with this service's own key. They
 * have no end and no state, so they fit only what does no harm when repeated. A bean.
 */
public final class SignedOwner {

    private static final int ID_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;

    private final WebSecrets secrets;

    SignedOwner(WebSecrets secrets) {
        this.secrets = secrets;
    }

    /** The word of a person for a purpose, 43 characters that need no escaping in an address. */
    public String word(String purpose, OwnerId owner) {
        ByteBuffer both = ByteBuffer.allocate(ID_BYTES + SIGNATURE_BYTES)
                .putLong(owner.value().getMostSignificantBits())
                .putLong(owner.value().getLeastSignificantBits())
                .put(signature(purpose, owner));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both.array());
    }

    /** Whom a word names; empty if it was not made here for this purpose. */
    public Optional<OwnerId> owner(String purpose, String word) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(word);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (both.length != ID_BYTES + SIGNATURE_BYTES) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(both);
        OwnerId owner = new OwnerId(new UUID(read.getLong(), read.getLong()));
        byte[] shown = Arrays.copyOfRange(both, ID_BYTES, both.length);
        return MessageDigest.isEqual(shown, signature(purpose, owner)) ? Optional.of(owner) : Optional.empty();
    }

    private byte[] signature(String purpose, OwnerId owner) {
        return Arrays.copyOf(secrets.hmac("owner:" + purpose, owner.toString()), SIGNATURE_BYTES);
    }
}
