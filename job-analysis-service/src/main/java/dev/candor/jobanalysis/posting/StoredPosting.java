package dev.candor.jobanalysis.posting;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.jobanalysis.page.gate.PageKind;
import dev.candor.jobanalysis.posting.reading.PostingSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One posting of a person, as far as it has been read. */
record StoredPosting(PostingId id, OwnerId owner, Status status, Body body, Instant createdAt) {

    /** How far it is. */
    enum Status {
        READING,
        READY,
        FAILED
    }

    /**
     * What is known of it.
     *
     * @param problem code of what went wrong; absent if nothing did
     * @param kind what the page seems to be instead of a posting; absent if that is not known
     */
    record Body(
            PostingSource source,
            @Nullable Posting posting,
            @Nullable Requirements requirements,
            @Nullable String problem,
            @Nullable PageKind kind) {

        @Override
        public String toString() {
            return "Body[problem=" + problem + "]";
        }
    }

    StoredPosting ready(Posting posting, Requirements requirements) {
        return new StoredPosting(
                id, owner, Status.READY, new Body(body.source(), posting, requirements, null, null), createdAt);
    }

    StoredPosting failed(@Nullable Posting posting, String problem, @Nullable PageKind kind) {
        return new StoredPosting(
                id, owner, Status.FAILED, new Body(body.source(), posting, null, problem, kind), createdAt);
    }
}
