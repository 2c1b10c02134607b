package dev.candor.jobanalysis.company.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

/** The provider played by a server on loopback that speaks its protocol and checks the token. */
class BraveSearchTests {

    private static final String ANSWER = """
            {"type":"search","query":{"original":"\\"Pellworm Instruments\\"","more_results_available":false},
             "mixed":{"type":"mixed","main":[{"type":"web","index":0,"all":false}]},
             "news":{"type":"news","results":[{"title":"Pellworm &amp; sons win","url":"https://news.example.com/a",
               "description":"A <strong>contract</strong> for gauges.","age":"3 weeks ago","page_age":"2026-05-04T08:00:00"}]},
             "web":{"type":"search","results":[
               {"title":"Pellworm Instruments","url":"https://pellworm.example.eu/","description":"Sensors and gauges",
                "language":"de","family_friendly":true,"meta_url":{"hostname":"pellworm.example.eu"}},
               {"title":"No encryption","url":"http://old.example.com/","description":"left out"},
               {"title":"","url":"https://empty.example.com/","description":"left out"},
               {"url":"javascript:alert(1)","title":"left out"}],"family_friendly":true}}
            """;

    private final List<String> asked = new ArrayList<>();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private HttpServer server;
    private int status = 200;
    private byte[] body = ANSWER.getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        boolean known = "key-1".equals(exchange.getRequestHeaders().getFirst("X-Subscription-Token"));
        byte[] told = known ? body : "{\"type\":\"ErrorResponse\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders()
                .add("Location", "http://127.0.0.1:" + server.getAddress().getPort() + "/other");
        exchange.sendResponseHeaders(known ? status : 422, told.length);
        try (exchange) {
            exchange.getResponseBody().write(told);
        }
    }

    @Test
    void asksForTheNameAloneAndReadsNewsAndPages() throws InterruptedException {
        SearchAnswer answer = find("Pellworm \"Instruments\"");

        assertThat(asked)
                .containsExactly("GET /res/v1/web/search?q=%22Pellworm%20%20Instruments%22&count=10"
                        + "&result_filter=web,news&text_decorations=false&spellcheck=false");
        assertThat(answer)
                .isEqualTo(new SearchAnswer.Hits(List.of(
                        new SearchAnswer.Hit(
                                "https://news.example.com/a",
                                "Pellworm & sons win",
                                "A contract for gauges.",
                                "2026-05-04"),
                        new SearchAnswer.Hit(
                                "https://pellworm.example.eu/", "Pellworm Instruments", "Sensors and gauges", null))));
    }

    @Test
    void keepsAHostileNameInsideTheQuestion() throws InterruptedException {
        find("A&count=1\n#x".repeat(30));

        assertThat(asked)
                .hasSize(1)
                .first()
                .asString()
                .contains("q=%22A%26count%3D1%20%23x")
                .doesNotContain("&count=1&");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 422, 429, 500, 503})
    void isSilentWhateverTheStatus(int answered) throws InterruptedException {
        status = answered;

        assertThat(find("Pellworm")).isEqualTo(new SearchAnswer.Silent());
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"web\":", "[1"})
    void isSilentOnWhatIsNoAnswer(String text) throws InterruptedException {
        body = text.getBytes(StandardCharsets.UTF_8);

        assertThat(find("Pellworm")).isIn(new SearchAnswer.Silent(), new SearchAnswer.Hits(List.of()));
    }

    @Test
    void readsNoMoreThanAMegabyte() throws InterruptedException {
        body = ("{\"a\":\"" + "x".repeat(1_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(find("Pellworm")).isEqualTo(new SearchAnswer.Silent());
    }

    @Test
    void leavesAFailingProviderAlone() {
        status = 500;
        run("key-1", search -> {
            for (int i = 0; i < 12; i++) {
                assertThat(search.find("Pellworm")).isEqualTo(new SearchAnswer.Silent());
            }
        });

        assertThat(asked).hasSize(5);
        assertThat(meters.counter("candor.search.answers", "provider", "brave", "outcome", "left-alone")
                        .count())
                .isEqualTo(7);
    }

    @Test
    void asksNobodyWithoutAKey() {
        run("", search -> assertThat(search.find("Pellworm")).isEqualTo(new SearchAnswer.Off()));

        assertThat(asked).isEmpty();
    }

    @Test
    void tellsNoKeyInTheLog() {
        assertThat(new SearchConfiguration.Search("secret", "https://x.example", java.time.Duration.ZERO).toString())
                .doesNotContain("secret");
    }

    private SearchAnswer find(String company) throws InterruptedException {
        SearchAnswer[] answer = new SearchAnswer[1];
        run("key-1", search -> answer[0] = search.find(company));
        return answer[0];
    }

    private interface Use {
        void of(SearchProvider search) throws InterruptedException;
    }

    private void run(String key, Use use) {
        new ApplicationContextRunner()
                .withUserConfiguration(SearchConfiguration.class)
                .withBean(MeterRegistry.class, () -> meters)
                .withBean(JsonMapper.class, () -> JsonMapper.builder().build())
                .withPropertyValues(
                        "candor.search.brave-key=" + key,
                        "candor.search.brave-url=http://127.0.0.1:"
                                + server.getAddress().getPort())
                .run(context -> use.of(context.getBean(SearchProvider.class)));
    }
}
