package dev.candor.file.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /** Hands over, some at a time, the keys that begin with the prefix and were last written before a moment of the store's clock. */
    void forEachPage(String prefix, Instant before, Consumer<List<String>> keys);

    /** Fails if the store does not answer. */
    void check();
}
