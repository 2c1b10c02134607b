package dev.candor.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Under which names people reach the suite, and where a request really comes from. */
@Component
public class PublicAddress {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final URI baseUrl;
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> trustedProxies;

    PublicAddress(EdgeProperties properties) {
        this.baseUrl = properties.baseUrl();
        this.trustedProxies = Set.copyOf(properties.trustedProxies());
        hosts.add(authority(baseUrl.getHost()));
        if (LOOPBACK.contains(baseUrl.getHost())) {
            LOOPBACK.forEach(host -> hosts.add(authority(host)));
        }
        properties.moreHosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    }

    /** Whether people reach us over TLS. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    /** A page or resource of ours as a full address. */
    public String link(String path) {
        String base = baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** Whether a {@code Host} header names us. */
    public boolean isOurHost(@Nullable String host) {
        return host != null && hosts.contains(withoutDefaultPort(host.toLowerCase(Locale.ROOT)));
    }

    /** Whether an {@code Origin} header names exactly us. */
    public boolean isOurOrigin(String origin) {
        String start = baseUrl.getScheme() + "://";
        return origin.startsWith(start) && isOurHost(origin.substring(start.length()));
    }

    /** The address a request comes from; the last one that a trusted proxy did not add, if it came through one. */
    public String clientAddress(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !trustedProxies.contains(address)) {
            return address;
        }
        List<String> hops =
                Arrays.stream(forwarded.split(",")).map(String::strip).toList();
        return hops.reversed().stream()
                .filter(hop -> !trustedProxies.contains(hop))
                .findFirst()
                .orElse(address);
    }

    private String authority(String host) {
        int port = baseUrl.getPort();
        return withoutDefaultPort(host.toLowerCase(Locale.ROOT) + (port < 0 ? "" : ":" + port));
    }

    private String withoutDefaultPort(String host) {
        String standard = secure() ? ":443" : ":80";
        return host.endsWith(standard) ? host.substring(0, host.length() - standard.length()) : host;
    }
}
