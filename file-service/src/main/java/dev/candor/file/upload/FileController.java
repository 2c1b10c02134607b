package dev.candor.file.upload;

import dev.candor.contract.id.FileId;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.RequiredScope;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files over HTTP. Content always leaves as an attachment and is never rendered. */
@RestController
@RequestMapping("/files")
class FileController {

    private final FileService files;

    FileController(FileService files) {
        this.files = files;
    }

    /** What anybody but the owner never sees. */
    record FileAnswer(
            FileId id, String name, String mediaType, long size, String sha256, int version, Instant createdAt) {

        static FileAnswer of(StoredFile file) {
            return new FileAnswer(
                    file.id(),
                    file.details().name(),
                    file.mediaType(),
                    file.sizeBytes(),
                    file.details().sha256(),
                    file.version(),
                    file.createdAt());
        }
    }

    @PostMapping
    @RequiredScope("files.write")
    ResponseEntity<FileAnswer> upload(Caller caller, @RequestPart("file") MultipartFile file) throws IOException {
        FileService.Upload upload =
                files.store(caller.owner(), file.getOriginalFilename(), file.getContentType(), file.getBytes());
        FileAnswer answer = FileAnswer.of(upload.file());
        URI location = URI.create("/api/v1/files/" + answer.id());
        return upload.created()
                ? ResponseEntity.created(location).body(answer)
                : ResponseEntity.ok().location(location).body(answer);
    }

    @GetMapping
    @RequiredScope("files.read")
    Page<FileAnswer> list(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Math.clamp(limit, 1, 100);
        return files.list(caller.owner(), cursor, size).map(FileAnswer::of);
    }

    @GetMapping("/{id}")
    @RequiredScope("files.read")
    FileAnswer get(Caller caller, @PathVariable FileId id) {
        return FileAnswer.of(files.require(caller.owner(), id));
    }

    @GetMapping("/{id}/content")
    @RequiredScope("files.read")
    ResponseEntity<byte[]> content(Caller caller, @PathVariable FileId id) {
        StoredFile file = files.require(caller.owner(), id);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.details().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(files.content(file));
    }

    @DeleteMapping("/{id}")
    @RequiredScope("files.write")
    ResponseEntity<Void> delete(Caller caller, @PathVariable FileId id) {
        files.delete(caller.owner(), id);
        return ResponseEntity.noContent().build();
    }
}
