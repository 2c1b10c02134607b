package dev.candor.guard.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.guard.net.FetchOutcome.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

/** Thousands of generated addresses over names that all mean one server inside: it counts connections itself. */
class ManyVectorsTests {

    private static final List<String> HOSTS = List.of("jobs", "career", "a", "xn--mller-kva", "www.karriere", "x1");
    private static final List<String> ENDS = List.of("com", "de", "io", "jobs", "co.uk", "museum", "jp", "xn--p1ai");
    private static final List<String> PATHS =
            List.of("/", "/job/1", "/a?b=c&gh_jid=12", "/%2e%2e/x", "/d/%C3%A4", ":443/x");

    /** Names that lead to the server, at its own port, whatever they are. */
    private record Everything(InetAddress address, int port) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {address};
        }

        @Override
        public List<InetSocketAddress> resolve(String host, int ignored) {
            return List.of(new InetSocketAddress(address, port));
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private static Set<String> vectors() {
        Set<String> vectors = new LinkedHashSet<>(HostileUrls.all());
        for (String scheme : List.of("https://", "http://")) {
            for (String host : HOSTS) {
                for (String end : ENDS) {
                    for (String path : PATHS) {
                        vectors.add(scheme + host + ".inside-" + vectors.size() % 97 + "." + end + path);
                    }
                }
            }
        }
        return vectors;
    }

    private static FetchProperties limits(List<String> denied, List<String> tests) {
        return new FetchProperties(
                true,
                "Candor/1.0 (test)",
                Duration.ofSeconds(3),
                DataSize.ofMegabytes(2),
                DataSize.ofMegabytes(5),
                5,
                16,
                Duration.ZERO,
                false,
                denied,
                tests);
    }

    private static SafeFetcher over(DnsResolver resolver) {
        FetchProperties limits = limits(List.of(), List.of());
        return new SafeFetcher(limits, new HttpHop(limits, new HopClients(resolver, null)));
    }

    @Test
    void noneOfThemReachesTheServer() throws Exception {
        try (RawServer canary = RawServer.on("127.0.0.1", 0, RawServer.page("text/html", "secret"))) {
            DnsResolver inside = new Everything(InetAddress.getByName("127.0.0.1"), canary.port());
            SafeFetcher fetcher = over(new PinnedResolver(inside, limits(List.of(), List.of())));
            List<String> reached = new ArrayList<>();
            Set<String> vectors = vectors();
            for (String vector : vectors) {
                FetchOutcome outcome = fetcher.fetch(vector);
                if (!(outcome instanceof FetchOutcome.Refused refused) || refused.reason() != Reason.UNREACHABLE) {
                    reached.add(vector);
                }
            }

            assertThat(vectors).hasSizeGreaterThan(2_000);
            assertThat(reached).isEmpty();
            assertThat(canary.accepted())
                    .as("connections of %d vectors", vectors.size())
                    .isZero();
        }
    }

    @Test
    void aResolverThatDoesNotJudgeWouldReachIt() throws Exception {
        try (RawServer canary = RawServer.on("127.0.0.1", 0, RawServer.page("text/html", "secret"))) {
            over(new Everything(InetAddress.getByName("127.0.0.1"), canary.port()))
                    .fetch("https://jobs.inside.com/");

            assertThat(canary.accepted()).isPositive();
        }
    }

    @Test
    void refusesRangesThatTheOperatorDenies() throws IOException {
        DnsResolver names = Fetchers.names(host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")});

        assertThat(new PinnedResolver(names, limits(List.of(), List.of())).resolve("jobs.acme.com", 443))
                .hasSize(1);
        assertThatThrownBy(() -> new PinnedResolver(names, limits(List.of("93.184.216.0/24"), List.of()))
                        .resolve("jobs.acme.com", 443))
                .isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> new PinnedResolver(names, limits(List.of("93.184.216.0/240"), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void startsInProductionOnlyWithoutTestEndpoints() {
        MockEnvironment production = new MockEnvironment();
        production.setActiveProfiles("prod");
        FetchConfiguration configuration = new FetchConfiguration();

        assertThat(configuration.safeFetcher(limits(List.of(), List.of()), production))
                .isNotNull();
        assertThatThrownBy(() -> configuration.safeFetcher(limits(List.of(), List.of("127.0.0.2:80")), production))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test-endpoints");
    }

    @Test
    void keepsPlainHttpOnlyWhereTheOperatorAllowsIt() {
        assertThat(SafeUrl.parse("http://jobs.acme.io/a", TestEndpoints.NONE, true))
                .get()
                .hasToString("http://jobs.acme.io/a");
        assertThat(SafeUrl.parse("http://jobs.acme.io/a", TestEndpoints.NONE, false))
                .get()
                .hasToString("https://jobs.acme.io/a");
    }
}
