package dev.candor.resume.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.id.FileId;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.Cursor;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/resumes")
class ResumeController {

    private final ResumeService resumes;
    private final Cursor cursor;

    ResumeController(ResumeService resumes, Cursor cursor) {
        this.resumes = resumes;
        this.cursor = cursor;
    }

    @GetMapping
    @RequiredScope("resumes.read")
    Page<Listed> list(
            Caller caller,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String after) {
        List<String> parts = cursor.decode(caller.owner(), after);
        List<Resume> rows = parts.isEmpty()
                ? resumes.list(caller.owner(), null, null, limit + 1)
                : resumes.list(caller.owner(), Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)), limit + 1);
        return Page.of(
                        rows,
                        limit,
                        last -> cursor.encode(
                                caller.owner(),
                                last.createdAt().toString(),
                                last.id().toString()))
                .map(Listed::of);
    }

    @GetMapping("/{id}")
    @RequiredScope("resumes.read")
    ResponseEntity<ResumeView> one(Caller caller, @PathVariable FileId id) {
        return answer(resumes.find(caller.owner(), id).orElseThrow(ProblemException::notFound));
    }

    @PutMapping("/{id}/document")
    @RequiredScope("resumes.write")
    ResponseEntity<ResumeView> correct(
            Caller caller,
            @PathVariable FileId id,
            @RequestBody JsonResume document,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        DocumentCheck.require(document);
        return answer(resumes.correct(caller.owner(), id, version(ifMatch), document));
    }

    /** Reads the file once more, as after an update of Candor; the person's corrections stay. */
    @PostMapping("/{id}/read")
    @RequiredScope("resumes.write")
    ResponseEntity<ResumeView> readAgain(Caller caller, @PathVariable FileId id) {
        Resume resume = resumes.readAgain(caller.owner(), id);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/resumes/" + id))
                .body(ResumeView.of(resume));
    }

    private static ResponseEntity<ResumeView> answer(Resume resume) {
        return ResponseEntity.ok().eTag("\"" + resume.version() + "\"").body(ResumeView.of(resume));
    }

    private static @Nullable Integer version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        if (!ifMatch.matches("\"[0-9]{1,9}\"")) {
            throw ProblemException.invalid("If-Match", "must be the ETag of the resume");
        }
        return Integer.valueOf(ifMatch.substring(1, ifMatch.length() - 1));
    }

    /** A resume in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            FileId id,
            @Nullable String fileName,
            Resumes.Status status,
            @Nullable String language,
            @Nullable String name,
            @Nullable String label,
            Instant createdAt,
            Instant updatedAt) {

        static Listed of(Resume resume) {
            ResumeDocument read = resume.body().document();
            JsonResume.Basics basics = read == null ? null : read.resume().basics();
            return new Listed(
                    resume.id(),
                    resume.body().fileName(),
                    resume.status(),
                    read == null ? null : read.language(),
                    basics == null ? null : basics.name(),
                    basics == null ? null : basics.label(),
                    resume.createdAt(),
                    resume.updatedAt());
        }
    }

    /**
     * A resume as clients see it.
     *
     * @param asRead what the file says, once the person has changed it; absent before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResumeView(
            FileId id,
            @Nullable String fileName,
            Resumes.Status status,
            @Nullable String language,
            @Nullable JsonResume document,
            Map<String, Span> spans,
            Map<String, ResumeFact> facts,
            @Nullable String text,
            List<ResumeWarning> warnings,
            boolean corrected,
            @Nullable JsonResume asRead,
            Instant createdAt,
            Instant updatedAt) {

        static ResumeView of(Resume resume) {
            ResumeDocument read = resume.body().document();
            ResumeDocument before = resume.body().read();
            return new ResumeView(
                    resume.id(),
                    resume.body().fileName(),
                    resume.status(),
                    read == null ? null : read.language(),
                    read == null ? null : read.resume(),
                    read == null ? Map.of() : read.spans(),
                    read == null ? Map.of() : read.facts(),
                    read == null ? null : read.text(),
                    resume.body().warnings(),
                    resume.body().corrected(),
                    before == null ? null : before.resume(),
                    resume.createdAt(),
                    resume.updatedAt());
        }
    }
}
