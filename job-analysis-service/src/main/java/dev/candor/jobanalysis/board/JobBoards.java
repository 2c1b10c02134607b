package dev.candor.jobanalysis.board;

import dev.candor.guard.net.FetchOutcome;
import dev.candor.guard.net.SafeFetcher;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.board.BoardAnswer.Found;
import dev.candor.jobanalysis.board.BoardAnswer.Missing;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the posting at an address: by the board's own interface where there is one, else from the page. */
@Service
public class JobBoards {

    private static final Pattern NEVER_READ =
            Pattern.compile("(.*\\.)?(linkedin|indeed)\\.[a-z.]{2,6}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final List<JobBoard> boards;
    private final SafeFetcher fetcher;
    private final MeterRegistry meters;
    private final JsonMapper json;
    private final PostingPage page = new PostingPage();

    JobBoards(List<JobBoard> boards, SafeFetcher fetcher, MeterRegistry meters, JsonMapper json) {
        this.boards = boards;
        this.fetcher = fetcher;
        this.meters = meters;
        this.json = json;
    }

    /**
     * The posting at this address, or why there is none.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    public BoardAnswer read(String address) throws InterruptedException {
        Optional<URI> uri = uri(address);
        if (uri.isEmpty() || !fetcher.opens(address)) {
            return counted("none", new Missing(PostingProblem.POSTING_UNREACHABLE));
        }
        if (NEVER_READ.matcher(uri.get().getHost()).matches()) {
            return counted("none", new Missing(PostingProblem.BOARD_NOT_READ));
        }
        for (JobBoard board : boards) {
            Optional<String> api = board.api(uri.get());
            if (api.isPresent()) {
                return counted(board.name(), ask(board, api.get(), uri.get()));
            }
        }
        return counted("page", open(address));
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = URI.create(address.strip());
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private BoardAnswer ask(JobBoard board, String api, URI address) throws InterruptedException {
        return switch (fetcher.fetch(api)) {
            case FetchOutcome.Refused(FetchOutcome.Reason reason) -> new Missing(problem(reason));
            case FetchOutcome.Fetched fetched -> {
                try {
                    yield board.read(json.readTree(fetched.body()), address)
                            .<BoardAnswer>map(Found::new)
                            .orElseGet(() -> new Missing(PostingProblem.POSTING_GONE));
                } catch (JacksonException e) {
                    yield new Missing(PostingProblem.POSTING_UNREADABLE);
                }
            }
        };
    }

    private BoardAnswer open(String address) throws InterruptedException {
        return switch (fetcher.fetch(address)) {
            case FetchOutcome.Refused(FetchOutcome.Reason reason) -> new Missing(problem(reason));
            case FetchOutcome.Fetched fetched -> {
                String html = new String(fetched.body(), charset(fetched));
                URI end = fetched.url().uri();
                Optional<String> embedded = page.embedded(html, end);
                if (embedded.isPresent()
                        && ask(
                                        boards.stream()
                                                .filter(board -> board.name().equals("greenhouse"))
                                                .findFirst()
                                                .orElseThrow(),
                                        embedded.get(),
                                        end)
                                instanceof Found found) {
                    yield found;
                }
                yield page.read(html, end)
                        .<BoardAnswer>map(Found::new)
                        .orElseGet(() -> new Missing(PostingProblem.NOT_A_POSTING));
            }
        };
    }

    private static Charset charset(FetchOutcome.Fetched fetched) {
        String head = new String(fetched.body(), 0, Math.min(2048, fetched.body().length), StandardCharsets.ISO_8859_1);
        for (String place : List.of(fetched.contentType(), head)) {
            Matcher matcher = CHARSET.matcher(place);
            if (matcher.find()) {
                try {
                    return Charset.forName(matcher.group(1));
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    return StandardCharsets.UTF_8;
                }
            }
        }
        return StandardCharsets.UTF_8;
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
