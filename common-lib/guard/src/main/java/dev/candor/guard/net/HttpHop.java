package dev.candor.guard.net;

import dev.candor.guard.net.FetchOutcome.Reason;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/** One request and its answer, on a connection that is used once and closed at the deadline. */
final class HttpHop {

    private static final int MOST_HEAD = 32 * 1024;

    private final FetchProperties limits;
    private final HopClients clients;

    HttpHop(FetchProperties limits, HopClients clients) {
        this.limits = limits;
        this.clients = clients;
    }

    /** What one hop came to. */
    sealed interface Answer {}

    /** The server names another address. */
    record Moved(String location) implements Answer {}

    /** Nothing usable. */
    record Failed(Reason reason, String detail) implements Answer {}

    /** Bytes of a type we read. */
    static final class Body implements Answer {

        private final String contentType;
        private final byte[] bytes;

        Body(String contentType, byte[] bytes) {
            this.contentType = contentType;
            this.bytes = Arrays.copyOf(bytes, bytes.length);
        }

        String contentType() {
            return contentType;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, bytes.length);
        }
    }

    Answer get(SafeUrl url, Duration most) throws IOException, InterruptedException {
        HttpGet request = new HttpGet(url.uri());
        request.setHeader("User-Agent", limits.userAgent());
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.8");
        request.setHeader("Accept-Encoding", "gzip");
        return within(request, most, this::read);
    }

    int post(SafeUrl url, Map<String, String> headers, byte[] body, Duration most)
            throws IOException, InterruptedException {
        HttpPost request = new HttpPost(url.uri());
        request.setHeader("User-Agent", limits.userAgent());
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return within(request, most, ClassicHttpResponse::getCode);
    }

    private Answer read(ClassicHttpResponse response) throws IOException {
        if (headBytes(response) > MOST_HEAD) {
            return new Failed(Reason.UNREACHABLE, "head-too-large");
        }
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400) {
            return location == null
                    ? new Failed(Reason.UNREACHABLE, "redirect-without-location")
                    : new Moved(location.getValue());
        }
        return switch (status) {
            case 200 -> body(response);
            case 404, 410 -> new Failed(Reason.GONE, "status-" + status);
            case 202, 401, 403, 405, 407, 429, 451, 999 -> new Failed(Reason.DENIED, "status-" + status);
            default -> new Failed(Reason.UNREACHABLE, "status-" + status);
        };
    }

    private static long headBytes(ClassicHttpResponse response) {
        return Stream.of(response.getHeaders())
                .mapToLong(header -> header.getName().length()
                        + String.valueOf(header.getValue()).length())
                .sum();
    }

    private Answer body(ClassicHttpResponse response) throws IOException {
        Header type = response.getFirstHeader("Content-Type");
        Header encoding = response.getFirstHeader("Content-Encoding");
        String coding = encoding == null ? "identity" : encoding.getValue().strip();
        boolean gzip = coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip");
        if (type == null || !ReadableTypes.contains(type.getValue())) {
            return new Failed(Reason.UNREADABLE, "content-type");
        }
        if (response.getEntity() == null || (!gzip && !coding.equalsIgnoreCase("identity"))) {
            return new Failed(Reason.UNREADABLE, "content-encoding");
        }
        byte[] bytes = BoundedBody.read(
                response.getEntity().getContent(),
                gzip,
                limits.wireBytes().toBytes(),
                limits.bodyBytes().toBytes());
        return ReadableTypes.looksBinary(bytes)
                ? new Failed(Reason.UNREADABLE, "binary")
                : new Body(type.getValue(), bytes);
    }

    /**
     * Runs the exchange on a thread of its own, so that neither a silent resolver nor a read that never ends outlives the
     * deadline. What was not read of the answer is dropped with the connection, never drained.
     */
    private <T> T within(HttpUriRequestBase request, Duration most, HttpClientResponseHandler<T> handler)
            throws IOException, InterruptedException {
        FutureTask<T> exchange = new FutureTask<>(() -> exchange(request, most, handler));
        Thread.ofVirtual().name("fetch").start(exchange);
        try {
            return exchange.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException("exchange failed", e.getCause());
        } catch (TimeoutException e) {
            throw new SocketTimeoutException("deadline");
        } finally {
            request.cancel();
            exchange.cancel(true);
        }
    }

    private <T> T exchange(HttpUriRequestBase request, Duration most, HttpClientResponseHandler<T> handler)
            throws IOException, HttpException {
        CloseableHttpClient client = clients.open(most);
        try {
            return handler.handleResponse(client.executeOpen(null, request, null));
        } finally {
            request.cancel();
            client.close(CloseMode.IMMEDIATE);
        }
    }
}
