package dev.candor.jobanalysis.posting;

import dev.candor.contract.id.PostingId;
import dev.candor.jobanalysis.posting.reading.PostingSource;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.IdempotencyKeys;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Postings over HTTP. */
@RestController
@RequestMapping("/postings")
class PostingController {

    private final PostingService postings;
    private final PostingQuota quota;
    private final IdempotencyKeys idempotency;

    PostingController(PostingService postings, PostingQuota quota, IdempotencyKeys idempotency) {
        this.postings = postings;
        this.quota = quota;
        this.idempotency = idempotency;
    }

    /** An address or a text, and who posted it. */
    record NewPosting(
            @Nullable @Size(max = 2048) String url,
            @Nullable @Size(max = 100_000) String text,
            @Nullable @Size(max = 200) String companyName) {

        PostingSource source() {
            boolean address = url != null && !url.isBlank();
            boolean words = text != null && !text.isBlank();
            if (address == words) {
                throw ProblemException.invalid(
                        address ? "url" : "text", "Give either an address or the text, not both.");
            }
            return new PostingSource(address ? url : null, words ? text : null, null, companyName);
        }

        @Override
        public String toString() {
            return "NewPosting[]";
        }
    }

    @PostMapping
    @RequiredScope("postings.write")
    ResponseEntity<PostingAnswer> create(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NewPosting wanted) {
        PostingSource source = wanted.source();
        return idempotency.once(caller.owner(), "POST /postings", key, wanted, PostingAnswer.class, () -> {
            quota.check(caller.owner(), source);
            PostingAnswer answer = PostingAnswer.of(postings.accept(caller.owner(), source));
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/postings/" + answer.id()))
                    .body(answer);
        });
    }

    @GetMapping("/{id}")
    @RequiredScope("postings.read")
    PostingAnswer get(Caller caller, @PathVariable PostingId id) {
        return PostingAnswer.of(postings.require(caller.owner(), id));
    }
}
