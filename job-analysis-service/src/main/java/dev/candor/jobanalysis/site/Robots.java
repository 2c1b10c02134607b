package dev.candor.jobanalysis.site;

import dev.candor.guard.net.FetchOutcome;
import dev.candor.guard.net.FetchOutcome.Reason;
import dev.candor.guard.net.SafeFetcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks each site once an hour what programs may read there. A site without rules allows all; one that is silent, or busy with us,
 * allows nothing until it answers.
 */
@Component
class Robots {

    static final String AGENT = "Candor";

    private static final int HOSTS = 500;
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final SafeFetcher fetcher;
    private final Clock clock;
    private final Map<String, Known> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > HOSTS;
        }
    };

    Robots(SafeFetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    private record Known(RobotsRules rules, Instant until) {}

    /**
     * Whether the site lets programs read this address.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    boolean allow(URI address) throws InterruptedException {
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return rules(address.getScheme() + "://" + address.getRawAuthority()).allow(path);
    }

    private RobotsRules rules(String site) throws InterruptedException {
        Instant now = clock.instant();
        synchronized (hosts) {
            Known known = hosts.get(site);
            if (known != null && now.isBefore(known.until())) {
                return known.rules();
            }
        }
        Known fresh = ask(site, now);
        synchronized (hosts) {
            hosts.put(site, fresh);
        }
        return fresh.rules();
    }

    private Known ask(String site, Instant now) throws InterruptedException {
        return switch (fetcher.fetch(site + "/robots.txt", url -> !OffLimits.covers(url.uri()))) {
            case FetchOutcome.Fetched file ->
                new Known(RobotsRules.parse(new String(file.body(), StandardCharsets.UTF_8), AGENT), now.plus(FRESH));
            case FetchOutcome.Refused(Reason reason) ->
                switch (reason) {
                    case GONE, DENIED, UNREADABLE -> new Known(RobotsRules.ALLOW_ALL, now.plus(FRESH));
                    case UNREACHABLE, BUSY -> new Known(RobotsRules.ALLOW_NONE, now.plus(RETRY));
                };
        };
    }
}
