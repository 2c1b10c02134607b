package dev.candor.guard.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves once; if any address of a host is not public the host is refused. The client connects to exactly these. */
final class PinnedResolver implements DnsResolver {

    /** More are tried by nobody: each costs a connect time-out. */
    private static final int MOST = 8;

    private final DnsResolver names;
    private final TestEndpoints tests;

    PinnedResolver(DnsResolver names, TestEndpoints tests) {
        this.names = names;
        this.tests = tests;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return judged(host, -1);
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return Arrays.stream(judged(host, port))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] judged(String host, int port) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException("no address");
        }
        for (InetAddress address : addresses) {
            if (!tests.allows(address, port) && !PublicAddresses.contains(address)) {
                throw new UnknownHostException("refused");
            }
        }
        return Arrays.copyOf(addresses, Math.min(addresses.length, MOST));
    }
}
