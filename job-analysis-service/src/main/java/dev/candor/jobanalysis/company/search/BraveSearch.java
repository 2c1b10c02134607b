package dev.candor.jobanalysis.company.search;

import dev.candor.guard.text.TextCleaner;
import dev.candor.jobanalysis.company.search.SearchAnswer.Hit;
import dev.candor.jobanalysis.company.search.SearchAnswer.Hits;
import dev.candor.jobanalysis.company.search.SearchAnswer.Silent;
import dev.candor.jobanalysis.page.Days;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The web search interface of Brave, version 1: one request gives pages and news. After half of ten answers failed it is left
 * alone for a minute. The client is its own, as what traces our services is no business of a third party.
 */
final class BraveSearch implements SearchProvider {

    private static final String PATH = "/res/v1/web/search";

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_HITS = 10;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SNIPPET = 1_000;

    private final HttpClient http;
    private final SearchConfiguration.Search settings;
    private final CircuitBreaker breaker;
    private final MeterRegistry meters;
    private final JsonMapper json;

    BraveSearch(
            HttpClient http,
            SearchConfiguration.Search settings,
            CircuitBreaker breaker,
            MeterRegistry meters,
            JsonMapper json) {
        this.http = http;
        this.settings = settings;
        this.breaker = breaker;
        this.meters = meters;
        this.json = json;
    }

    @Override
    public SearchAnswer find(String company) throws InterruptedException {
        if (!breaker.tryAcquirePermission()) {
            return counted("left-alone", new Silent());
        }
        long begin = System.nanoTime();
        try {
            SearchAnswer answer = read(json.readTree(ask(company)));
            breaker.onSuccess(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
            return counted("answered", answer);
        } catch (IOException | JacksonException e) {
            breaker.onError(System.nanoTime() - begin, TimeUnit.NANOSECONDS, e);
            return counted("failed", new Silent());
        } catch (InterruptedException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    private byte[] ask(String company) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(question(company))
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .header("X-Subscription-Token", settings.braveKey())
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = response.body()) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            if (response.statusCode() != 200 || body.length > MOST_BYTES) {
                throw new IOException("status " + response.statusCode() + ", " + body.length + " bytes");
            }
            return body;
        }
    }

    private URI question(String company) {
        String bare = company.replaceAll("[\"\\p{Cntrl}]", " ").strip();
        String name = bare.substring(0, Math.min(LONGEST_NAME, bare.length()));
        return UriComponentsBuilder.fromUriString(settings.braveUrl() + PATH)
                .queryParam("q", "{name}")
                .queryParam("count", MOST_HITS)
                .queryParam("result_filter", "web,news")
                .queryParam("text_decorations", false)
                .queryParam("spellcheck", false)
                .encode()
                .buildAndExpand("\"" + name + "\"")
                .toUri();
    }

    private static SearchAnswer read(JsonNode answer) {
        List<Hit> hits = new ArrayList<>();
        for (String kind : List.of("news", "web")) {
            for (JsonNode result : answer.path(kind).path("results")) {
                String url = result.path("url").asString("");
                String title = plain(result.path("title").asString(""));
                if (url.startsWith("https://") && !title.isEmpty() && hits.size() < 2 * MOST_HITS) {
                    String snippet = plain(result.path("description").asString(""));
                    hits.add(new Hit(
                            url, title, snippet, Days.of(result.path("page_age").asString(null))));
                }
            }
        }
        return new Hits(hits);
    }

    /** Snippets come with marks and entities even where none were asked for. */
    private static String plain(String text) {
        String cut = text.substring(0, Math.min(LONGEST_SNIPPET, text.length()));
        return TextCleaner.clean(Jsoup.parse(cut).text()).text().strip();
    }

    private SearchAnswer counted(String outcome, SearchAnswer answer) {
        meters.counter("candor.search.answers", "provider", "brave", "outcome", outcome)
                .increment();
        return answer;
    }
}
