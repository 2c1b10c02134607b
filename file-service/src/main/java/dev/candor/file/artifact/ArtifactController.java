package dev.candor.file.artifact;

import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.RequiredScope;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files that Candor made. The service that made them chooses the id, so storing one again is no second file. */
@InternalApi
@RestController
@RequestMapping("/internal/artifacts/{id}")
class ArtifactController {

    private final ArtifactStore artifacts;

    ArtifactController(ArtifactStore artifacts) {
        this.artifacts = artifacts;
    }

    /** What was stored; the digest is lower-case hex. */
    record Stored(long size, String sha256) {}

    @PutMapping
    @RequiredScope("artifact.write")
    Stored store(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody byte[] bytes) {
        return new Stored(bytes.length, artifacts.store(caller.owner(), id, mediaType, bytes));
    }

    @GetMapping
    @RequiredScope("artifact.read")
    ResponseEntity<byte[]> read(Caller caller, @PathVariable UUID id) {
        ArtifactStore.Artifact artifact = artifacts.require(caller.owner(), id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(artifact.mediaType()))
                .body(artifacts.bytes(caller.owner(), artifact));
    }

    @DeleteMapping
    @RequiredScope("artifact.delete")
    ResponseEntity<Void> delete(Caller caller, @PathVariable UUID id) {
        artifacts.delete(caller.owner(), id);
        return ResponseEntity.noContent().build();
    }
}
