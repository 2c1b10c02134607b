package dev.candor.notification.socket;

import dev.candor.contract.id.OwnerId;
import dev.candor.notification.feed.NoticeAdded;
import dev.candor.notification.feed.NotificationFeed;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/** The sockets of this instance, by owner. Server to client only: a frame from the client closes the socket. */
@Component
class NotificationSockets extends TextWebSocketHandler implements NoticeAdded {

    private static final int MOST_PER_OWNER = 5;

    private final Map<OwnerId, Set<NotificationSocket>> open = new ConcurrentHashMap<>();
    private final NotificationFeed feed;
    private final JsonMapper json;

    NotificationSockets(NotificationFeed feed, JsonMapper json, MeterRegistry meters) {
        this.feed = feed;
        this.json = json;
        meters.gaugeMapSize("candor.notification.socket.owners", List.of(), open);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        OwnerId owner = SocketHandshake.owner(session);
        Set<NotificationSocket> mine = open.computeIfAbsent(owner, key -> ConcurrentHashMap.newKeySet());
        if (mine.size() >= MOST_PER_OWNER) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        long after = SocketHandshake.after(session);
        NotificationSocket socket =
                new NotificationSocket(session, owner, after < 0 ? feed.last(owner) : after, feed, json);
        mine.add(socket);
        session.getAttributes().put(NotificationSocket.class.getName(), socket);
        socket.wake();
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        session.close(CloseStatus.NOT_ACCEPTABLE);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(NotificationSocket.class.getName()) instanceof NotificationSocket socket) {
            socket.stop();
            open.computeIfPresent(socket.owner(), (owner, sockets) -> {
                sockets.remove(socket);
                return sockets.isEmpty() ? null : sockets;
            });
        }
    }

    @Override
    public void on(OwnerId owner) {
        open.getOrDefault(owner, Set.of()).forEach(NotificationSocket::wake);
    }

    @Scheduled(fixedDelay = 2000)
    void wakeAll() {
        open.values().forEach(sockets -> sockets.forEach(NotificationSocket::wake));
    }
}
