package dev.candor.guard.net;

import dev.candor.guard.net.FetchOutcome.Reason;
import dev.candor.guard.net.FetchOutcome.Refused;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens addresses that people give, and nothing else does. Every hop is judged anew; a fetch ends by its deadline whatever
 * the other side does. The exact reason of a refusal goes to the log, the caller gets one of five.
 */
public final class SafeFetcher {

    private static final Logger LOG = LoggerFactory.getLogger(SafeFetcher.class);

    private static final Duration POST_MOST = Duration.ofSeconds(10);

    private final FetchProperties limits;
    private final TestEndpoints tests;
    private final HttpHop hop;
    private final HostPace pace;
    private final Semaphore slots;

    SafeFetcher(FetchProperties limits, HttpHop hop) {
        this.limits = limits;
        this.tests = new TestEndpoints(limits.testEndpoints());
        this.hop = hop;
        this.pace = new HostPace(limits.hostPause());
        this.slots = new Semaphore(limits.concurrent());
    }

    /** Whether the caller wants to follow a redirect; asked before the next host hears of it. */
    public interface Follow {

        /**
         * Whether to open this address.
         *
         * @throws InterruptedException if the caller is told to stop
         */
        boolean to(SafeUrl url) throws InterruptedException;
    }

    /**
     * Reads a page or a JSON answer; at most the configured hops, bytes and seconds.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    public FetchOutcome fetch(String address) throws InterruptedException {
        return fetch(address, url -> true);
    }

    /**
     * The same, asking the caller before each redirect; where the caller does not want to follow, the answer is {@code DENIED}.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    public FetchOutcome fetch(String address, Follow follow) throws InterruptedException {
        if (!limits.enabled()) {
            return refused(Reason.UNREACHABLE, "switched-off");
        }
        if (!slots.tryAcquire()) {
            return refused(Reason.BUSY, "all-slots-taken");
        }
        try {
            return follow(address, follow, System.nanoTime() + limits.deadline().toNanos());
        } finally {
            slots.release();
        }
    }

    private FetchOutcome follow(String address, Follow follow, long end) throws InterruptedException {
        Optional<SafeUrl> url = parse(address);
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            if (url.isEmpty()) {
                return refused(Reason.UNREACHABLE, hops == 0 ? "address-form" : "redirect-form");
            }
            if (hops > 0 && !follow.to(url.get())) {
                return refused(Reason.DENIED, "not-followed");
            }
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative() || !pace.await(url.get().host(), left)) {
                return refused(Reason.BUSY, "host-pace");
            }
            HttpHop.Answer answer = get(url.get(), end);
            if (answer instanceof HttpHop.Moved(String location)) {
                url = next(url.get(), location);
            } else {
                return outcome(url.get(), answer);
            }
        }
        return refused(Reason.UNREACHABLE, "too-many-redirects");
    }

    private HttpHop.Answer get(SafeUrl url, long end) throws InterruptedException {
        try {
            return hop.get(url, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        } catch (BoundedBody.TooLargeException e) {
            return new HttpHop.Failed(Reason.UNREADABLE, "too-large");
        } catch (IOException | RuntimeException e) {
            return new HttpHop.Failed(Reason.UNREACHABLE, e.getClass().getSimpleName());
        }
    }

    private Optional<SafeUrl> next(SafeUrl from, String location) {
        try {
            String target = from.uri().resolve(location.strip()).toString();
            boolean downgrade = from.uri().getScheme().equals("https") && target.startsWith("http:");
            return downgrade ? Optional.empty() : parse(target);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static FetchOutcome outcome(SafeUrl url, HttpHop.Answer answer) {
        return switch (answer) {
            case HttpHop.Body body -> new FetchOutcome.Fetched(url, body.contentType(), body.bytes());
            case HttpHop.Failed(Reason reason, String detail) -> refused(reason, detail);
            case HttpHop.Moved moved -> refused(Reason.UNREACHABLE, "redirect");
        };
    }

    /**
     * Posts a message to a webhook: one hop, https only, the response's body is never read.
     *
     * @return HTTP status, or empty if nobody answered or the address is not one we open
     */
    public Optional<Integer> post(String address, Map<String, String> headers, byte[] body) {
        Optional<SafeUrl> url = encrypted(address);
        if (!limits.enabled() || url.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(hop.post(url.get(), headers, body, POST_MOST));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            refused(Reason.UNREACHABLE, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The one form of an address that {@link #fetch} and {@link #post} would try; empty if they would not. */
    public Optional<SafeUrl> canonical(String address) {
        return parse(address);
    }

    /** Whether {@link #fetch} and {@link #post} would try this address at all. */
    public boolean opens(String address) {
        return parse(address).isPresent();
    }

    /** Whether {@link #post} would try this address at all: like {@link #opens}, and never without encryption. */
    public boolean posts(String address) {
        return encrypted(address).isPresent();
    }

    private Optional<SafeUrl> encrypted(String address) {
        return parse(address).filter(safe -> tests.allows(safe.uri()) || safe.isEncrypted());
    }

    private Optional<SafeUrl> parse(String address) {
        return SafeUrl.parse(address, tests, limits.allowHttp());
    }

    private static Refused refused(Reason reason, String detail) {
        LOG.atInfo().addKeyValue("reason", reason).addKeyValue("detail", detail).log("fetch refused");
        return new Refused(reason);
    }
}
