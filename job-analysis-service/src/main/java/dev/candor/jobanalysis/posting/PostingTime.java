package dev.candor.jobanalysis.posting;

import dev.candor.runtime.messaging.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The moment, as precise as the database keeps it, and ids that follow it. */
@Component
class PostingTime {

    private final Clock clock;
    private final Ids ids;

    PostingTime(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    UUID nextId() {
        return ids.next();
    }
}
