package dev.candor.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.settings.Service;
import dev.candor.local.suite.Fleet.Instance;
import dev.candor.local.testing.Run;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case in the lab: whatever it does, everything is healed afterwards and the books must agree. */
@ExtendWith(FaultLab.Shared.class)
abstract class FaultCase {

    /** How long a run may take that something went wrong with. */
    static final Duration LIMIT = Duration.ofSeconds(90);

    static final Instance RESUME = new Instance(Service.RESUME, 0);
    static final Instance SECOND_RESUME = new Instance(Service.RESUME, 1);

    FaultLab lab;
    Story story;
    private long began;

    @BeforeEach
    void begin(FaultLab shared, TestInfo test) {
        lab = shared;
        story = lab.story();
        began = System.nanoTime();
        System.out.println("fault: " + name(test) + " begins");
    }

    private static String name(TestInfo test) {
        return test.getTestMethod().map(Method::getName).orElse("") + " " + test.getDisplayName();
    }

    @AfterEach
    void theBooksAgree(TestInfo test) {
        List<String> wrong = new ArrayList<>();
        TheBooks books = new TheBooks(lab);
        long over = System.nanoTime();
        long healed = over;
        try {
            lab.heal();
            healed = System.nanoTime();
            wrong.addAll(books.wrong(story));
        } catch (ConditionTimeoutException | IllegalStateException | UncheckedIOException broken) {
            wrong.add("the suite does not come back: " + broken);
        }
        System.out.printf(
                Locale.ROOT,
                "fault: %-60s %5.1f s, %.1f of them until all were back, %.1f until the books agreed, %d runs, waited for %s %s%n",
                name(test),
                (System.nanoTime() - began) / 1e9,
                (healed - over) / 1e9,
                (System.nanoTime() - healed) / 1e9,
                story.runs().size(),
                books.waitedFor(),
                wrong.isEmpty() ? "" : wrong);
        assertThat(wrong).isEmpty();
    }

    /**
     * A run whose words a model writes that takes so long from now on. What comes before, nobody has to wait for: until the posting
     * is analysed, the model is quick.
     */
    Run submitToASlowWriter(long millis) {
        Run run = story.submitUnheardOf();
        awaitStep(run, "analyze-posting", "SUCCEEDED");
        lab.slowModel(millis);
        return run;
    }

    /** Until a step of a run has come so far, at most half a minute. */
    static void awaitStep(Run run, String step, String status) {
        awaitStep(List.of(run), step, status);
    }

    /** Until a step of one of these runs has come so far, at most half a minute. */
    static void awaitStep(List<Run> runs, String step, String status) {
        Awaitility.await()
                .atMost(FaultLab.patient(Duration.ofSeconds(30)))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(30))
                .until(() -> runs.stream().anyMatch(run -> hasCome(run, step, status)));
    }

    private static boolean hasCome(Run run, String step, String status) {
        return run.stateIfAnswered()
                .path("steps")
                .valueStream()
                .anyMatch(each -> each.path("name").asString("").equals(step)
                        && status.contains(each.path("status").asString("?")));
    }
}
