package dev.candor.runtime.web;

import dev.candor.contract.id.OwnerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Positions in a list as opaque words, signed for their owner. A bean. */
public final class Cursor {

    private static final String PURPOSE = "cursor";

    private final WebSecrets secrets;

    Cursor(WebSecrets secrets) {
        this.secrets = secrets;
    }

    /** The position as a word that only this owner can use. Parts hold no line breaks. */
    public String encode(OwnerId owner, String... parts) {
        byte[] body = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(signature(owner, body), 16 + body.length);
        System.arraycopy(body, 0, both, 16, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /**
     * The parts of a position; empty for the first page, that is without a cursor.
     *
     * @throws ProblemException 400 if the cursor is not one of this owner's
     */
    public List<String> decode(OwnerId owner, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            byte[] both = Base64.getUrlDecoder().decode(cursor);
            byte[] body = Arrays.copyOfRange(both, 16, both.length);
            if (MessageDigest.isEqual(Arrays.copyOf(both, 16), signature(owner, body))) {
                return List.of(new String(body, StandardCharsets.UTF_8).split("\n", -1));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ProblemException.invalid("cursor", "is not a cursor of this list");
        }
        throw ProblemException.invalid("cursor", "is not a cursor of this list");
    }

    private byte[] signature(OwnerId owner, byte[] body) {
        return Arrays.copyOf(secrets.hmac(PURPOSE, owner + "\n" + new String(body, StandardCharsets.UTF_8)), 16);
    }
}
