package dev.candor.resume.publication;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.resume.optimization.ArtifactListing;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.runtime.web.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What files there are. They show only once the optimization has succeeded. */
@Component
class PublishedArtifacts implements ArtifactListing {

    private final ArtifactSets sets;
    private final ArtifactClient files;

    PublishedArtifacts(ArtifactSets sets, ArtifactClient files) {
        this.sets = sets;
        this.files = files;
    }

    @Override
    public List<ArtifactLink> of(OwnerId owner, OptimizationId optimization) {
        return sets.find(owner, optimization).stream()
                .map(file -> new ArtifactLink(file.name(), file.mediaType(), file.size(), file.sha256()))
                .toList();
    }

    List<Artifact> visible(Optimizations optimizations, OwnerId owner, OptimizationId id) {
        return optimizations.require(owner, id).status() == OptimizationStatus.SUCCEEDED
                ? sets.find(owner, id)
                : List.of();
    }

    Artifact require(Optimizations optimizations, OwnerId owner, OptimizationId id, String name) {
        return visible(optimizations, owner, id).stream()
                .filter(artifact -> artifact.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    byte[] bytes(OwnerId owner, Artifact artifact) {
        return files.read(owner, artifact.id());
    }
}
