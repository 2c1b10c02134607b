package dev.candor.resume.match;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.document.JsonResume;
import java.time.LocalDate;

/**
 * Everything a score depends on.
 *
 * @param document what a reader would see; decides visibility and evidence
 * @param source what the person stated; decides support, so that wording cannot raise it
 * @param asOf until when open roles count
 */
public record MatchInput(
        JsonResume document, JsonResume source, Posting posting, Requirements requirements, LocalDate asOf) {

    @Override
    public String toString() {
        return "MatchInput[requirements=" + requirements.requirements().size() + ", asOf=" + asOf + "]";
    }
}
