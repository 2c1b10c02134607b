package dev.candor.jobanalysis.posting.reading;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Posting.PostingWarning;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.board.BoardAnswer;
import dev.candor.jobanalysis.board.JobBoards;
import dev.candor.jobanalysis.company.statement.CompanyName;
import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.gate.ContentGate;
import dev.candor.jobanalysis.page.gate.ContentGate.Trust;
import dev.candor.jobanalysis.page.gate.ContentGate.Verdict;
import dev.candor.jobanalysis.page.gate.PageKind;
import dev.candor.jobanalysis.page.gate.PageSigns;
import dev.candor.jobanalysis.page.layout.Masthead;
import dev.candor.jobanalysis.page.reading.PageReading;
import dev.candor.jobanalysis.page.reading.PostingPage;
import dev.candor.jobanalysis.requirement.PostingFacts;
import dev.candor.jobanalysis.site.SitePage;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a person gave into a posting: cleaned text, what the source tells, and what the text itself says. */
@Component
public class PostingReader {

    private static final URI PASTED = URI.create("https://pasted.invalid/");
    private static final int BRIEF = 40;

    private final JobBoards boards;
    private final Clock clock;

    PostingReader(JobBoards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    /** What came of reading. */
    public sealed interface Reading {

        /**
         * A posting.
         *
         * @param raw what the site answered; absent if the person gave the text
         */
        record Read(Posting posting, SitePage.@Nullable Opened raw) implements Reading {}

        /**
         * None, and why.
         *
         * @param kind what the page seems to be instead; absent if no page was read
         */
        record Failed(PostingProblem problem, @Nullable PageKind kind) implements Reading {}
    }

    /** Reads what was given; a given id is no source. */
    public Reading read(PostingSource source) throws InterruptedException {
        if (source.url() != null) {
            return switch (boards.read(source.url())) {
                case BoardAnswer.Found(var draft, var raw) -> fetched(draft, source, raw);
                case BoardAnswer.Missing missing -> new Reading.Failed(missing.problem(), missing.kind());
            };
        }
        return given(Objects.requireNonNullElse(source.text(), ""), source);
    }

    private Reading given(String text, PostingSource source) {
        PostingDraft draft = PostingDraft.of("text", text);
        if (PageText.isMarkup(text) && PostingPage.read(text, PASTED) instanceof PageReading.Found(var read)) {
            draft = read;
        }
        PageText page = PageText.ofEither(draft.markup());
        return page.text().length() < BRIEF || ContentGate.isResume(page.text())
                ? new Reading.Failed(PostingProblem.NOT_A_POSTING, null)
                : new Reading.Read(posting(draft, source, page), null);
    }

    private Reading fetched(PostingDraft draft, PostingSource source, SitePage.Opened raw) {
        PageText page = PageText.ofEither(draft.markup());
        return switch (ContentGate.judge(page.text(), Trust.BOARD, PageSigns.NONE)) {
            case Verdict.Passed passed -> new Reading.Read(posting(draft, source, page), raw);
            case Verdict.Refused(PageKind kind) -> new Reading.Failed(PostingProblem.NOT_A_POSTING, kind);
        };
    }

    private Posting posting(PostingDraft found, PostingSource source, PageText page) {
        PostingDraft draft = found.or(Masthead.read(page.text(), found));
        PostingFacts facts = PostingFacts.find(titled(draft, page.text()));
        String through = first(draft.validThrough(), facts.validThrough());
        Boolean open = open(draft, through, page.text());
        return new Posting(
                source.url(),
                draft.source(),
                open,
                first(draft.title(), facts.title()),
                first(named(source), first(draft.company(), facts.company())),
                draft.companyUrl(),
                first(draft.location(), facts.location()),
                first(draft.remote(), facts.remote()),
                first(draft.employmentType(), facts.employmentType()),
                facts.seniority(),
                first(draft.datePosted(), facts.datePosted()),
                through,
                draft.salary() == null ? facts.salary() : draft.salary(),
                facts.language(),
                page.text(),
                warnings(page.hidden() || draft.hidden(), Boolean.FALSE.equals(open)));
    }

    /** The name that the person gave, without the site that tells it from its namesakes. */
    private static @Nullable String named(PostingSource source) {
        return source.companyName() == null ? null : CompanyName.bare(source.companyName());
    }

    private static List<PostingWarning> warnings(boolean hidden, boolean closed) {
        List<PostingWarning> warnings = new ArrayList<>();
        if (hidden) {
            warnings.add(new PostingWarning(
                    "hidden-text", "warning", "The page holds text that readers do not see. It was left out."));
        }
        if (closed) {
            warnings.add(new PostingWarning(
                    "closed", "warning", "The posting seems to be closed. Check before you spend time on it."));
        }
        return warnings;
    }

    /** Facts such as seniority hang on the title, which pages show apart from the text. */
    private static String titled(PostingDraft draft, String text) {
        return draft.title() == null || text.startsWith(draft.title()) ? text : draft.title() + "\n\n" + text;
    }

    private @Nullable Boolean open(PostingDraft draft, @Nullable String through, String text) {
        if (Boolean.FALSE.equals(draft.open()) || text.lines().anyMatch(ContentGate::closes)) {
            return Boolean.FALSE;
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        if (through != null) {
            return !LocalDate.parse(through).isBefore(today);
        }
        return draft.open();
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one.strip();
    }
}
