package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ModelProvider.Keep;
import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.model.ProviderTrouble.Kind;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends what an adapter wrote, once, in the thread of the caller, and keeps the raw answer instead of reading it. Made for one call:
 * what went wrong is asked of it afterwards.
 */
final class SendingHttp implements HttpClient {

    private static final int MOST_ERROR_CHARACTERS = 64 * 1024;

    private final java.net.http.HttpClient client;
    private final Protocol protocol;
    private final Patience patience;
    private final Statuses statuses;
    private final Keep keep;
    private @Nullable Exception failure;

    SendingHttp(java.net.http.HttpClient client, Protocol protocol, Patience patience, Statuses statuses, Keep keep) {
        this.client = client;
        this.protocol = protocol;
        this.patience = patience;
        this.statuses = statuses;
        this.keep = keep;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers come as streams");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            keep.keep(send(request));
        } catch (ProviderTrouble | InterruptedException e) {
            failure = e;
        }
    }

    /** Says how the call ended. */
    void check() throws ProviderTrouble, InterruptedException {
        switch (failure) {
            case null -> {
                // the answer was kept
            }
            case ProviderTrouble trouble -> throw trouble;
            case InterruptedException interrupt -> throw interrupt;
            default -> throw new IllegalStateException("a call ends in one of these ways");
        }
    }

    private byte[] send(HttpRequest request) throws ProviderTrouble, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response =
                head(client.sendAsync(jdk(request), BodyHandlers.ofPublisher()));
        BodyQueue queue = new BodyQueue();
        response.body().subscribe(queue);
        byte[] raw = queue.collect(patience, began);
        String text = new String(raw, StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
            String told = text.substring(0, Math.min(text.length(), MOST_ERROR_CHARACTERS));
            throw statuses.trouble(response.statusCode(), response.headers(), told);
        }
        if (!protocol.speaks(text)) {
            throw new ProviderTrouble(Kind.GARBAGE, raw.length == 0 ? "empty-answer" : "not-an-answer");
        }
        if (!protocol.over(text)) {
            throw new ProviderTrouble(Kind.AWAY, "cut");
        }
        return raw;
    }

    private <T> HttpResponse<T> head(CompletableFuture<HttpResponse<T>> coming)
            throws ProviderTrouble, InterruptedException {
        try {
            return coming.get(patience.firstByte().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new ProviderTrouble(Kind.AWAY, "first-byte-timeout");
        } catch (ExecutionException e) {
            throw new ProviderTrouble(Kind.AWAY, "no-connection");
        } catch (InterruptedException e) {
            coming.cancel(true);
            throw e;
        }
    }

    private static java.net.http.HttpRequest jdk(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        String body = request.body();
        return builder.method(
                        request.method().name(),
                        body == null
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
