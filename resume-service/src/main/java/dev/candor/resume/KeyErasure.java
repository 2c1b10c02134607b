package dev.candor.resume;

import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.runtime.messaging.AccountEraser;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Forgets the person's key, after everything else that still needs it: what backups hold stays closed for good. */
@Component
@Order
class KeyErasure implements AccountEraser {

    private final OwnerCipher vault;

    KeyErasure(OwnerCipher vault) {
        this.vault = vault;
    }

    @Override
    public void erase(OwnerId owner) {
        vault.forget(owner.value());
    }
}
