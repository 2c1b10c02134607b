package dev.candor.jobanalysis.board;

import dev.candor.guard.net.FetchOutcome;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.board.BoardAnswer.Found;
import dev.candor.jobanalysis.board.BoardAnswer.Missing;
import dev.candor.jobanalysis.page.reading.PageReading;
import dev.candor.jobanalysis.page.reading.PostingPage;
import dev.candor.jobanalysis.site.OffLimits;
import dev.candor.jobanalysis.site.SitePage;
import dev.candor.jobanalysis.site.Sites;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the posting at an address: by the board's own interface where there is one, else from the page, else from the one posting
 * that the page links or frames.
 */
@Service
public class JobBoards {

    private final List<JobBoard> boards;
    private final Sites sites;
    private final MeterRegistry meters;
    private final JsonMapper json;

    JobBoards(List<JobBoard> boards, Sites sites, MeterRegistry meters, JsonMapper json) {
        this.boards = List.copyOf(boards);
        this.sites = sites;
        this.meters = meters;
        this.json = json;
    }

    private record Call(JobBoard board, List<String> apis, URI address) {}

    /**
     * The posting at this address, or why there is none.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    public BoardAnswer read(String given) throws InterruptedException {
        String address = given.strip();
        Optional<URI> uri = sites.canonical(address);
        if (uri.isEmpty()) {
            return counted("none", Missing.of(PostingProblem.POSTING_UNREACHABLE));
        }
        if (OffLimits.covers(uri.get())) {
            return counted("none", Missing.of(PostingProblem.BOARD_NOT_READ));
        }
        Optional<Call> call = call(uri.get());
        if (call.isPresent()) {
            BoardAnswer answer = counted(call.get().board().name(), ask(call.get()));
            boolean settled = answer instanceof Found || answer.equals(Missing.of(PostingProblem.FETCH_BUSY));
            return settled || !(counted("page", page(uri.get(), true)) instanceof Found found) ? answer : found;
        }
        return counted("page", page(withFragment(uri.get(), address), true));
    }

    /** The fragment is never sent, but tells which of several postings of a page is meant. */
    private static URI withFragment(URI canonical, String given) {
        int hash = given.indexOf('#');
        boolean plain = hash > 0 && given.substring(hash).matches("#[\\w-]{1,80}");
        return plain ? URI.create(canonical + given.substring(hash)) : canonical;
    }

    private Optional<Call> call(URI address) {
        return boards.stream()
                .map(board -> new Call(board, board.apis(address), address))
                .filter(call -> !call.apis().isEmpty())
                .findFirst();
    }

    /** The first answer that holds the posting; what the first one said otherwise. */
    private BoardAnswer ask(Call call) throws InterruptedException {
        BoardAnswer first = null;
        for (String api : call.apis()) {
            BoardAnswer answer = ask(call, api);
            if (answer instanceof Found) {
                return answer;
            }
            first = first == null ? answer : first;
        }
        return first == null ? Missing.of(PostingProblem.POSTING_GONE) : first;
    }

    private BoardAnswer ask(Call call, String api) throws InterruptedException {
        return switch (sites.ask(api)) {
            case SitePage.Closed(FetchOutcome.Reason reason) -> Missing.of(problem(reason));
            case SitePage.Forbidden forbidden -> Missing.of(PostingProblem.BOARD_NOT_READ);
            case SitePage.Opened answer -> {
                try {
                    yield call.board()
                            .read(tree(answer), call.address())
                            .<BoardAnswer>map(draft -> new Found(draft, answer))
                            .orElseGet(() -> Missing.of(PostingProblem.POSTING_GONE));
                } catch (JacksonException e) {
                    yield Missing.of(PostingProblem.POSTING_UNREADABLE);
                }
            }
        };
    }

    /** JSON as it is; XML as one text, which the board that speaks it reads itself. */
    private JsonNode tree(SitePage.Opened answer) {
        return answer.mediaType().endsWith("xml")
                ? json.getNodeFactory().stringNode(answer.body())
                : json.readTree(answer.body());
    }

    private BoardAnswer page(URI address, boolean follow) throws InterruptedException {
        return switch (sites.open(address.toString())) {
            case SitePage.Closed(FetchOutcome.Reason reason) -> Missing.of(problem(reason));
            case SitePage.Forbidden forbidden -> Missing.of(PostingProblem.BOARD_NOT_READ);
            case SitePage.Opened opened -> read(opened, withFragment(opened.address(), address.toString()), follow);
        };
    }

    private BoardAnswer read(SitePage.Opened opened, URI address, boolean follow) throws InterruptedException {
        Optional<Found> named = follow ? behind(board -> board.named(opened.body(), address)) : Optional.empty();
        if (named.isPresent()) {
            return named.get();
        }
        return switch (PostingPage.read(opened.html(), address)) {
            case PageReading.Found(var draft) -> new Found(draft, opened);
            case PageReading.Elsewhere(URI frame) when follow -> framed(frame);
            case PageReading.Elsewhere elsewhere -> Missing.of(dev.candor.jobanalysis.page.gate.PageKind.EMPTY);
            case PageReading.None(var kind) -> {
                Optional<Found> linked =
                        follow ? behind(board -> board.linked(opened.body(), address)) : Optional.empty();
                yield linked.isPresent() ? linked.get() : Missing.of(kind);
            }
        };
    }

    private interface Recognition {
        Optional<URI> of(JobBoard board);
    }

    private Optional<Found> behind(Recognition recognition) throws InterruptedException {
        for (JobBoard board : boards) {
            Optional<URI> address = recognition.of(board);
            Optional<Call> call = address.map(uri -> new Call(board, board.apis(uri), uri));
            if (call.isPresent() && counted(board.name(), ask(call.get())) instanceof Found found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private BoardAnswer framed(URI frame) throws InterruptedException {
        Optional<URI> uri = sites.canonical(frame.toString());
        if (uri.isEmpty() || OffLimits.covers(uri.get())) {
            return Missing.of(dev.candor.jobanalysis.page.gate.PageKind.EMPTY);
        }
        Optional<Call> call = call(uri.get());
        return call.isPresent() && ask(call.get()) instanceof Found found ? found : page(uri.get(), false);
    }

    private static PostingProblem problem(FetchOutcome.Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> PostingProblem.POSTING_UNREACHABLE;
            case GONE -> PostingProblem.POSTING_GONE;
            case DENIED -> PostingProblem.POSTING_DENIED;
            case UNREADABLE -> PostingProblem.POSTING_UNREADABLE;
            case BUSY -> PostingProblem.FETCH_BUSY;
        };
    }

    private BoardAnswer counted(String source, BoardAnswer answer) {
        String outcome = answer instanceof Missing missing ? missing.problem().slug() : "found";
        meters.counter("candor.posting.reads", "source", source, "outcome", outcome)
                .increment();
        return answer;
    }
}
