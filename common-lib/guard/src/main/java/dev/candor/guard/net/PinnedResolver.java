package dev.candor.guard.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves once; if any address of a host is not public the host is refused. The client connects to exactly these. */
final class PinnedResolver implements DnsResolver {

    /** More are tried by nobody: each costs a connect time-out. */
    private static final int MOST = 8;

    private final DnsResolver names;
    private final List<AddressBlock> denied;
    private final TestEndpoints tests;

    PinnedResolver(DnsResolver names, FetchProperties limits) {
        this.names = names;
        this.denied = limits.denyRanges().stream().map(AddressBlock::parse).toList();
        this.tests = new TestEndpoints(limits.testEndpoints());
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolve(host, -1).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        List<InetSocketAddress> addresses = names.resolve(host, port);
        if (addresses == null || addresses.isEmpty()) {
            throw new UnknownHostException("no address");
        }
        for (InetSocketAddress address : addresses) {
            if (!allowed(address)) {
                throw new UnknownHostException("refused");
            }
        }
        return addresses.subList(0, Math.min(addresses.size(), MOST));
    }

    private boolean allowed(InetSocketAddress address) {
        InetAddress ip = address.getAddress();
        return ip != null
                && (tests.allows(ip, address.getPort())
                        || (PublicAddresses.contains(ip)
                                && denied.stream().noneMatch(block -> block.contains(ip.getAddress()))));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
