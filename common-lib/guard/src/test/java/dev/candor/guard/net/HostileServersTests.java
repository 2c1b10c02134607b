package dev.candor.guard.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.guard.net.FetchOutcome.Fetched;
import dev.candor.guard.net.FetchOutcome.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileServersTests {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final byte[] NOISE = "<p>spam</p>".repeat(6_000).getBytes(StandardCharsets.US_ASCII);

    private final AtomicLong sent = new AtomicLong();

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n", Reason.GONE),
                Arguments.of("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n", Reason.GONE),
                Arguments.of("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n", Reason.DENIED),
                Arguments.of("HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n", Reason.DENIED),
                Arguments.of("HTTP/1.1 429 No\r\nContent-Length: 0\r\n\r\n", Reason.DENIED),
                Arguments.of("HTTP/1.1 304 Same\r\n\r\n", Reason.UNREACHABLE),
                Arguments.of("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", Reason.UNREACHABLE),
                Arguments.of("HTTP/1.1 204 None\r\n\r\n", Reason.UNREACHABLE),
                Arguments.of("SSH-2.0-OpenSSH_9.6\r\n", Reason.UNREACHABLE),
                Arguments.of("", Reason.UNREACHABLE),
                Arguments.of(OK + "Content-Length: 100\r\n\r\nshort", Reason.UNREACHABLE),
                Arguments.of("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", Reason.UNREADABLE),
                Arguments.of("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF", Reason.UNREADABLE),
                Arguments.of(OK + "\r\n\u0000\u0001\u0002PE", Reason.UNREADABLE),
                Arguments.of(OK + "Content-Encoding: br\r\n\r\nxx", Reason.UNREADABLE),
                Arguments.of(OK + "Content-Encoding: gzip, gzip\r\n\r\nxx", Reason.UNREADABLE),
                Arguments.of(OK + "Content-Encoding: gzip\r\n\r\nno gzip", Reason.UNREACHABLE),
                Arguments.of(OK + "X: y\r\n".repeat(200) + "\r\nhi", Reason.UNREACHABLE),
                Arguments.of(OK + "X: " + "y".repeat(40_000) + "\r\n\r\nhi", Reason.UNREACHABLE));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void endsInOneOfFiveReasons(String answer, Reason reason) throws Exception {
        try (RawServer server = RawServer.on("127.0.0.2", 0, RawServer.raw(answer))) {
            assertThat(Fetchers.reason(Fetchers.allowing(server.endpoint()).fetch(server.url())))
                    .isEqualTo(reason);
        }
    }

    @Test
    void closedAndBlockedLookTheSame() throws Exception {
        RawServer closed = RawServer.on("127.0.0.2", 0, RawServer.raw(""));
        closed.close();

        assertThat(Fetchers.reason(Fetchers.allowing(closed.endpoint()).fetch(closed.url())))
                .isEqualTo(Fetchers.reason(Fetchers.allowing().fetch("http://127.0.0.1:9/")))
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void stopsEndlessBody() throws Exception {
        bounded(Reason.UNREADABLE, (head, out) -> {
            out.write((OK + "\r\n").getBytes(StandardCharsets.US_ASCII));
            flood(out, Long.MAX_VALUE);
        });

        assertThat(sent.get()).as("bytes the server could send").isLessThan(32_000_000);
    }

    @Test
    void stopsBodyWithHugeDeclaredLength() throws Exception {
        bounded(Reason.UNREADABLE, (head, out) -> {
            out.write((OK + "Content-Length: 99999999999\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            flood(out, Long.MAX_VALUE);
        });
    }

    @Test
    void readsNothingOfAnEndlessRedirectBody() throws Exception {
        bounded(Reason.UNREACHABLE, (head, out) -> {
            out.write("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            flood(out, Long.MAX_VALUE);
        });

        assertThat(sent.get()).isLessThan(32_000_000);
    }

    @Test
    void stopsCompressedBomb() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bomb)) {
            flood(zip, 300_000_000);
        }

        bounded(Reason.UNREADABLE, (head, out) -> {
            out.write((OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            bomb.writeTo(out);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {OK + "\r\n<p>", OK, "HTTP/1.1 2", ""})
    void endsByTheDeadlineWhateverDrips(String start) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        bounded(Reason.UNREACHABLE, (head, out) -> {
            out.write(start.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            while (!end.await(100, TimeUnit.MILLISECONDS)) {
                out.write(start.isEmpty() ? new byte[0] : new byte[] {'x'});
                out.flush();
            }
        });
        end.countDown();
    }

    @Test
    void endsByTheDeadlineWhenTheResolverIsSilent() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        long begin = System.nanoTime();
        SafeFetcher fetcher = Fetchers.with(
                Fetchers.names(host -> {
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new java.net.UnknownHostException(host);
                }),
                Duration.ofMillis(400));

        assertThat(Fetchers.reason(fetcher.fetch("https://slow.attacker-site.com/")))
                .isEqualTo(Reason.UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        end.countDown();
    }

    @Test
    void postsWithoutReadingTheAnswer() throws Exception {
        try (RawServer hook = RawServer.on("127.0.0.2", 0, (head, out) -> {
            out.write("HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            flood(out, Long.MAX_VALUE);
        })) {
            SafeFetcher fetcher = Fetchers.allowing(hook.endpoint());

            assertThat(fetcher.post(hook.url(), Map.of("webhook-id", "m1"), new byte[] {'{', '}'}))
                    .contains(202);
            assertThat(hook.head()).startsWith("POST /job").contains("webhook-id: m1");
            assertThat(sent.get()).isLessThan(32_000_000);
        }
    }

    @Test
    void followsNoRedirectOfAWebhook() throws Exception {
        try (RawServer canary = RawServer.on("127.0.0.2", 0, RawServer.page("text/html", "x"));
                RawServer hook = RawServer.on(
                        "127.0.0.2",
                        0,
                        RawServer.raw(
                                "HTTP/1.1 307 Moved\r\nLocation: " + canary.url() + "\r\nContent-Length: 0\r\n\r\n"))) {
            SafeFetcher fetcher = Fetchers.allowing(hook.endpoint(), canary.endpoint());

            assertThat(fetcher.post(hook.url(), Map.of(), new byte[0])).contains(307);
            assertThat(canary.accepted()).isZero();
            assertThat(fetcher.post("http://127.0.0.1/", Map.of(), new byte[0])).isEmpty();
        }
    }

    @Test
    void followsFiveRedirectsAndNoSixth() throws Exception {
        try (RawServer server = RawServer.on("127.0.0.2", 0, (head, out) -> {
            int hops = Integer.parseInt(head.substring(head.indexOf('=') + 1, head.indexOf(" HTTP")));
            String answer = hops == 0
                    ? OK + "Content-Length: 2\r\n\r\nhi"
                    : "HTTP/1.1 302 F\r\nLocation: ?left=" + (hops - 1) + "\r\nContent-Length: 0\r\n\r\n";
            out.write(answer.getBytes(StandardCharsets.US_ASCII));
        })) {
            SafeFetcher fetcher = Fetchers.allowing(server.endpoint());

            assertThat(fetcher.fetch(server.url() + "?left=5")).isInstanceOf(Fetched.class);
            assertThat(Fetchers.reason(fetcher.fetch(server.url() + "?left=6"))).isEqualTo(Reason.UNREACHABLE);
        }
    }

    private void bounded(Reason reason, RawServer.Answer answer) throws IOException, InterruptedException {
        try (RawServer server = RawServer.on("127.0.0.2", 0, answer)) {
            SafeFetcher fetcher =
                    Fetchers.with(SystemDefaultDnsResolver.INSTANCE, Duration.ofSeconds(2), server.endpoint());
            long before = used();
            long begin = System.nanoTime();

            assertThat(Fetchers.reason(fetcher.fetch(server.url()))).isEqualTo(reason);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
            assertThat(used() - before).as("heap growth").isLessThan(20_000_000);
        }
    }

    private void flood(OutputStream out, long most) throws IOException {
        for (long written = 0; written < most; written += NOISE.length) {
            out.write(NOISE);
            sent.addAndGet(NOISE.length);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
