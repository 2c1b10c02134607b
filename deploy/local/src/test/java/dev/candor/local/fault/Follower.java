package dev.candor.local.fault;

import dev.candor.local.testing.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody who watches a run by its event stream, and comes back to any instance with the last id whenever the stream breaks. */
final class Follower {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest.Builder request;
    private final CountDownLatch given = new CountDownLatch(1);
    private final List<Integer> seen = new CopyOnWriteArrayList<>();
    private volatile boolean ended;
    private String id = "";

    private Follower(Person person, String run) {
        this.request = HttpRequest.newBuilder(person.base().resolve("/api/v1/optimizations/" + run + "/events"))
                .header("Authorization", "Bearer " + person.token())
                .header("Accept", "text/event-stream");
    }

    /** Watches until the run has ended. */
    static Follower of(Person person, String run) {
        Follower follower = new Follower(person, run);
        Thread.ofVirtual().name("follow " + run).start(follower::follow);
        return follower;
    }

    /** Whether the stream has come to its end. */
    boolean ended() {
        return ended;
    }

    /** Goes away. */
    void giveUp() {
        given.countDown();
    }

    /** What is wrong with what it saw, nothing if it saw each of so many facts once and in order. */
    List<String> wrong(int facts) {
        List<String> wrong = new ArrayList<>();
        if (!ended) {
            wrong.add("I6: the stream has not ended");
        }
        if (!seen.equals(IntStream.rangeClosed(1, facts).boxed().toList())) {
            wrong.add("I6: of " + facts + " facts a client saw " + seen);
        }
        return wrong;
    }

    private void follow() {
        try {
            while (!ended && !given.await(200, TimeUnit.MILLISECONDS)) {
                read();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() throws InterruptedException {
        HttpRequest.Builder next = request.copy().GET();
        if (!seen.isEmpty()) {
            next.header("Last-Event-ID", String.valueOf(seen.getLast()));
        }
        try {
            HttpResponse<Stream<String>> answer = HTTP.send(next.build(), BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                if (answer.statusCode() == 200) {
                    lines.forEach(this::line);
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            ended = false;
        }
    }

    private void line(String line) {
        if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("event:") && !id.isEmpty()) {
            seen.add(Integer.parseInt(id));
            id = "";
            if (line.substring(6).strip().matches("succeeded|failed|cancelled|expired")) {
                ended = true;
            }
        }
    }
}
