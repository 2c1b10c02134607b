package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import java.util.List;

/** What files an optimization has made; told by the feature that makes them. */
public interface ArtifactListing {

    /** The files of an optimization, in a fixed order; empty if there are none yet. */
    List<ArtifactLink> of(OwnerId owner, OptimizationId optimization);

    /**
     * One file.
     *
     * @param name the last part of its address
     * @param size in bytes
     * @param sha256 lower-case hex
     */
    record ArtifactLink(String name, String mediaType, long size, String sha256) {}
}
