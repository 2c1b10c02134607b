package dev.candor.jobanalysis.page.reading;

import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.gate.ContentGate;
import dev.candor.jobanalysis.page.gate.ContentGate.Trust;
import dev.candor.jobanalysis.page.gate.ContentGate.Verdict;
import dev.candor.jobanalysis.page.gate.PageKind;
import dev.candor.jobanalysis.page.gate.PageSigns;
import org.jspecify.annotations.Nullable;

/**
 * One text of a page that may be its posting.
 *
 * @param refused what it is instead; absent if it may be a posting
 * @param weight how much speaks for it
 */
record Candidate(
        PostingDraft draft,
        int words,
        int lines,
        int weight,
        @Nullable PageKind refused) {

    private static final double MORE = 1.25;
    private static final double MUCH_OF = 0.7;
    private static final int RUN_TOGETHER = 40;

    static Candidate of(PostingDraft draft, Trust trust, PageSigns signs) {
        String text = PageText.ofEither(draft.markup()).text();
        int words = text.isBlank() ? 0 : text.split("\\s+").length;
        int lines = (int) text.lines().filter(line -> !line.isBlank()).count();
        return switch (ContentGate.judge(text, trust, signs)) {
            case Verdict.Passed(int weight) -> new Candidate(draft, words, lines, weight, null);
            case Verdict.Refused(PageKind kind) -> new Candidate(draft, words, lines, 0, kind);
        };
    }

    boolean passes() {
        return refused == null;
    }

    /** Whether this text of the bare page says clearly more than structured data: those are often cut, or one long line. */
    boolean richerThan(Candidate data) {
        boolean longer = weight > MORE * data.weight && words > MUCH_OF * data.words;
        boolean parted =
                data.words > RUN_TOGETHER * data.lines && words > MUCH_OF * data.words && lines > 2 * data.lines;
        return passes() && (!data.passes() || longer || parted);
    }
}
