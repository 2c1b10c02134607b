package dev.candor.guard.vault;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.aead.AeadConfig2026;

/** The algorithms that the vault knows: authenticated encryption only. */
final class VaultKeys {

    static final Configuration CONFIGURATION = AeadConfig2026.get();

    private VaultKeys() {}
}
