package dev.candor.notification.socket;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableScheduling
class SocketConfiguration implements WebSocketConfigurer {

    private final NotificationSockets sockets;

    SocketConfiguration(NotificationSockets sockets) {
        this.sockets = sockets;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        // Browsers end at the gateway, which checks their Origin; here only the gateway's own socket arrives.
        registry.addHandler(sockets, "/ws/notifications")
                .addInterceptors(new SocketHandshake())
                .setAllowedOriginPatterns("*");
    }
}
