package dev.candor.guard.net;

import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Opens a client for one request: pinned addresses, no proxy, cookies, credentials, redirects, retries or reuse, and head
 * limits of 100 fields and 16 KB a line.
 */
final class HopClients {

    private static final Timeout CONNECT = Timeout.ofSeconds(3);
    private static final Timeout HEAD = Timeout.ofSeconds(5);

    private final DnsResolver resolver;
    private final @Nullable TlsSocketStrategy tls;

    /**
     * Clients of their own for every request.
     *
     * @param tls who is trusted, when it is not the JDK's list of authorities
     */
    HopClients(DnsResolver resolver, @Nullable TlsSocketStrategy tls) {
        this.resolver = resolver;
        this.tls = tls;
    }

    CloseableHttpClient open(Duration most) {
        Timeout limit = Timeout.ofMilliseconds(Math.max(1, most.toMillis()));
        Timeout head = limit.compareTo(HEAD) < 0 ? limit : HEAD;
        return HttpClients.custom()
                .setConnectionManager(connections(head))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(head)
                        .setConnectionRequestTimeout(CONNECT)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    private HttpClientConnectionManager connections(Timeout head) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setTlsSocketStrategy(tls)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(16 * 1024)
                                .setMaxHeaderCount(100)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(head)
                        .build())
                .build();
    }
}
