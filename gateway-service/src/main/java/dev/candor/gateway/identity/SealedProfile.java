package dev.candor.gateway.identity;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.secret.ServiceVault;
import dev.candor.guard.vault.OwnerCipher;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals a profile with the person's own key, so that erasing the key erases it, and hashes addresses to find people by. */
@Component
class SealedProfile {

    private static final String PURPOSE = "profile";

    private final OwnerCipher cipher;
    private final ServiceVault vault;
    private final JsonMapper json;

    SealedProfile(OwnerCipher cipher, ServiceVault vault, JsonMapper json) {
        this.cipher = cipher;
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(OwnerId owner, Profile profile) {
        return cipher.seal(owner.value(), PURPOSE, context(owner), json.writeValueAsBytes(profile));
    }

    Profile open(OwnerId owner, byte[] sealed) {
        return json.readValue(cipher.open(owner.value(), PURPOSE, context(owner), sealed), Profile.class);
    }

    byte[] addressHash(String email) {
        return vault.hash("address", email.strip().toLowerCase(Locale.ROOT));
    }

    byte[] identityHash(String issuer, String subject) {
        return vault.hash("identity", issuer + '\0' + subject);
    }

    private static byte[] context(OwnerId owner) {
        return ("account|profile|" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
