package dev.candor.gateway.socket;

import dev.candor.gateway.access.Credential;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.edge.PublicAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who may open the socket: a browser whose page is exactly ours, or a script with a bearer header. A missing origin beside a cookie and
 * a token in the address are refused.
 */
@Component
class SocketHandshake implements HandshakeInterceptor {

    private static final String VISITOR = "visitor";
    private static final String AFTER = "after";
    private static final int LONGEST_NUMBER = 18;

    private final PublicAddress address;

    SocketHandshake(PublicAddress address) {
        this.address = address;
    }

    static Visitor visitor(WebSocketSession session) {
        if (session.getAttributes().get(VISITOR) instanceof Visitor visitor) {
            return visitor;
        }
        throw new IllegalStateException("a socket without a visitor");
    }

    static long after(WebSocketSession session) {
        return session.getAttributes().get(AFTER) instanceof Long after ? after : -1;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        Optional<Visitor> visitor = Visitor.current().filter(who -> who.scopes().contains("notifications.read"));
        MultiValueMap<String, String> query =
                UriComponentsBuilder.fromUri(request.getURI()).build().getQueryParams();
        String after = query.getFirst(AFTER);
        if (visitor.isEmpty()
                || !comesFromUs(visitor.get(), request.getHeaders().getOrigin())) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        boolean odd = after != null && !isNumber(after);
        if (odd || !Set.of(AFTER).containsAll(query.keySet())) {
            response.setStatusCode(HttpStatus.BAD_REQUEST);
            return false;
        }
        attributes.put(VISITOR, visitor.get());
        if (after != null) {
            attributes.put(AFTER, Long.parseLong(after));
        }
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        // nothing is left to do
    }

    private boolean comesFromUs(Visitor visitor, @Nullable String origin) {
        if (origin == null) {
            return !(visitor.credential() instanceof Credential.Session);
        }
        return address.isOurOrigin(origin);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(one -> one >= '0' && one <= '9');
    }
}
