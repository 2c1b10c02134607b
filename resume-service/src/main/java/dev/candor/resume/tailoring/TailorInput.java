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
 * @param pointers lines that a writer may say more plainly; nothing else hangs on them
 */
public record TailorInput(
        JsonResume source,
        Posting posting,
        Requirements requirements,
        Assessment before,
        Wish wish,
        LocalDate asOf,
        Pointers pointers) {

    /** An input where nothing is pointed at. */
    public TailorInput(
            JsonResume source,
            Posting posting,
            Requirements requirements,
            Assessment before,
            Wish wish,
            LocalDate asOf) {
        this(source, posting, requirements, before, wish, asOf, Pointers.NONE);
    }

    /** What the person asked for; a language absent means the resume's own. */
    public record Wish(Boldness boldness, @Nullable String language) {}

    @Override
    public String toString() {
        return "TailorInput[requirements=" + requirements.requirements().size() + ", wish=" + wish + "]";
    }
}
