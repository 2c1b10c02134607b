package dev.candor.resume.tailoring;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a tailor works from.
 *
 * @param before how the source answers the posting
 * @param wish how much to change, and in which language
 * @param asOf until when open roles count
 */
public record TailorInput(
        JsonResume source, Posting posting, Requirements requirements, Assessment before, Wish wish, LocalDate asOf) {

    /** What the person asked for; a language absent means the resume's own. */
    public record Wish(Boldness boldness, @Nullable String language) {}

    @Override
    public String toString() {
        return "TailorInput[requirements=" + requirements.requirements().size() + ", wish=" + wish + "]";
    }
}
