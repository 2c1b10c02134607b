package dev.candor.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.settings.Service;
import dev.candor.local.testing.Journal;
import dev.candor.local.testing.Notices;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import dev.candor.local.testing.SharedSuite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** One optimization after the other, then many at once, on the suite as it is, and what each thing took. */
@ExtendWith(SharedSuite.class)
class SuiteBenchmark {

    private static final int ALONE = 15;
    private static final int PEOPLE = 8;
    private static final int EACH = 12;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Test
    void printsWhatTheSuiteTakes(SharedSuite.Running suite) throws Exception {
        Person person = suite.newPerson();
        String resume = Run.uploadSample(person, "resume.docx");
        finish(start(person, resume, "to warm up"));
        oneAfterTheOther(person, resume);
        manyAtOnce(suite);
        hop(suite, person, resume);
    }

    private static void oneAfterTheOther(Person person, String resume) {
        Notices notices = Notices.listen(person);
        List<Timeline> timelines = IntStream.range(0, ALONE)
                .mapToObj(number -> Timeline.of(finish(start(person, resume, "alone " + number))))
                .toList();
        print("accepted to finished, alone", sample(timelines, Timeline::total));
        print("of it nobody did a step", sample(timelines, Timeline::overhead));
        print("event to WebSocket", Sample.of(notices.delays()));
    }

    private static void manyAtOnce(SharedSuite.Running suite) throws InterruptedException {
        Journal journal = new Journal(suite.data(), suite.suite().settings());
        Commits quiet = Commits.of(journal);
        TimeUnit.SECONDS.sleep(10);
        Commits.Rate idle = Commits.of(journal).since(quiet);
        List<Person> people =
                IntStream.range(0, PEOPLE).mapToObj(number -> suite.newPerson()).toList();
        List<String> resumes = people.stream()
                .map(person -> Run.uploadSample(person, "resume.docx"))
                .toList();
        Commits before = Commits.of(journal);
        long begin = System.nanoTime();
        List<Run> runs = new ArrayList<>();
        for (int round = 0; round < EACH; round++) {
            for (int who = 0; who < PEOPLE; who++) {
                runs.add(start(people.get(who), resumes.get(who), "round " + round));
            }
        }
        List<Timeline> timelines =
                runs.stream().map(SuiteBenchmark::finish).map(Timeline::of).toList();
        double took = seconds(begin);
        Commits.Rate busy = Commits.of(journal).since(before);
        int steps = timelines.stream().mapToInt(Timeline::steps).sum();
        print(
                "at once",
                String.format(Locale.ROOT, "%d in %.1f s, %.2f a second", runs.size(), took, runs.size() / took));
        print("commits", busy.perStep(steps, idle));
    }

    /** The same requests as the gateway and as the service behind it timed them. */
    private static void hop(SharedSuite.Running suite, Person person, String resume) throws Exception {
        Meter gateway = new Meter(suite, Service.GATEWAY);
        Meter service = new Meter(suite, Service.RESUME);
        List<Double> seen = new ArrayList<>();
        for (int request = 0; request < 500; request++) {
            long begin = System.nanoTime();
            person.read("/resumes/" + resume);
            seen.add(seconds(begin) * 1000);
        }
        double outer = gateway.meanMilliseconds();
        double inner = service.meanMilliseconds();
        print("GET of a resume, as the client sees it", Sample.of(seen));
        print(
                "gateway hop",
                String.format(
                        Locale.ROOT,
                        "%.2f ms in the gateway, %.2f ms in the service, %.2f times",
                        outer,
                        inner,
                        outer / inner));
    }

    private static Run start(Person person, String resume, String remark) {
        return Run.start(person, resume, "posting-2.txt", "\n\nReference: " + remark);
    }

    private static JsonNode finish(Run run) {
        JsonNode end = run.awaitEnd(LIMIT);
        assertThat(end.path("status").asString("")).as(end.toString()).isEqualTo("SUCCEEDED");
        return end;
    }

    private static Sample sample(List<Timeline> timelines, Function<Timeline, Duration> what) {
        return Sample.of(timelines.stream()
                .map(timeline -> (double) what.apply(timeline).toMillis())
                .toList());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String what, Object figure) {
        System.out.printf("bench: %-40s %s%n", what, figure);
    }
}
