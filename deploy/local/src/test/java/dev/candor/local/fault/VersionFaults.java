package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.local.testing.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F36: services of two versions side by side, as while one of them is replaced. */
class VersionFaults extends FaultCase {

    private static final int AT_ONCE = 6;
    private static final int TRIES = 3;
    private static final String OLD = "1";
    private static final String NEW = "2";

    /** The second resume-service begins runs on the first plan, and the first one, which begins on the second, ends them on the first. */
    @Test
    void endsARunOnThePlanItBeganOn() {
        lab.slowModel(1_500);
        Map<String, List<Run>> byPlan = Map.of();
        for (int tried = 0; tried < TRIES && byPlan.size() < 2; tried++) {
            atOnce();
            byPlan = all().stream().collect(Collectors.groupingBy(this::plan));
        }
        assertThat(byPlan).as("both begin runs").containsOnlyKeys(OLD, NEW);
        Map<String, List<Run>> began = byPlan;
        story.fault(() -> {
            awaitStep(began.getOrDefault(OLD, List.of()), "read-posting", "RUNNING SUCCEEDED");
            lab.kill(SECOND_RESUME);
        });
        lab.quickModel();
        story.awaitEnds(Duration.ofMinutes(2));

        assertThat(all().stream().collect(Collectors.groupingBy(this::plan)))
                .as("nobody has changed a plan")
                .isEqualTo(began);
        assertThat(began.getOrDefault(OLD, List.of()))
                .allSatisfy(run -> assertThat(steps(run)).doesNotContain("analyze-resume"));
        assertThat(began.getOrDefault(NEW, List.of()))
                .allSatisfy(run -> assertThat(steps(run)).contains("analyze-resume"));
    }

    /** A result of a later version is put aside whole, and can be sent again; whoever still does not know it puts it aside again. */
    @Test
    void putsAMessageOfALaterVersionAside() {
        Run run = story.submit();
        awaitStep(run, "read-posting", "RUNNING SUCCEEDED");
        story.poisoned(2);

        lab.bus().send(List.of(Bus.ofType("candor.step.results.v1", "step.succeeded.v2", run.id())));
        String letter = awaitLetters(run, 1).getFirst();
        assertThat(lab.fleet().replay(RESUME.service(), letter)).isEqualTo(202);
        awaitLetters(run, 2);

        story.awaitEnds(LIMIT);
    }

    /** Ids of the letters about a run that resume-service has put aside, oldest first. */
    private List<String> awaitLetters(Run run, int count) {
        return await().atMost(FaultLab.patient(Duration.ofSeconds(20)))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> lab
                                .rows()
                                .of(
                                        "SELECT id FROM resume.dead_letter WHERE message_key = '" + run.id()
                                                + "' AND payload IS NOT NULL ORDER BY at",
                                        List.of())
                                .stream()
                                .map(List::getFirst)
                                .toList(),
                        letters -> letters.size() == count);
    }

    /** Requests at the same time take connections of their own, which lead to either instance. */
    private void atOnce() {
        Queue<Run> runs = new ConcurrentLinkedQueue<>();
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < AT_ONCE; number++) {
                hands.execute(() -> runs.add(story.submit()));
            }
        }
        assertThat(runs).hasSize(AT_ONCE);
    }

    private List<Run> all() {
        List<Run> all = new ArrayList<>();
        story.runs().keySet().stream().sorted().forEach(id -> all.add(new Run(story.person(), id)));
        return all;
    }

    private String plan(Run run) {
        return lab.rows()
                .of("SELECT plan_version FROM resume.optimization WHERE id = ANY (?)", List.of(run.id()))
                .getFirst()
                .getFirst();
    }

    private static List<String> steps(Run run) {
        return run.state()
                .path("steps")
                .valueStream()
                .map(step -> step.path("name").asString(""))
                .toList();
    }
}
