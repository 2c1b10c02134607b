package dev.candor.guard.vault;

/** Something does not open: changed, moved, of somebody else, or of a key that is gone. Never says which. */
public final class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultException(String message) {
        super(message);
    }
}
