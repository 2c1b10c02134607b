package dev.candor.resume.publication;

import dev.candor.contract.id.OptimizationId;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.RequiredScope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of an optimization over HTTP; content always leaves as an attachment. */
@RestController
@RequestMapping("/optimizations/{id}/artifacts")
class ArtifactController {

    private final Optimizations optimizations;
    private final PublishedArtifacts artifacts;

    ArtifactController(Optimizations optimizations, PublishedArtifacts artifacts) {
        this.optimizations = optimizations;
        this.artifacts = artifacts;
    }

    /** One file and where to get it. */
    record ArtifactAnswer(String name, String mediaType, long size, String sha256, String href) {}

    @GetMapping
    @RequiredScope("optimizations.read")
    List<ArtifactAnswer> list(Caller caller, @PathVariable OptimizationId id) {
        return artifacts.visible(optimizations, caller.owner(), id).stream()
                .map(file -> new ArtifactAnswer(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        "/api/v1/optimizations/" + id + "/artifacts/" + file.name()))
                .toList();
    }

    @GetMapping("/{name:[a-z.-]{1,60}}")
    @RequiredScope("optimizations.read")
    ResponseEntity<byte[]> get(Caller caller, @PathVariable OptimizationId id, @PathVariable String name) {
        Artifact artifact = artifacts.require(optimizations, caller.owner(), id, name);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(artifact.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(artifact.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(artifacts.bytes(caller.owner(), artifact));
    }
}
