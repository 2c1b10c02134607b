package dev.candor.gateway.secret;

import dev.candor.guard.vault.OwnerCipher;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What belongs to this service rather than to a person: its keys, and keyed hashes by which a person is found. */
@Component
public class ServiceVault {

    /** Stands for the service itself where a person's key would be named; no account ever has this id. */
    private static final UUID SERVICE = new UUID(0, 0);

    private final OwnerCipher cipher;

    ServiceVault(OwnerCipher cipher) {
        this.cipher = cipher;
    }

    /** A hash nobody can compute without the service's key; the same text gives another hash for another purpose. */
    public byte[] hash(String purpose, String text) {
        return cipher.fingerprint(SERVICE, (purpose + '\0' + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Seals bytes under the service's key, bound to the row they belong to. */
    public byte[] seal(String purpose, String row, byte[] plain) {
        return cipher.seal(SERVICE, purpose, row.getBytes(StandardCharsets.UTF_8), plain);
    }

    /** Opens what {@link #seal} made for the same purpose and row. */
    public byte[] open(String purpose, String row, byte[] sealed) {
        return cipher.open(SERVICE, purpose, row.getBytes(StandardCharsets.UTF_8), sealed);
    }
}
