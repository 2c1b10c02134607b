package dev.candor.gateway.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords: Argon2id with 19 MiB and two passes (OWASP's least), 8 to 128 characters, none of the 10,000 most common, no rule of
 * composition, never cut. Hashing is all processor and would hold up the virtual threads beside it, with the connections they hold; so
 * it has few platform threads of its own.
 */
@Component
class Passwords implements DisposableBean {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LEAST = 8;
    private static final int MOST = 128;
    private static final int LONGEST_QUEUE = 200;
    private static final Argon2Function CURRENT = Argon2Function.getInstance(MEMORY_KIB, PASSES, 1, 32, Argon2.ID);

    private final ExecutorService threads = new ThreadPoolExecutor(
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().availableProcessors(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(LONGEST_QUEUE),
            Thread.ofPlatform().daemon().name("password-", 0).factory());
    private final PasswordEncoder encoder = new Argon2Password4jPasswordEncoder(CURRENT);
    private final Set<String> common = readCommon();
    private final String nobodys = encoded("nobody has this password");

    /** @throws ProblemException if the password is too short, too long or too common */
    String hash(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST || length > MOST) {
            throw ProblemException.invalid("password", "Use 8 to 128 characters; 15 or more are better.");
        }
        if (common.contains(password.toLowerCase(Locale.ROOT))) {
            throw ProblemException.invalid("password", "This password is among the most common ones. Choose another.");
        }
        return encoded(password);
    }

    /** Whether it is the right one; takes as long without a hash as with one. */
    boolean matches(String password, @Nullable String hash) {
        String wanted = hash == null ? nobodys : hash;
        Argon2Function made = Argon2Function.getInstanceFromHash(wanted);
        boolean same = apart(() -> new Argon2Password4jPasswordEncoder(made).matches(password, wanted));
        return same && hash != null;
    }

    /** Whether the hash was made with less effort than is asked today. */
    boolean outdated(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() < MEMORY_KIB || made.getIterations() < PASSES || made.getVariant() != Argon2.ID;
    }

    /** A hash by today's rules of a password that was accepted before. */
    String encoded(String password) {
        return apart(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    private <T> T apart(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw new ProblemException(CommonProblem.UNAVAILABLE, "Too many people sign in at once. Try again soon.")
                    .withRetryAfter(Duration.ofSeconds(5));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a password could not be hashed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(CommonProblem.UNAVAILABLE, "The service is stopping. Try again soon.");
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private static Set<String> readCommon() {
        try (InputStream list = Passwords.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
