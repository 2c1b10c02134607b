package dev.candor.guard.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.springframework.util.unit.DataSize;

/** The fetcher with all its rules, in a world where every name leads to one server on loopback and one authority is trusted. */
public final class LoopbackFetcher {

    private LoopbackFetcher() {}

    /** A fetcher whose names all mean this server. */
    public static SafeFetcher to(InetSocketAddress server, SSLContext trust) {
        FetchProperties limits = new FetchProperties(
                true,
                "Candor/1.0 (test)",
                Duration.ofSeconds(10),
                DataSize.ofMegabytes(2),
                DataSize.ofMegabytes(5),
                5,
                16,
                Duration.ZERO,
                false,
                List.of(),
                List.of(server.getAddress().getHostAddress() + ":" + server.getPort()));
        HopClients clients =
                new HopClients(new PinnedResolver(new OneServer(server), limits), new DefaultClientTlsStrategy(trust));
        return new SafeFetcher(limits, new HttpHop(limits, clients));
    }

    private record OneServer(InetSocketAddress server) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {server.getAddress()};
        }

        @Override
        public List<InetSocketAddress> resolve(String host, int port) {
            return List.of(server);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
