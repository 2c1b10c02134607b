package dev.candor.gateway.socket;

import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.route.IdentityRelay;
import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Connections to the socket of notification-service, each with a fresh internal token. */
@Component
class NoticeSource {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ServiceCalls calls;
    private final IdentityRelay relay;
    private final JsonMapper json;

    NoticeSource(ServiceCalls calls, IdentityRelay relay, JsonMapper json) {
        this.calls = calls;
        this.relay = relay;
        this.json = json;
    }

    /**
     * A connection that sends what comes after a number.
     *
     * @param after the last number known; negative to hear only what is new
     * @throws IOException if the service is away or refuses
     */
    WebSocket open(Visitor visitor, long after, WebSocket.Listener listener) throws IOException {
        URI base = calls.address(Upstream.NOTIFICATION_SERVICE);
        String scheme = "https".equals(base.getScheme()) ? "wss" : "ws";
        String query = after < 0 ? "" : "?after=" + after;
        URI place = URI.create(scheme + "://" + base.getAuthority() + "/ws/notifications" + query);
        WebSocket.Builder builder = calls.client().newWebSocketBuilder().connectTimeout(PATIENCE);
        relay.identify(visitor, Upstream.NOTIFICATION_SERVICE, builder::header);
        try {
            return builder.buildAsync(place, listener).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no connection", e);
        }
    }

    /** The number of a notice; negative if it has none. */
    long number(String notice) {
        try {
            return json.readTree(notice).path("seq").asLong(-1);
        } catch (JacksonException e) {
            return -1;
        }
    }
}
