package dev.candor.gateway.socket;

import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.limit.OpenConnections;
import java.io.IOException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One client and its connection to notification-service. Nothing is queued here: the next notice is asked for when the client has taken
 * the last one. What is missed by a break comes again, because the client says after which number.
 */
final class BridgedSocket {

    private static final Logger LOG = LoggerFactory.getLogger(BridgedSocket.class);
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(15);

    private final WebSocketSession session;
    private final Visitor visitor;
    private final OpenConnections.Place place;
    private final NoticeSource source;
    private volatile long last;
    private volatile Instant connectedAt = Instant.MAX;
    private volatile @Nullable WebSocket upstream;

    BridgedSocket(
            WebSocketSession session, Visitor visitor, OpenConnections.Place place, NoticeSource source, long after) {
        this.session = session;
        this.visitor = visitor;
        this.place = place;
        this.source = source;
        this.last = after;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Opens the connection behind; if that fails the client is told to come again later. */
    void connect(Instant now) {
        connectedAt = now;
        try {
            upstream = source.open(visitor, last, new Reader());
        } catch (IOException e) {
            LOG.info("notification-service is away: {}", e.getClass().getSimpleName());
            close(CloseStatus.SERVICE_OVERLOAD);
        }
    }

    void keepUp(Instant now) {
        try {
            session.sendMessage(new PingMessage());
        } catch (IOException | IllegalStateException e) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
            return;
        }
        if (now.isAfter(connectedAt.plus(RENEWED_AFTER))) {
            WebSocket old = upstream;
            upstream = null;
            if (old != null) {
                old.abort();
            }
            connect(now);
        }
    }

    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("the client had left");
        }
        release();
    }

    void release() {
        place.close();
        WebSocket open = upstream;
        upstream = null;
        if (open != null) {
            open.abort();
        }
    }

    /** Hands each notice to the client before it asks for the next. */
    private final class Reader implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean end) {
            text.append(data);
            if (end) {
                String notice = text.toString();
                text.setLength(0);
                try {
                    session.sendMessage(new TextMessage(notice));
                    last = Math.max(last, source.number(notice));
                } catch (IOException | IllegalStateException e) {
                    close(CloseStatus.SESSION_NOT_RELIABLE);
                }
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            lost(socket);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            lost(socket);
        }

        private void lost(WebSocket socket) {
            WebSocket present = upstream;
            if (present == null || present.equals(socket)) {
                close(CloseStatus.SERVICE_RESTARTED);
            }
        }
    }
}
