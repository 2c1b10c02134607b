package dev.candor.jobanalysis;

import dev.candor.runtime.web.ProblemType;
import org.springframework.http.HttpStatus;

/** What can be wrong with a posting. The reasons for an address are coarse: they must not map anybody's network. */
public enum PostingProblem implements ProblemType {
    /** Not opened, blocked, closed or silent. */
    POSTING_UNREACHABLE("The address could not be read", true),
    /** The site says it is gone. */
    POSTING_GONE("The posting is no longer there", false),
    /** The site does not let programs read it. */
    POSTING_DENIED("The site does not let programs read the posting", false),
    /** Too large, another type, or not text. */
    POSTING_UNREADABLE("The page cannot be read", false),
    /** Read, but no posting. */
    NOT_A_POSTING("This does not look like a job posting", false),
    /** A posting that asks for nothing we can find. */
    NO_REQUIREMENTS_FOUND("No requirement was found in the posting", false),
    /** A board we never read. */
    BOARD_NOT_READ("Postings on this site are not read by us", false),
    /** Too many pages at once. */
    FETCH_BUSY("Too many pages are being read", true);

    private final Meaning meaning;

    PostingProblem(String title, boolean retryable) {
        this.meaning = new Meaning(HttpStatus.UNPROCESSABLE_CONTENT, title, retryable);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** What to do, in one or two sentences. */
    public String advice() {
        return switch (this) {
            case NOT_A_POSTING -> "Neither tasks nor requirements were found. Paste the text of the posting itself.";
            case NO_REQUIREMENTS_FOUND ->
                "Paste the whole text of the posting, with the part that says what is asked for.";
            case BOARD_NOT_READ ->
                "This site forbids programs to read it, so we do not. Copy the text of the posting and paste it.";
            case FETCH_BUSY -> "Try again in a minute, or paste the text of the posting.";
            default -> "Check the address, or paste the text of the posting.";
        };
    }
}
