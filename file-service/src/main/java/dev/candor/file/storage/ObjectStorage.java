package dev.candor.file.storage;

import java.util.Optional;

/**
 * Keeps sealed bytes under a key. Keys are made by us, never from a name. May be down: every call then fails with a
 * retryable problem, and nothing half-written is visible.
 */
public interface ObjectStorage {

    /** Stores bytes; the same key again replaces them. */
    void put(String key, byte[] bytes);

    /** The bytes, or empty if the key holds none. */
    Optional<byte[]> get(String key);

    /** Removes one key; a missing one is no failure. */
    void delete(String key);

    /** Removes every key that begins with the prefix. */
    void deleteAll(String prefix);

    /** Fails if the store does not answer. */
    void check();
}
