package dev.candor.local.fault;

import static org.awaitility.Awaitility.await;

import dev.candor.local.testing.BillingModel;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** One case: what was asked for and accepted, what went wrong meanwhile, and what may come of it. */
final class Story {

    /** What a fault does not undo at once: calls that began shortly before it may be asked again. */
    private static final Duration AROUND = Duration.ofSeconds(2);

    private final Person person;
    private final String resume;
    private final String posting;
    private final Map<String, Follower> runs = new LinkedHashMap<>();
    private final List<Instant[]> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger poison = new AtomicInteger();
    private final AtomicInteger mayRepeat = new AtomicInteger();
    private Set<String> ends = Set.of("SUCCEEDED");
    private Duration rest = Duration.ofSeconds(45);

    Story(Person person, String resume, String posting) {
        this.person = person;
        this.resume = resume;
        this.posting = posting;
    }

    /** Asks for a run that nobody has asked for, again under its key until it is accepted, and watches it. */
    Run submit() {
        return submit(UUID.randomUUID().toString());
    }

    /** The same for a wish of one's own: equal words are the same wish. */
    Run submit(String words) {
        return submitPosting(posting + "\n\nReference: " + words);
    }

    /**
     * The same with a requirement of its own, which goes into every question about words: no answer that was paid for before will do,
     * and the model is asked at the step that writes too.
     */
    Run submitUnheardOf() {
        String own = UUID.randomUUID().toString().substring(0, 8);
        return submitPosting(posting.replace("Your profile\n", "Your profile\n- Knowledge of Method " + own + "\n"));
    }

    private Run submitPosting(String text) {
        Map<String, Object> wish = Map.of("resumeId", resume, "posting", Map.of("text", text));
        String key = UUID.randomUUID().toString();
        String id = await().atMost(FaultLab.patient(Duration.ofSeconds(60)))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> accepted(key, wish), accepted -> !accepted.isEmpty());
        synchronized (runs) {
            runs.computeIfAbsent(id, fresh -> Follower.of(person, fresh));
        }
        return new Run(person, id);
    }

    /** The id under which a wish was accepted; empty if no answer came, or one that says to come again. */
    String accepted(String key, Map<String, Object> wish) {
        try {
            HttpResponse<String> answer = person.postOnce("/optimizations", key, wish, Duration.ofSeconds(8));
            return answer.statusCode() / 100 == 2
                    ? JsonMapper.shared().readTree(answer.body()).path("id").asString("")
                    : "";
        } catch (UncheckedIOException away) {
            return "";
        }
    }

    /** Asks for so many runs. */
    List<Run> submit(int count) {
        List<Run> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(submit());
        }
        return all;
    }

    /** Does something bad: calls of models under way then may be asked again. */
    void fault(Runnable bad) {
        Instant[] span = {Instant.now().minus(AROUND), Instant.MAX};
        faults.add(span);
        bad.run();
        span[1] = Instant.now().plus(AROUND);
    }

    /** So many records that nobody can read were sent to somebody. */
    void poisoned(int letters) {
        poison.addAndGet(letters);
    }

    /** Runs may end like this. */
    void mayEnd(String... statuses) {
        ends = Set.of(statuses);
    }

    /** A model gave answers of no use: so many questions may be asked again. */
    void mayRepeat(int calls) {
        mayRepeat.addAndGet(calls);
    }

    /** How long everything may take to come to rest afterwards. */
    void mayRest(Duration most) {
        rest = most;
    }

    /** Waits until all runs have ended. */
    void awaitEnds(Duration limit) {
        await().atMost(FaultLab.patient(limit))
                .pollInterval(Duration.ofMillis(150))
                .until(() ->
                        runs().keySet().stream().allMatch(id -> Run.isFinal(new Run(person, id).stateIfAnswered())));
    }

    Map<String, Follower> runs() {
        synchronized (runs) {
            return Map.copyOf(runs);
        }
    }

    Person person() {
        return person;
    }

    Set<String> ends() {
        return ends;
    }

    int letters() {
        return poison.get();
    }

    Duration rest() {
        return FaultLab.patient(rest);
    }

    /** How many calls may have been asked twice: those that were under way when something went wrong. */
    long excused(List<BillingModel.Call> calls) {
        return mayRepeat.get()
                + calls.stream()
                        .filter(call -> faults.stream()
                                .anyMatch(span -> call.from().isBefore(span[1])
                                        && call.until().isAfter(span[0])))
                        .count();
    }
}
