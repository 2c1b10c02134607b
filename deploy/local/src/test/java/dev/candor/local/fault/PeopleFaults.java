package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People change their minds, ask twice, and ask for what is not theirs. */
class PeopleFaults extends FaultCase {

    /** F28: cancelled at any moment a run ends as cancelled or as finished, never both, and asks no model afterwards. */
    @Test
    void changeTheirMind() {
        story.mayEnd("CANCELLED", "SUCCEEDED");
        story.fault(() -> {
            for (int tenths : List.of(0, 3, 8, 15, 25, 40)) {
                Run run = story.submit();
                DatabaseFaults.pause(tenths * 100L);
                HttpResponse<String> answer =
                        story.person().send("POST", "/optimizations/" + run.id() + "/cancel", Map.of());
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202, 204, 409);
            }
        });
        story.awaitEnds(LIMIT);
        DatabaseFaults.pause(2_000);
        int asked = lab.model().calls();
        DatabaseFaults.pause(3_000);
        assertThat(lab.model().calls()).as("questions after the end").isEqualTo(asked);

        Person other = Person.signUp(lab.fleet().gateway(), "person-" + UUID.randomUUID() + "@example.com");
        String somebodyElses = story.runs().keySet().iterator().next();
        assertThat(other.send("POST", "/optimizations/" + somebodyElses + "/cancel", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    /** F29: fifty times the same at once, over both gateways, is one run. */
    @Test
    void askFiftyTimesAtOnce() {
        String words = "the same for all";
        Set<String> ids = ConcurrentHashMap.newKeySet();
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(number ->
                            hands.execute(() -> ids.add(story.submit(words).id())));
        }
        story.awaitEnds(LIMIT);

        assertThat(ids).hasSize(1);
    }
}
