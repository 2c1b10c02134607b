package dev.candor.guard.vault;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the master key is.
 *
 * @param masterKeyFile keyset file that only its owner may read; made at the first start while nothing is sealed yet
 */
@ConfigurationProperties("candor.vault")
record VaultProperties(Path masterKeyFile) {

    VaultProperties {
        if (masterKeyFile == null) {
            throw new IllegalArgumentException("candor.vault.master-key-file (CANDOR_MASTER_KEY_FILE) must be set");
        }
    }
}
