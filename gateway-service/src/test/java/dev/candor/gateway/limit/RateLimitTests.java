package dev.candor.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gateway.testing.Browser;
import dev.candor.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RateLimitTests extends RunningGateway {

    @Autowired
    private Allowances allowances;

    @Test
    void saysWhatIsLeft() {
        Browser person = signedIn("counted");

        HttpResponse<String> first = person.get("/api/v1/me");
        HttpResponse<String> second = person.get("/api/v1/me");

        assertThat(first.headers().firstValue("RateLimit-Policy")).contains("\"requests\";q=15000;w=60");
        assertThat(first.headers().firstValue("RateLimit")).get().asString().matches("\"requests\";r=\\d+;t=\\d+");
        assertThat(left(second)).isLessThanOrEqualTo(left(first));
        assertThat(browser().get("/api/v1/session").headers().firstValue("RateLimit-Policy"))
                .contains("\"anonymous-requests\";q=3000;w=60");
    }

    @Test
    void countsAcrossInstancesInTheDatabase() {
        for (int i = 0; i < 10; i++) {
            assertThat(allowances.take(Allowance.WRONG_PASSWORD, "shared").granted())
                    .isTrue();
        }
        Allowances another =
                new Allowances(new LimitProperties(true, 1, 300, 60, 5, 10, 50, 3, 10, 5), vault, database);

        assertThat(another.take(Allowance.WRONG_PASSWORD, "shared").granted()).isFalse();
        another.giveBack(Allowance.WRONG_PASSWORD, "shared");
        assertThat(new Allowances(new LimitProperties(true, 1, 300, 60, 5, 10, 50, 3, 10, 5), vault, database)
                        .take(Allowance.WRONG_PASSWORD, "shared")
                        .granted())
                .isTrue();
    }

    @Test
    void grantsAPersonOnOneInstanceExactlyTheLimitOfRequests() {
        Allowances exact = new Allowances(new LimitProperties(true, 1, 300, 60, 5, 10, 50, 3, 10, 5), vault, database);
        long granted = IntStream.range(0, 320)
                .filter(request -> exact.take(Allowance.REQUESTS, "busy").granted())
                .count();

        // one comes back every 200 ms
        assertThat(granted).isBetween(300L, 319L);
    }

    @Test
    void countsRequestsOfAPersonAcrossInstancesToWithinTen() {
        LimitProperties small = new LimitProperties(true, 1, 300, 60, 5, 10, 50, 3, 10, 5);
        Allowances one = new Allowances(small, vault, database);
        for (int request = 0; request < 300; request++) {
            one.take(Allowance.REQUESTS, "on two");
        }
        Allowances another = new Allowances(small, vault, database);

        assertThat(another.take(Allowance.REQUESTS, "on two").remaining()).isLessThan(100);
    }

    @Test
    void refusesWithTheTimeToWait() {
        Allowances.Left left = allowances.take(Allowance.EXPORT, "greedy");
        while (left.granted()) {
            left = allowances.take(Allowance.EXPORT, "greedy");
        }

        assertThat(Allowances.refusal(left).retryAfter())
                .get()
                .satisfies(wait -> assertThat(wait.toSeconds()).isPositive());
    }

    @Autowired
    private dev.candor.gateway.secret.ServiceVault vault;

    @Autowired
    private javax.sql.DataSource database;

    private static long left(HttpResponse<String> answer) {
        String header = answer.headers().firstValue("RateLimit").orElseThrow();
        return Long.parseLong(header.replaceAll(".*r=(\\d+);.*", "$1"));
    }
}
