package dev.candor.jobanalysis.board;

import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.gate.PageKind;
import dev.candor.jobanalysis.site.SitePage;
import org.jspecify.annotations.Nullable;

/** What came of looking for a posting. */
public sealed interface BoardAnswer {

    /**
     * A posting.
     *
     * @param raw what the site answered, as it came
     */
    record Found(PostingDraft draft, SitePage.Opened raw) implements BoardAnswer {}

    /**
     * None, and why.
     *
     * @param kind what the page seems to be instead; absent if no page was read
     */
    record Missing(PostingProblem problem, @Nullable PageKind kind) implements BoardAnswer {

        static Missing of(PostingProblem problem) {
            return new Missing(problem, null);
        }

        static Missing of(PageKind kind) {
            return new Missing(
                    switch (kind) {
                        case GONE -> PostingProblem.POSTING_GONE;
                        case CHALLENGE -> PostingProblem.POSTING_DENIED;
                        case EMPTY, LOGIN, LIST, FORM, PRIVACY, OTHER -> PostingProblem.NOT_A_POSTING;
                    },
                    kind);
        }
    }
}
