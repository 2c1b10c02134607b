package dev.candor.runtime.step;

import dev.candor.contract.id.OwnerId;

/** Encrypts what a person's steps leave behind. Each service provides one over the owner's key. */
public interface ContentCipher {

    /**
     * Ciphertext that only opens for the same owner and context.
     *
     * @param context names the place of the bytes, so that rows cannot be swapped
     */
    byte[] seal(OwnerId owner, String context, byte[] plain);

    /**
     * The plain bytes.
     *
     * @throws RuntimeException if the owner's key is gone or the bytes belong elsewhere
     */
    byte[] open(OwnerId owner, String context, byte[] closed);
}
