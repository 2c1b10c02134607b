package dev.candor.resume;

import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.step.ContentCipher;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Seals contents with their owner's key. */
@Component
class VaultContentCipher implements ContentCipher {

    private static final String PURPOSE = "content";

    private final OwnerCipher vault;

    VaultContentCipher(OwnerCipher vault) {
        this.vault = vault;
    }

    @Override
    public byte[] seal(OwnerId owner, String context, byte[] plain) {
        return vault.seal(owner.value(), PURPOSE, context.getBytes(StandardCharsets.UTF_8), plain);
    }

    @Override
    public byte[] open(OwnerId owner, String context, byte[] closed) {
        return vault.open(owner.value(), PURPOSE, context.getBytes(StandardCharsets.UTF_8), closed);
    }
}
