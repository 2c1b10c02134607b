package dev.candor.gateway.socket;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Where the socket is. Origins are checked by the handshake itself, which knows how the caller came in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    private final NotificationSocketBridge bridge;
    private final SocketHandshake handshake;

    SocketConfiguration(NotificationSocketBridge bridge, SocketHandshake handshake) {
        this.bridge = bridge;
        this.handshake = handshake;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(bridge, "/ws/notifications")
                .addInterceptors(handshake)
                .setAllowedOriginPatterns("*");
    }
}
