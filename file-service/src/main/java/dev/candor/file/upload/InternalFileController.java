package dev.candor.file.upload;

import dev.candor.contract.id.FileId;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.RequiredScope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files for the services that work on behalf of their owner. */
@InternalApi
@RestController
@RequestMapping("/internal/files/{id}")
class InternalFileController {

    private final FileService files;

    InternalFileController(FileService files) {
        this.files = files;
    }

    /** What a reader needs to know of a file. */
    record FileFacts(FileId id, String name, String mediaType, long sizeBytes, int version) {}

    @GetMapping
    @RequiredScope("file.read")
    FileFacts facts(Caller caller, @PathVariable FileId id) {
        StoredFile file = files.require(caller.owner(), id);
        return new FileFacts(file.id(), file.details().name(), file.mediaType(), file.sizeBytes(), file.version());
    }

    @GetMapping("/content")
    @RequiredScope("file.read")
    ResponseEntity<byte[]> content(Caller caller, @PathVariable FileId id) {
        StoredFile file = files.require(caller.owner(), id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(files.content(file));
    }
}
