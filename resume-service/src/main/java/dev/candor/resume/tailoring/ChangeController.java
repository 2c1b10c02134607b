package dev.candor.resume.tailoring;

import dev.candor.contract.id.OptimizationId;
import dev.candor.resume.tailoring.Change.Decision;
import dev.candor.resume.tailoring.ChangeService.Listing;
import dev.candor.resume.tailoring.ChangeService.Wish;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposed changes and the person's decisions about them. */
@RestController
@RequestMapping("/optimizations/{id}/changes")
class ChangeController {

    private static final int MOST_CHARACTERS = 4000;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private final ChangeService changes;

    ChangeController(ChangeService changes) {
        this.changes = changes;
    }

    /** What a person says to one change; the text only with an edit. */
    record DecisionWish(
            @NotNull(message = "is missing") Decision decision,

            @Size(max = MOST_CHARACTERS, message = "may have at most 4,000 characters") @Nullable
            String text) {

        @Override
        public String toString() {
            return "DecisionWish[decision=" + decision + "]";
        }
    }

    @GetMapping
    @RequiredScope("optimizations.read")
    ResponseEntity<List<Change>> list(Caller caller, @PathVariable OptimizationId id) {
        Listing listing = changes.list(caller.owner(), id);
        return ResponseEntity.ok().eTag(tag(listing)).body(listing.changes());
    }

    @PatchMapping("/{change:[a-z0-9-]{1,20}}")
    @RequiredScope("optimizations.write")
    ResponseEntity<Change> decide(
            Caller caller,
            @PathVariable OptimizationId id,
            @PathVariable String change,
            @Valid @RequestBody DecisionWish wish,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Wish decided = new Wish(wish.decision(), text(wish), version(ifMatch));
        Listing listing = changes.decide(caller.owner(), id, change, decided);
        return ResponseEntity.ok().eTag(tag(listing)).body(listing.changes().getFirst());
    }

    private static @Nullable String text(DecisionWish wish) {
        String text = wish.text();
        if (wish.decision() != Decision.EDITED) {
            return null;
        }
        if (text == null || text.isBlank()) {
            throw ProblemException.invalid("text", "must say what it is to say");
        }
        boolean control = text.codePoints()
                .anyMatch(point -> (Character.isISOControl(point) && point != '\n')
                        || (Character.getType(point) == Character.FORMAT && point != 0x200C && point != 0x200D));
        String lower = text.toLowerCase(Locale.ROOT);
        if (control || lower.matches("(?s).*<\\s*/?[a-z!].*")) {
            throw ProblemException.invalid("text", "must be plain text");
        }
        return text.strip();
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ProblemException.invalid("If-Match", "must be the ETag of the changes");
        }
        return Long.valueOf(tag.group(1));
    }

    private static String tag(Listing listing) {
        return "\"" + listing.version() + "\"";
    }
}
