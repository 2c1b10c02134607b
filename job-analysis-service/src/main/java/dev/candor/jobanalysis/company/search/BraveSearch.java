package dev.candor.jobanalysis.company.search;

import dev.candor.guard.text.TextCleaner;
import dev.candor.jobanalysis.company.search.SearchAnswer.Hit;
import dev.candor.jobanalysis.company.search.SearchAnswer.Hits;
import dev.candor.jobanalysis.company.search.SearchAnswer.Silent;
import dev.candor.jobanalysis.page.Days;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The web search interface of Brave, version 1: one request gives pages and news. After half of ten answers failed it is left
 * alone for a minute.
 */
final class BraveSearch implements SearchProvider {

    static final String PATH = "/res/v1/web/search";

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_HITS = 10;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SNIPPET = 1_000;

    private final RestClient http;
    private final CircuitBreaker breaker;
    private final MeterRegistry meters;
    private final JsonMapper json;

    BraveSearch(RestClient http, CircuitBreaker breaker, MeterRegistry meters, JsonMapper json) {
        this.http = http;
        this.breaker = breaker;
        this.meters = meters;
        this.json = json;
    }

    @Override
    public SearchAnswer find(String company) {
        if (!breaker.tryAcquirePermission()) {
            return counted("left-alone", new Silent());
        }
        long begin = System.nanoTime();
        try {
            byte[] body = ask(company);
            breaker.onSuccess(System.nanoTime() - begin, java.util.concurrent.TimeUnit.NANOSECONDS);
            return counted("answered", read(json.readTree(body)));
        } catch (RestClientException | JacksonException e) {
            breaker.onError(System.nanoTime() - begin, java.util.concurrent.TimeUnit.NANOSECONDS, e);
            return counted("failed", new Silent());
        }
    }

    private byte[] ask(String company) {
        String bare = company.replaceAll("[\"\\p{Cntrl}]", " ").strip();
        String name = bare.substring(0, Math.min(LONGEST_NAME, bare.length()));
        String query = UriComponentsBuilder.fromPath(PATH)
                .queryParam("q", "{name}")
                .queryParam("count", MOST_HITS)
                .queryParam("result_filter", "web,news")
                .queryParam("text_decorations", false)
                .queryParam("spellcheck", false)
                .encode()
                .buildAndExpand("\"" + name + "\"")
                .toUriString();
        return http.get().uri(URI.create(query)).exchangeForRequiredValue((request, response) -> body(response));
    }

    private static byte[] body(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readNBytes(MOST_BYTES + 1);
        if (response.getStatusCode().value() != 200 || body.length > MOST_BYTES) {
            throw new RestClientException("status " + response.getStatusCode().value() + ", " + body.length + " bytes");
        }
        return body;
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
