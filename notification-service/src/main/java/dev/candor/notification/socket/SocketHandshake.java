package dev.candor.notification.socket;

import dev.candor.contract.id.OwnerId;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets a socket begin only for a person's token that may read notifications, and remembers whose and from where on. */
final class SocketHandshake implements HandshakeInterceptor {

    private static final String OWNER = "owner";
    private static final String AFTER = "after";

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        Principal caller = request.getPrincipal();
        if (!(caller instanceof JwtAuthenticationToken token)) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        String scope = token.getToken().getClaimAsString("scope");
        if (scope == null || !(" " + scope + " ").contains(" notifications.read ")) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        String after = UriComponentsBuilder.fromUri(request.getURI())
                .build()
                .getQueryParams()
                .getFirst(AFTER);
        if (after != null && !after.matches("\\d{1,18}")) {
            response.setStatusCode(HttpStatus.BAD_REQUEST);
            return false;
        }
        attributes.put(OWNER, OwnerId.of(token.getName()));
        attributes.put(AFTER, after == null ? -1L : Long.parseLong(after));
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}

    static OwnerId owner(WebSocketSession session) {
        return (OwnerId) Objects.requireNonNull(session.getAttributes().get(OWNER), "handshake");
    }

    /** The number to replay after; -1 asks for new notices only. */
    static long after(WebSocketSession session) {
        return (Long) Objects.requireNonNull(session.getAttributes().get(AFTER), "handshake");
    }
}
