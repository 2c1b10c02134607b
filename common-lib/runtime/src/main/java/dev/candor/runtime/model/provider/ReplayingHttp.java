package dev.candor.runtime.model.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/** Gives an adapter the answer that was kept, as if it came now. No network. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReplayingHttp(byte[] raw) implements HttpClient {

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers come as streams");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        listener.onOpen(SuccessfulHttpResponse.builder()
                .statusCode(200)
                .headers(Map.of("content-type", List.of("text/event-stream")))
                .body("")
                .build());
        parser.parse(new ByteArrayInputStream(raw), listener);
        listener.onClose();
    }
}
