package dev.candor.resume.application;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.optimization.ArtifactListing;
import dev.candor.resume.optimization.ArtifactListing.ArtifactLink;
import dev.candor.resume.optimization.KeptFiles;
import dev.candor.runtime.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files sent with an application: copied when they are chosen, and never made again after that. */
@Component
class SentFiles {

    private final ArtifactListing artifacts;
    private final KeptFiles copies;

    SentFiles(ArtifactListing artifacts, KeptFiles copies) {
        this.artifacts = artifacts;
        this.copies = copies;
    }

    /**
     * Copies files of an optimization as they are now.
     *
     * @throws ProblemException 400 if it has no such file
     */
    List<ArtifactLink> freeze(
            OwnerId owner, UUID application, @Nullable UUID optimization, @Nullable List<String> names) {
        if (names == null || names.isEmpty()) {
            return List.of();
        }
        List<ArtifactLink> made =
                optimization == null ? List.of() : artifacts.of(owner, new OptimizationId(optimization));
        List<ArtifactLink> chosen =
                names.stream().distinct().map(name -> require(made, name)).toList();
        OptimizationId from = new OptimizationId(Objects.requireNonNull(optimization));
        chosen.forEach(file -> copies.keep(owner, from, file.name(), copy(application, file.name())));
        return chosen;
    }

    /** One of them, byte by byte as it was sent. */
    byte[] bytes(OwnerId owner, UUID application, ArtifactLink file) {
        return copies.open(owner, copy(application, file.name()));
    }

    void drop(OwnerId owner, Application application) {
        application.note().files().forEach(file -> copies.drop(owner, copy(application.id(), file.name())));
    }

    private static ArtifactLink require(List<ArtifactLink> made, String name) {
        return made.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("files", "names a file the optimization does not have"));
    }

    /** Follows from what it is a copy of, so that repeating a request makes no second one. */
    private static UUID copy(UUID application, String name) {
        return UUID.nameUUIDFromBytes(("sent/" + application + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
