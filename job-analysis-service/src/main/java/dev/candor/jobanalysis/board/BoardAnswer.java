package dev.candor.jobanalysis.board;

import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.page.PostingDraft;

/** What came of looking for a posting. */
public sealed interface BoardAnswer {

    /** A posting. */
    record Found(PostingDraft draft) implements BoardAnswer {}

    /** None, and why. */
    record Missing(PostingProblem problem) implements BoardAnswer {}
}
