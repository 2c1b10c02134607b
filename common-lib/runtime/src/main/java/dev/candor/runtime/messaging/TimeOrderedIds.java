package dev.candor.runtime.messaging;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUIDv7: 48 bits of milliseconds, 74 bits of chance. */
final class TimeOrderedIds implements Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
