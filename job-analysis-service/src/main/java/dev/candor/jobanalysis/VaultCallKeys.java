package dev.candor.jobanalysis;

import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.model.CallKeys;
import org.springframework.stereotype.Component;

/** Names model calls by digests under their owner's key. */
@Component
class VaultCallKeys implements CallKeys {

    private final OwnerCipher vault;

    VaultCallKeys(OwnerCipher vault) {
        this.vault = vault;
    }

    @Override
    public byte[] digest(OwnerId owner, byte[] bytes) {
        return vault.fingerprint(owner.value(), bytes);
    }
}
