package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import java.util.UUID;

/** Copies of files as they once were: later decisions change the files of an optimization, and never a copy. */
public interface KeptFiles {

    /**
     * Copies one file as it is now. The same copy again replaces it.
     *
     * @param copy what the copy is called from now on
     */
    void keep(OwnerId owner, OptimizationId optimization, String name, UUID copy);

    /**
     * Bytes of a copy.
     *
     * @throws dev.candor.runtime.web.ProblemException 404 if there is no such copy of this person
     */
    byte[] open(OwnerId owner, UUID copy);

    /** Removes a copy for good, a moment later; one that is not there is no error. */
    void drop(OwnerId owner, UUID copy);
}
