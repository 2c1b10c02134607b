package dev.candor.guard.vault;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;

/** The kinds of keys that the vault knows: authenticated encryption only. */
enum VaultKeys {
    /** AES-256-GCM over a whole value. */
    VALUES,
    /** AES-256-GCM in segments of 1 MB, each bound to its place. */
    STREAMS;

    /** Under which purpose such a key of an owner is kept. */
    String purpose(String purpose) {
        return this == VALUES ? purpose : purpose + ".stream";
    }

    Configuration configuration() {
        return this == VALUES ? AeadConfig2026.get() : StreamingAeadConfig2026.get();
    }

    Parameters parameters() {
        return this == VALUES
                ? PredefinedAeadParameters.AES256_GCM
                : PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB;
    }
}
