package dev.candor.runtime.messaging;

import java.util.UUID;

/** Where every new id comes from, so that tests can be exact. */
public interface Ids {

    /** A fresh UUIDv7 (RFC 9562): ids made later sort behind, at the grain of a millisecond. Never a secret. */
    UUID next();
}
