package dev.candor.gateway.session;

import dev.candor.contract.id.OwnerId;
import java.time.Instant;

/** All that a session remembers. */
record SignedIn(OwnerId owner, Instant at, Instant endsAt) {

    static final String ATTRIBUTE = "candor.signed-in";
}
