package dev.candor.contract.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.id.OwnerId;
import java.time.Instant;

/** What happened to an account, and what the services did about it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface AccountFact {

    /** Owned by gateway-service, the publisher; keyed by owner. */
    String TOPIC = "candor.account.events.v1";

    /** Owned by gateway-service, the receiver; keyed by owner. */
    String RESULTS_TOPIC = "candor.account.results.v1";

    /** Whose account. */
    OwnerId ownerId();

    /** The person asked for everything to be erased. */
    @JsonTypeName("account.erased.v1")
    record AccountErased(OwnerId ownerId, Instant at) implements AccountFact {}

    /** One service has erased everything of the person. */
    @JsonTypeName("account.data-erased.v1")
    record AccountDataErased(OwnerId ownerId, String service, Instant at) implements AccountFact {}
}
