package dev.candor.jobanalysis.company;

import dev.candor.contract.id.OwnerId;
import java.util.Optional;

/** Remembers for a day what sources said to a person. */
interface SourceCache {

    /** What was kept under this key for this person within the day. */
    <T> Optional<T> find(OwnerId owner, String key, Class<T> type);

    /** Keeps a body, in the place of an older one. */
    void keep(OwnerId owner, String key, Object body);
}
