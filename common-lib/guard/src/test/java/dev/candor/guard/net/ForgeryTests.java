package dev.candor.guard.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.candor.guard.net.FetchOutcome.Fetched;
import dev.candor.guard.net.FetchOutcome.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a server that must never be reached: connections are counted there, never taken from our own verdicts. */
class ForgeryTests {

    private final List<RawServer> canaries = new ArrayList<>();
    private final AtomicReference<String> location = new AtomicReference<>("");
    private final AtomicInteger status = new AtomicInteger(302);
    private RawServer site;

    @BeforeEach
    void listen() throws IOException {
        site = RawServer.on(
                "127.0.0.2",
                0,
                (head, out) -> out.write(
                        ("HTTP/1.1 " + status + " Moved\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        for (int port : new int[] {0, 80, 443}) {
            try {
                canaries.add(RawServer.on("127.0.0.1", port, RawServer.page("text/html", "<p>secret</p>")));
            } catch (IOException e) {
                // Only a privileged process may listen on the usual ports; the free one is always there.
            }
        }
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        for (RawServer canary : canaries) {
            canary.close();
        }
    }

    private int reached() {
        return canaries.stream().mapToInt(RawServer::accepted).sum();
    }

    private List<String> urls() {
        List<String> urls = new ArrayList<>(HostileUrls.all());
        for (RawServer canary : canaries) {
            urls.add("http://127.0.0.1:" + canary.port() + "/");
            urls.add("http://localhost:" + canary.port() + "/");
            urls.add("http://2130706433:" + canary.port() + "/");
            urls.add("http://127.0.0.2:" + canary.port() + "/");
        }
        return urls.stream().filter(url -> !url.contains("good-jobs.com")).toList();
    }

    @Test
    void noNotationReachesIt() throws InterruptedException {
        SafeFetcher fetcher = Fetchers.allowing(site.endpoint());
        for (String url : urls()) {
            assertThat(Fetchers.reason(fetcher.fetch(url))).as(url).isEqualTo(Reason.UNREACHABLE);
        }

        assertThat(reached()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void noRedirectReachesIt(int code) throws InterruptedException {
        status.set(code);
        SafeFetcher fetcher = Fetchers.allowing(site.endpoint());
        List<String> urls = urls().stream()
                .filter(url -> url.chars().allMatch(c -> c >= ' ' && c < 127))
                .toList();
        for (int i = 0; i < urls.size(); i += 4) {
            location.set(urls.get(i));
            FetchOutcome outcome = fetcher.fetch(site.url());
            assertThat(outcome).as(urls.get(i)).isInstanceOf(FetchOutcome.Refused.class);
        }

        assertThat(reached()).isZero();
        assertThat(site.accepted()).isPositive();
    }

    @Test
    void noNameThatMeansItReachesIt() throws Exception {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        InetAddress elsewhere = InetAddress.getByName("93.184.216.34");
        List<InetAddress[]> answers = List.of(
                new InetAddress[] {loopback},
                new InetAddress[] {elsewhere, loopback},
                new InetAddress[] {loopback, elsewhere},
                new InetAddress[] {InetAddress.getByName("::1")},
                new InetAddress[] {InetAddress.getByName("::ffff:127.0.0.1")},
                new InetAddress[] {elsewhere, InetAddress.getByName("fe80::1")},
                new InetAddress[] {});
        for (InetAddress[] answer : answers) {
            SafeFetcher fetcher = Fetchers.with(Fetchers.names(host -> answer), Duration.ofSeconds(3));
            assertThat(Fetchers.reason(fetcher.fetch("https://jobs.attacker-site.com/1")))
                    .isEqualTo(Reason.UNREACHABLE);
        }

        assertThat(reached()).isZero();
    }

    @Test
    void noChangingNameReachesIt() throws Exception {
        assumeTrue(canaries.size() == 3, "only a privileged process may listen on port 443");
        try (RawServer first = RawServer.closing("127.0.0.2", 443)) {
            AtomicInteger lookups = new AtomicInteger();
            InetAddress good = InetAddress.getByName("127.0.0.2");
            InetAddress bad = InetAddress.getByName("127.0.0.1");
            SafeFetcher fetcher = Fetchers.with(
                    Fetchers.names(host -> new InetAddress[] {lookups.getAndIncrement() % 2 == 0 ? good : bad}),
                    Duration.ofSeconds(3),
                    "127.0.0.2:443");
            for (int i = 0; i < 1_000; i++) {
                fetcher.fetch("https://flip.attacker-site.com/" + i);
            }

            assertThat(reached()).isZero();
            assertThat(lookups).as("one look-up a request").hasValue(1_000);
            assertThat(first.accepted()).isEqualTo(500);
        }
    }

    @Test
    void neverGoesBackToPlainHttp() throws Exception {
        assertThat(SafeUrl.parse("http://jobs.acme.io/").orElseThrow().uri().getScheme())
                .isEqualTo("https");
    }

    @Test
    void opensTheOneEndpointOfTheTest() throws Exception {
        try (RawServer page =
                RawServer.on("127.0.0.2", 0, RawServer.page("text/html; charset=utf-8", "<p>Grüße</p>"))) {
            FetchOutcome outcome = Fetchers.allowing(page.endpoint()).fetch(page.url());

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Fetched.class,
                            fetched -> assertThat(new String(fetched.body(), StandardCharsets.UTF_8))
                                    .isEqualTo("<p>Grüße</p>"));
            assertThat(page.head())
                    .contains("User-Agent: Candor/1.0 (test)")
                    .doesNotContain("Cookie")
                    .doesNotContain("Referer");
        }
    }
}
