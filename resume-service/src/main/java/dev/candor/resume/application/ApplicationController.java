package dev.candor.resume.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.resume.optimization.ArtifactListing.ArtifactLink;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.Cursor;
import dev.candor.runtime.web.IdempotencyKeys;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/applications")
class ApplicationController {

    private static final String CLEARED_BY_NULL = "Null takes it away; absent leaves it as it is.";

    private final ApplicationService applications;
    private final Cursor cursor;
    private final IdempotencyKeys keys;

    ApplicationController(ApplicationService applications, Cursor cursor, IdempotencyKeys keys) {
        this.applications = applications;
        this.cursor = cursor;
        this.keys = keys;
    }

    @GetMapping
    @RequiredScope("optimizations.read")
    Page<ApplicationView> list(
            Caller caller,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String after) {
        List<String> parts = cursor.decode(caller.owner(), after);
        List<Application> rows = parts.isEmpty()
                ? applications.list(caller.owner(), null, null, limit + 1)
                : applications.list(
                        caller.owner(), Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)), limit + 1);
        return Page.of(
                        rows,
                        limit,
                        last -> cursor.encode(
                                caller.owner(),
                                last.createdAt().toString(),
                                last.id().toString()))
                .map(ApplicationView::of);
    }

    @PostMapping
    @RequiredScope("optimizations.write")
    ResponseEntity<Created> create(
            Caller caller,
            @Valid @RequestBody ApplicationWish wish,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return keys.once(caller.owner(), "POST /applications", key, wish, Created.class, () -> {
            Application made = applications.create(caller.owner(), wish);
            return ResponseEntity.created(URI.create("/api/v1/applications/" + made.id()))
                    .eTag(tag(made))
                    .body(new Created(made.id(), made.status()));
        });
    }

    @GetMapping("/{id}")
    @RequiredScope("optimizations.read")
    ResponseEntity<ApplicationView> one(Caller caller, @PathVariable UUID id) {
        return answer(applications.require(caller.owner(), id));
    }

    @PatchMapping("/{id}")
    @RequiredScope("optimizations.write")
    ResponseEntity<ApplicationView> change(
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody ApplicationWish wish,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(applications.change(caller.owner(), id, version(ifMatch), wish));
    }

    @DeleteMapping("/{id}")
    @RequiredScope("optimizations.write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable UUID id) {
        applications.delete(caller.owner(), id);
    }

    /** One of the files that were sent, as it was then; always as an attachment. */
    @GetMapping("/{id}/files/{name:[a-z.-]{1,60}}")
    @RequiredScope("optimizations.read")
    ResponseEntity<byte[]> file(Caller caller, @PathVariable UUID id, @PathVariable String name) {
        ArtifactLink file = applications.file(caller.owner(), id, name);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(applications.bytes(caller.owner(), id, file));
    }

    private static ResponseEntity<ApplicationView> answer(Application application) {
        return ResponseEntity.ok().eTag(tag(application)).body(ApplicationView.of(application));
    }

    private static String tag(Application application) {
        return "\"" + application.version() + "\"";
    }

    private static @Nullable Integer version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        if (!ifMatch.matches("\"[0-9]{1,9}\"")) {
            throw ProblemException.invalid("If-Match", "must be the ETag of the application");
        }
        return Integer.valueOf(ifMatch.substring(1, ifMatch.length() - 1));
    }

    /** What the person wants; absent leaves as it is. Null takes away what there need not be, and is as absent elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationWish(
            @Nullable UUID optimizationId,

            @Schema(
                    types = {"string", "null"},
                    format = "uuid",
                    description = CLEARED_BY_NULL)
            @Nullable
            Given<UUID> postingId,

            @Size(max = 200, message = "may have at most 200 characters") @Nullable
            String title,

            @Size(max = 200, message = "may have at most 200 characters") @Nullable
            String company,

            @Nullable ApplicationStatus status,

            @Schema(
                    types = {"string", "null"},
                    format = "date-time",
                    description = CLEARED_BY_NULL)
            @Nullable
            Given<Instant> appliedAt,

            @Schema(
                    types = {"string", "null"},
                    format = "date-time",
                    description = CLEARED_BY_NULL)
            @Nullable
            Given<Instant> nextStepAt,

            @Size(max = 10_000, message = "may have at most 10,000 characters") @Nullable
            String notes,

            @Size(max = 20, message = "may name at most 20 files") @Nullable
            List<String> files) {}

    /** Which one is new; the rest is at its address. */
    record Created(UUID id, ApplicationStatus status) {}

    /** A file that was sent, and where it can be had. */
    record Sent(String name, String mediaType, long size, String sha256, String href) {

        static Sent of(UUID application, ArtifactLink file) {
            String href = "/api/v1/applications/" + application + "/files/" + file.name();
            return new Sent(file.name(), file.mediaType(), file.size(), file.sha256(), href);
        }
    }

    /** An application as clients see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationView(
            UUID id,
            @Nullable UUID optimizationId,
            @Nullable UUID postingId,
            String title,
            String company,
            ApplicationStatus status,
            @Nullable Instant appliedAt,
            @Nullable Instant nextStepAt,
            String notes,
            List<Sent> files,
            Instant createdAt,
            Instant updatedAt) {

        static ApplicationView of(Application application) {
            return new ApplicationView(
                    application.id(),
                    application.optimizationId(),
                    application.postingId(),
                    application.note().title(),
                    application.note().company(),
                    application.status(),
                    application.appliedAt(),
                    application.nextStepAt(),
                    application.note().notes(),
                    application.note().files().stream()
                            .map(file -> Sent.of(application.id(), file))
                            .toList(),
                    application.createdAt(),
                    application.updatedAt());
        }
    }
}
