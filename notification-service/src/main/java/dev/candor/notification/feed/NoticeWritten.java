package dev.candor.notification.feed;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.id.OwnerId;

/** Tells every instance that a person has a new notice; the row is the truth, this is a wake-up that may be lost. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface NoticeWritten {

    /** Owned by notification-service; keyed by owner. */
    String TOPIC = "candor.notification.events.v1";

    /** Whose notice. */
    OwnerId ownerId();

    /** One notice was committed. */
    @JsonTypeName("notification.written.v1")
    record Written(OwnerId ownerId, long seq) implements NoticeWritten {}
}
