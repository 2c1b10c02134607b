package dev.candor.contract.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import java.time.Instant;

/** What happened to a file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface FileFact {

    /** Owned by file-service, the publisher; keyed by file. */
    String TOPIC = "candor.file.events.v1";

    /** Whose file it is. */
    OwnerId ownerId();

    /** When it happened. */
    Instant at();

    /** Bytes are stored and can be read. */
    @JsonTypeName("file.stored.v1")
    record FileStored(FileReference file, OwnerId ownerId, Instant at) implements FileFact {}

    /** Bytes are gone; what was derived from them goes too. */
    @JsonTypeName("file.deleted.v1")
    record FileDeleted(FileId fileId, OwnerId ownerId, Instant at) implements FileFact {}
}
