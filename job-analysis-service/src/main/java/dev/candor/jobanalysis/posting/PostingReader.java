package dev.candor.jobanalysis.posting;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Posting.PostingWarning;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.board.BoardAnswer;
import dev.candor.jobanalysis.board.JobBoards;
import dev.candor.jobanalysis.page.ContentGate;
import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.PostingPage;
import dev.candor.jobanalysis.requirement.PostingFacts;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a person gave into a posting: cleaned text, what the source tells, and what the text itself says. */
@Component
class PostingReader {

    private static final Pattern CLOSED = Pattern.compile(
            "no longer (accepting applications|available)|position (has been|is) (filled|closed)|job (has )?expired"
                    + "|applications are closed|stelle ist (bereits )?(besetzt|nicht mehr)|nicht mehr verfügbar"
                    + "|offre (n'est plus|pourvue|expirée)|ya no está disponible|oferta cerrada",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final JobBoards boards;
    private final Clock clock;

    PostingReader(JobBoards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    /** What came of reading. */
    sealed interface Reading {

        /** A posting. */
        record Read(Posting posting) implements Reading {}

        /** None, and why. */
        record Failed(PostingProblem problem) implements Reading {}
    }

    Reading read(PostingSource source) throws InterruptedException {
        if (source.url() != null) {
            return switch (boards.read(source.url())) {
                case BoardAnswer.Found(PostingDraft draft) -> finish(draft, source);
                case BoardAnswer.Missing(PostingProblem problem) -> new Reading.Failed(problem);
            };
        }
        String text = Objects.requireNonNullElse(source.text(), "");
        return finish(given(text), source);
    }

    private static PostingDraft given(String text) {
        PostingDraft plain = PostingDraft.of("text", text);
        if (!PageText.isMarkup(text)) {
            return plain;
        }
        return new PostingPage()
                .read(text, URI.create("https://pasted.invalid/"))
                .orElse(plain);
    }

    private Reading finish(PostingDraft draft, PostingSource source) {
        PageText page =
                PageText.isMarkup(draft.markup()) ? PageText.of(draft.markup()) : PageText.ofPlain(draft.markup());
        boolean given = source.url() == null;
        if (given ? page.text().length() < 40 : !ContentGate.passes(page.text())) {
            return new Reading.Failed(PostingProblem.NOT_A_POSTING);
        }
        return new Reading.Read(posting(draft, source, page));
    }

    private Posting posting(PostingDraft draft, PostingSource source, PageText page) {
        PostingFacts facts = PostingFacts.find(page.text());
        Boolean open = open(draft, page.text());
        List<PostingWarning> warnings = new ArrayList<>();
        if (page.hidden() || draft.hidden()) {
            warnings.add(new PostingWarning(
                    "hidden-text", "warning", "The page holds text that readers do not see. It was left out."));
        }
        if (Boolean.FALSE.equals(open)) {
            warnings.add(new PostingWarning(
                    "closed", "warning", "The posting seems to be closed. Check before you spend time on it."));
        }
        return new Posting(
                source.url(),
                draft.source(),
                open,
                first(draft.title(), facts.title()),
                first(source.companyName(), first(draft.company(), facts.company())),
                draft.companyUrl(),
                first(draft.location(), facts.location()),
                first(draft.remote(), facts.remote()),
                first(draft.employmentType(), facts.employmentType()),
                facts.seniority(),
                draft.datePosted(),
                draft.validThrough(),
                draft.salary() == null ? facts.salary() : draft.salary(),
                facts.language(),
                page.text(),
                warnings);
    }

    private @Nullable Boolean open(PostingDraft draft, String text) {
        if (Boolean.FALSE.equals(draft.open()) || CLOSED.matcher(text).find()) {
            return Boolean.FALSE;
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        if (draft.validThrough() != null) {
            return !LocalDate.parse(draft.validThrough()).isBefore(today);
        }
        return draft.open();
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one.strip();
    }
}
