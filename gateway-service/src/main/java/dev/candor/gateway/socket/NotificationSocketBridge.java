package dev.candor.gateway.socket;

import dev.candor.gateway.access.CallerLiveness;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.limit.Allowances;
import dev.candor.gateway.limit.OpenConnections;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/**
 * Ends the notification socket of each client here and reads on from notification-service. From server to client only: a frame of data
 * from the client closes the socket. Whoever is no longer let in loses it within half a minute.
 */
@Component
class NotificationSocketBridge extends AbstractWebSocketHandler {

    private final Map<String, BridgedSocket> open = new ConcurrentHashMap<>();
    private final NoticeSource source;
    private final OpenConnections connections;
    private final Allowances allowances;
    private final CallerLiveness liveness;
    private final Clock clock;

    NotificationSocketBridge(
            NoticeSource source,
            OpenConnections connections,
            Allowances allowances,
            CallerLiveness liveness,
            Clock clock) {
        this.source = source;
        this.connections = connections;
        this.allowances = allowances;
        this.liveness = liveness;
        this.clock = clock;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        Visitor visitor = SocketHandshake.visitor(session);
        Optional<OpenConnections.Place> place =
                connections.enter("socket", visitor.owner().toString(), allowances.openSockets());
        if (place.isEmpty()) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        BridgedSocket socket = new BridgedSocket(session, visitor, place.get(), source, SocketHandshake.after(session));
        open.put(session.getId(), socket);
        socket.connect(clock.instant());
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        session.close(CloseStatus.NOT_ACCEPTABLE);
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) throws IOException {
        session.close(CloseStatus.NOT_ACCEPTABLE);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        BridgedSocket socket = open.remove(session.getId());
        if (socket != null) {
            socket.release();
        }
    }

    /** Keeps connections from being cut as idle, ends those of people who have left, renews old ones. */
    @Scheduled(fixedDelay = 20_000, initialDelay = 20_000)
    void look() {
        for (BridgedSocket socket : open.values()) {
            if (liveness.alive(socket.visitor())) {
                socket.keepUp(clock.instant());
            } else {
                socket.close(CloseStatus.POLICY_VIOLATION);
            }
        }
    }
}
