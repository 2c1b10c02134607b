package dev.candor.gateway.session;

import static dev.candor.gateway.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInThrottleTests extends RunningGateway {

    private static final String PASSWORD = "a fine pass phrase";

    @AfterEach
    void forgetTheAddress() {
        jdbc.sql("DELETE FROM bucket").update();
    }

    @Test
    void stopsGuessingButNotTheOwnerOnAKnownBrowser() {
        Browser owner = signedIn("guessed");

        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            statuses.add(guess("guessed@example.org").statusCode());
        }
        HttpResponse<String> throttled = guess("guessed@example.org");

        assertThat(statuses.subList(0, 10)).containsOnly(401);
        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(body(throttled).path("code").asString()).isEqualTo("sign-in-throttled");
        assertThat(throttled.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(browser()
                        .post("/api/v1/session", right("guessed@example.org"))
                        .statusCode())
                .as("even the right password, from an unknown browser")
                .isEqualTo(429);
        assertThat(owner.post("/api/v1/session", right("guessed@example.org")).statusCode())
                .as("the owner's own browser")
                .isEqualTo(200);
    }

    @Test
    void countsUnknownAddressesAlike() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            statuses.add(guess("never-signed-up@example.org").statusCode());
        }

        assertThat(statuses.subList(0, 10)).containsOnly(401);
        assertThat(statuses.getLast()).isEqualTo(429);
    }

    @Test
    void neverLetsMoreThanTheAllowanceThroughAtOnce() throws Exception {
        browser().signUp("parallel@example.org", PASSWORD, "Parallel");

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = () -> guess("parallel@example.org").statusCode();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(java.util.Collections.nCopies(20, one))) {
                statuses.add(answer.get());
            }
            assertThat(statuses.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(10);
            assertThat(statuses).containsOnly(401, 429);
        }
    }

    private static HttpResponse<String> guess(String email) {
        return browser().post("/api/v1/session", "{\"email\":\"" + email + "\",\"password\":\"wrong guess\"}");
    }

    private static String right(String email) {
        return "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}";
    }
}
