package dev.candor.runtime.step;

import dev.candor.contract.message.ContentReference;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands contents to other services, on behalf of their owner, kinds on the list only. */
@RestController
@InternalApi
class ContentController {

    private final ContentStore contents;
    private final Set<String> sharedKinds;
    private final String service;

    ContentController(ContentStore contents, Set<String> sharedKinds, String service) {
        this.contents = contents;
        this.sharedKinds = Set.copyOf(sharedKinds);
        this.service = service;
    }

    @GetMapping("/internal/content/{kind}/{id}/{version}")
    @RequiredScope("content.read")
    ResponseEntity<byte[]> read(
            Caller caller, @PathVariable String kind, @PathVariable UUID id, @PathVariable int version) {
        if (!sharedKinds.contains(kind)) {
            throw ProblemException.notFound();
        }
        byte[] body = contents.raw(caller.owner(), new ContentReference(service, kind, id, version))
                .orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
