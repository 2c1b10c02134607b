package dev.candor.guard.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.util.unit.DataSize;

/** Fetchers with a test's own names and a short deadline. */
final class Fetchers {

    private Fetchers() {}

    static SafeFetcher allowing(String... endpoints) {
        return with(SystemDefaultDnsResolver.INSTANCE, Duration.ofSeconds(3), endpoints);
    }

    static SafeFetcher with(DnsResolver names, Duration deadline, String... endpoints) {
        FetchProperties limits = new FetchProperties(
                true,
                "Candor/1.0 (test)",
                deadline,
                DataSize.ofMegabytes(2),
                DataSize.ofMegabytes(5),
                5,
                16,
                Duration.ZERO,
                false,
                List.of(),
                List.of(endpoints));
        HopClients clients = new HopClients(new PinnedResolver(names, limits), null);
        return new SafeFetcher(limits, new HttpHop(limits, clients));
    }

    /** Names that mean what the test says, whatever the host. */
    static DnsResolver names(Lookup lookup) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return lookup.addresses(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    static FetchOutcome.Reason reason(FetchOutcome outcome) {
        return ((FetchOutcome.Refused) outcome).reason();
    }
}
