package dev.candor.guard.net;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/**
 * Exact {@code ip:port} pairs that tests may reach over plain http. Empty outside of tests; nothing else is loosened for
 * them.
 */
record TestEndpoints(List<String> pairs) {

    static final TestEndpoints NONE = new TestEndpoints(List.of());

    TestEndpoints {
        pairs = List.copyOf(pairs);
    }

    boolean allows(URI uri) {
        return "http".equals(uri.getScheme())
                && uri.getRawUserInfo() == null
                && uri.getHost() != null
                && pairs.contains(uri.getHost() + ":" + uri.getPort());
    }

    boolean allows(InetAddress address, int port) {
        return pairs.contains(address.getHostAddress() + ":" + port);
    }
}
