package dev.candor.jobanalysis.site;

import dev.candor.guard.net.FetchOutcome;
import dev.candor.guard.net.FetchOutcome.Reason;
import dev.candor.guard.net.SafeFetcher;
import dev.candor.guard.net.SafeUrl;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The safe fetcher behind one breaker and one bulkhead per host, so that a site that hangs takes neither time nor slots from the
 * others. A host is left alone for half a minute after half of its last ten answers failed.
 */
@Component
class GuardedSites implements Sites {

    private static final int HOSTS = 500;
    private static final int LOOK = 2_048;
    private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(30))
            .permittedNumberOfCallsInHalfOpenState(1)
            .build();
    private static final BulkheadConfig BULKHEAD = BulkheadConfig.custom()
            .maxConcurrentCalls(4)
            .maxWaitDuration(Duration.ofSeconds(5))
            .build();

    private final SafeFetcher fetcher;
    private final Robots robots;
    private final MeterRegistry meters;
    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > HOSTS;
        }
    };

    GuardedSites(SafeFetcher fetcher, Robots robots, MeterRegistry meters) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.meters = meters;
    }

    private record Host(CircuitBreaker breaker, Bulkhead bulkhead) {}

    @Override
    public Optional<URI> canonical(String address) {
        return fetcher.canonical(address).map(SafeUrl::uri);
    }

    @Override
    public SitePage open(String address) throws InterruptedException {
        return counted("page", guarded(address, url -> robots.allow(url.uri())));
    }

    @Override
    public SitePage ask(String address) throws InterruptedException {
        return counted("interface", guarded(address, url -> true));
    }

    private SitePage counted(String use, SitePage page) {
        String outcome = switch (page) {
            case SitePage.Closed(Reason reason) -> reason.code();
            case SitePage.Forbidden forbidden -> "off-limits";
            case SitePage.Opened opened -> "opened";
        };
        meters.counter("candor.site.answers", "use", use, "outcome", outcome).increment();
        return page;
    }

    /** No hop leads to a site that forbids programs: it is judged before it hears of us. */
    private SitePage guarded(String address, SafeFetcher.Follow allowed) throws InterruptedException {
        AtomicBoolean forbidden = new AtomicBoolean();
        SitePage page = behindBreaker(address, url -> {
            forbidden.set(OffLimits.covers(url.uri()));
            return !forbidden.get() && allowed.to(url);
        });
        return forbidden.get() ? new SitePage.Forbidden() : page;
    }

    private SitePage behindBreaker(String address, SafeFetcher.Follow allowed) throws InterruptedException {
        Optional<SafeUrl> url = fetcher.canonical(address);
        if (url.isEmpty()) {
            return new SitePage.Closed(Reason.UNREACHABLE);
        }
        Host host = host(url.get().uri());
        if (!host.bulkhead().tryAcquirePermission()) {
            return new SitePage.Closed(Reason.BUSY);
        }
        try {
            return host.breaker().tryAcquirePermission()
                    ? fetch(url.get(), allowed, host.breaker())
                    : new SitePage.Closed(Reason.UNREACHABLE);
        } finally {
            host.bulkhead().onComplete();
        }
    }

    private SitePage fetch(SafeUrl url, SafeFetcher.Follow allowed, CircuitBreaker breaker)
            throws InterruptedException {
        long begin = System.nanoTime();
        FetchOutcome outcome;
        try {
            if (!allowed.to(url)) {
                breaker.releasePermission();
                return new SitePage.Closed(Reason.DENIED);
            }
            outcome = fetcher.fetch(url.toString(), allowed);
        } catch (InterruptedException | RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
        long took = System.nanoTime() - begin;
        meters.timer("candor.site.time").record(took, TimeUnit.NANOSECONDS);
        return switch (outcome) {
            case FetchOutcome.Fetched fetched -> {
                breaker.onSuccess(took, TimeUnit.NANOSECONDS);
                yield new SitePage.Opened(fetched.url().uri(), mediaType(fetched), text(fetched));
            }
            case FetchOutcome.Refused refused -> {
                note(breaker, refused.reason(), took);
                yield new SitePage.Closed(refused.reason());
            }
        };
    }

    /** Only silence counts against a host; an answer we do not like is an answer. */
    private static void note(CircuitBreaker breaker, Reason reason, long took) {
        switch (reason) {
            case UNREACHABLE -> breaker.onError(took, TimeUnit.NANOSECONDS, new IllegalStateException("silent"));
            case BUSY -> breaker.releasePermission();
            case GONE, DENIED, UNREADABLE -> breaker.onSuccess(took, TimeUnit.NANOSECONDS);
        }
    }

    private Host host(URI address) {
        String name = address.getRawAuthority();
        synchronized (hosts) {
            return hosts.computeIfAbsent(
                    name, host -> new Host(CircuitBreaker.of("host", BREAKER), Bulkhead.of("host", BULKHEAD)));
        }
    }

    private static String mediaType(FetchOutcome.Fetched fetched) {
        return fetched.contentType().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Decodes by the header, else by what the page says of itself, else as UTF-8. */
    private static String text(FetchOutcome.Fetched fetched) {
        byte[] body = fetched.body();
        String head = new String(body, 0, Math.min(LOOK, body.length), StandardCharsets.ISO_8859_1);
        for (String place : List.of(fetched.contentType(), head)) {
            Matcher matcher = CHARSET.matcher(place);
            if (matcher.find()) {
                try {
                    return new String(body, Charset.forName(matcher.group(1)));
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    break;
                }
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
