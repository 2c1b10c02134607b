package dev.candor.jobanalysis.board;

import dev.candor.guard.net.FetchOutcome;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.board.BoardAnswer.Found;
import dev.candor.jobanalysis.board.BoardAnswer.Missing;
import dev.candor.jobanalysis.page.PostingPage;
import dev.candor.jobanalysis.site.SitePage;
import dev.candor.jobanalysis.site.Sites;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the posting at an address: by the board's own interface where there is one, else from the page. */
@Service
public class JobBoards {

    private static final Pattern NEVER_READ =
            Pattern.compile("(.*\\.)?(linkedin|indeed)\\.[a-z.]{2,6}", Pattern.CASE_INSENSITIVE);

    private final List<JobBoard> boards;
    private final Sites sites;
    private final MeterRegistry meters;
    private final JsonMapper json;
    private final PostingPage page = new PostingPage();

    JobBoards(List<JobBoard> boards, Sites sites, MeterRegistry meters, JsonMapper json) {
        this.boards = List.copyOf(boards);
        this.sites = sites;
        this.meters = meters;
        this.json = json;
    }

    private record Call(JobBoard board, String api, URI address) {}

    /**
     * The posting at this address, or why there is none.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    public BoardAnswer read(String given) throws InterruptedException {
        String address = given.strip();
        Optional<URI> uri = sites.opens(address) ? uri(address) : Optional.empty();
        if (uri.isEmpty()) {
            return counted("none", new Missing(PostingProblem.POSTING_UNREACHABLE));
        }
        if (NEVER_READ.matcher(uri.get().getHost()).matches()) {
            return counted("none", new Missing(PostingProblem.BOARD_NOT_READ));
        }
        Optional<Call> call = call(uri.get());
        if (call.isPresent()) {
            BoardAnswer answer = counted(call.get().board().name(), ask(call.get()));
            boolean settled = answer instanceof Found || answer.equals(new Missing(PostingProblem.FETCH_BUSY));
            return !settled && counted("page", open(address)) instanceof Found found ? found : answer;
        }
        return counted("page", open(address));
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Call> call(URI address) {
        return boards.stream()
                .flatMap(board -> board.api(address).map(api -> new Call(board, api, address)).stream())
                .findFirst();
    }

    private BoardAnswer ask(Call call) throws InterruptedException {
        return switch (sites.open(call.api())) {
            case SitePage.Closed(FetchOutcome.Reason reason) -> new Missing(problem(reason));
            case SitePage.Opened answer -> {
                try {
                    yield call.board()
                            .read(tree(answer), call.address())
                            .<BoardAnswer>map(Found::new)
                            .orElseGet(() -> new Missing(PostingProblem.POSTING_GONE));
                } catch (JacksonException e) {
                    yield new Missing(PostingProblem.POSTING_UNREADABLE);
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

    private BoardAnswer open(String address) throws InterruptedException {
        return switch (sites.open(address)) {
            case SitePage.Closed(FetchOutcome.Reason reason) -> new Missing(problem(reason));
            case SitePage.Opened opened -> {
                Optional<Call> embedded =
                        page.embedded(opened.body(), opened.address()).flatMap(this::call);
                if (embedded.isPresent() && ask(embedded.get()) instanceof Found found) {
                    yield found;
                }
                yield page.read(opened.body(), opened.address())
                        .<BoardAnswer>map(Found::new)
                        .orElseGet(() -> new Missing(PostingProblem.NOT_A_POSTING));
            }
        };
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
        String outcome = answer instanceof Missing(PostingProblem problem) ? problem.slug() : "found";
        meters.counter("candor.posting.reads", "source", source, "outcome", outcome)
                .increment();
        return answer;
    }
}
