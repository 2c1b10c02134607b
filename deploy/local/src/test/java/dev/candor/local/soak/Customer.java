package dev.candor.local.soak;

import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who always has a few runs going, and asks again under the same key whenever the answer stays away. */
final class Customer {

    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Person person;
    private final String resume;
    private final String posting;
    private final RandomGenerator chance;
    private final CountDownLatch over;
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final AtomicInteger doubled = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    Customer(Person person, String resume, RandomGenerator chance, CountDownLatch over) {
        this.person = person;
        this.resume = resume;
        this.chance = chance;
        this.over = over;
        try {
            this.posting = Files.readString(Path.of("samples", "posting-2.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Person person() {
        return person;
    }

    /** Ids of accepted runs. */
    Set<String> accepted() {
        return Set.copyOf(accepted.values());
    }

    /** Keys under which a second request was given another run than the first. */
    int doubled() {
        return doubled.get();
    }

    /** Requests that got no answer, or one that says to come again. */
    int refused() {
        return refused.get();
    }

    /** Submits until it is over. */
    void work() {
        try {
            for (int number = 0; !over.await(200 + chance.nextInt(300), TimeUnit.MILLISECONDS); ) {
                if (accepted().stream().filter(id -> !ended.contains(id)).count() < AT_ONCE) {
                    submit(number++);
                } else {
                    look();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(int number) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        Map<String, Object> wish = Map.of(
                "resumeId", resume, "posting", Map.of("text", posting + "\n\nReference: " + person.email() + number));
        while (!post(key, wish)) {
            if (over.await(500, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        if (chance.nextInt(3) == 0) {
            post(key, wish);
        }
    }

    /** False when the same has to be asked again. */
    private boolean post(String key, Map<String, Object> wish) {
        try {
            HttpResponse<String> answer = person.postOnce("/optimizations", key, wish, PATIENCE);
            if (answer.statusCode() / 100 != 2) {
                refused.incrementAndGet();
                return false;
            }
            String id = JSON.readTree(answer.body()).path("id").asString("");
            String before = accepted.putIfAbsent(key, id);
            if (before != null && !before.equals(id)) {
                doubled.incrementAndGet();
            }
            return true;
        } catch (UncheckedIOException away) {
            refused.incrementAndGet();
            return false;
        }
    }

    /** Looks at what is going on. */
    void look() {
        for (String id : accepted()) {
            if (!ended.contains(id)) {
                JsonNode state = new Run(person, id).stateIfAnswered();
                if (Run.isFinal(state)) {
                    ended.add(id);
                }
            }
        }
    }

    /** How many accepted runs have not been seen to end. */
    long open() {
        return accepted().stream().filter(id -> !ended.contains(id)).count();
    }
}
