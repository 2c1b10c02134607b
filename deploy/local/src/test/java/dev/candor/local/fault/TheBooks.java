package dev.candor.local.fault;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.candor.local.soak.Books;
import dev.candor.local.testing.Artifacts;
import dev.candor.local.testing.BillingModel;
import dev.candor.local.testing.Mails;
import dev.candor.local.testing.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The twelve invariants that hold after every case, whatever it did. One line for each thing that is wrong. */
final class TheBooks {

    private static final String ENDS =
            "type ~ '^optimization\\.(succeeded|failed|cancelled|expired)' AND optimization_id = ANY (?)";
    private static final int RUNNING_AT_ONCE = 3;
    private static final int SERVICES_WITH_MODELS = 2;
    private static final int ARTIFACTS_OF = 6;
    private final FaultLab lab;
    private final Rows rows;
    private final Books totals;
    private List<String> last = List.of();

    TheBooks(FaultLab lab) {
        this.lab = lab;
        this.rows = lab.rows();
        this.totals = new Books(lab.journal());
    }

    /** Waits for rest, then compares. */
    List<String> wrong(Story story) {
        Set<String> runs = story.runs().keySet();
        List<String> wrong = new ArrayList<>(awaitRest(story));
        endsOnce(story, runs, wrong);
        oneAlive(wrong);
        paidOnce(story, wrong);
        wrong.addAll(totals.doneTwice().stream().map(line -> "I5: " + line).toList());
        wrong.addAll(Audit.seen(rows));
        seenInOrder(story, wrong);
        toldOnce(runs, wrong);
        withinLimits(story, runs, wrong);
        letters(story, wrong);
        artifacts(story, wrong);
        return wrong;
    }

    /** What kept the books waiting in the end, empty if everything was at rest. */
    List<String> waitedFor() {
        return last.stream().limit(2).toList();
    }

    /** I8: whatever is not at rest when the patience of the story is over. */
    private List<String> awaitRest(Story story) {
        long until = System.nanoTime() + story.rest().toNanos();
        List<String> busy = busy(story);
        while (!busy.isEmpty() && System.nanoTime() < until) {
            last = busy;
            pause();
            busy = busy(story);
        }
        return busy.stream().map(line -> "I8: " + line).toList();
    }

    private List<String> busy(Story story) {
        try {
            Set<String> runs = story.runs().keySet();
            List<String> busy = new ArrayList<>(totals.leftOver());
            busy.removeIf(line -> line.contains("dead_letter"));
            int told = rows.of("SELECT 1 FROM notification.notice WHERE " + ENDS, runs)
                    .size();
            if (told < runs.size()) {
                busy.add("told of " + told + " ends of " + runs.size());
            }
            story.runs().forEach((id, follower) -> {
                if (!follower.ended()) {
                    busy.add("somebody follows " + id);
                }
            });
            if (busy.isEmpty()) {
                busy.addAll(lab.bus().lag());
            }
            return busy;
        } catch (IllegalStateException away) {
            return List.of("the database does not answer: " + away.getCause());
        }
    }

    private void endsOnce(Story story, Set<String> runs, List<String> wrong) {
        Map<String, String> known = totals.runs();
        for (String run : runs) {
            String status = known.getOrDefault(run, "lost");
            if (!story.ends().contains(status)) {
                wrong.add("I1: " + run + " is " + status + " "
                        + totals.problems().stream()
                                .filter(line -> line.contains(run))
                                .toList());
            }
        }
        totals.brokenEvents().forEach(line -> wrong.add("I1/I6: " + line));
    }

    /** I2: two runs of the same wish were never alive at the same time. */
    private void oneAlive(List<String> wrong) {
        rows.of(
                        "SELECT a.id, b.id FROM resume.optimization a JOIN resume.optimization b ON a.owner_id = b.owner_id"
                                + " AND a.fingerprint = b.fingerprint AND a.id < b.id AND a.created_at < b.finished_at"
                                + " AND b.created_at < a.finished_at",
                        List.of())
                .forEach(pair -> wrong.add("I2: alive together " + pair));
    }

    private void paidOnce(Story story, List<String> wrong) {
        Map<Integer, Instant> answered = totals.answered();
        long again = 0;
        for (Map.Entry<Integer, List<Instant>> asked : lab.model().asked().entrySet()) {
            Instant kept = answered.getOrDefault(asked.getKey(), Instant.MAX);
            if (asked.getValue().stream().anyMatch(kept::isBefore)) {
                wrong.add("I3: question " + asked.getKey() + " was paid again");
            }
            again += asked.getValue().size() - 1;
        }
        long before = lab.repeatedBefore();
        long excused = story.excused(lab.model().log());
        if (again - before > excused) {
            wrong.add("I4: " + (again - before) + " calls repeated, " + excused + " were under way at faults: "
                    + lab.model().asked().entrySet().stream()
                            .filter(question -> question.getValue().size() > 1)
                            .toList());
        }
        lab.repeatedBefore(again);
    }

    private void seenInOrder(Story story, List<String> wrong) {
        Map<String, Integer> facts = rows
                .of(
                        "SELECT optimization_id, max(seq) FROM resume.optimization_event WHERE optimization_id = ANY (?)"
                                + " GROUP BY 1",
                        story.runs().keySet())
                .stream()
                .collect(toMap(List::getFirst, row -> Integer.parseInt(row.getLast())));
        story.runs()
                .forEach((id, follower) ->
                        follower.wrong(facts.getOrDefault(id, 0)).forEach(line -> wrong.add(line + " " + id)));
    }

    /** I7: one notice for the end of a run, one mail unless it was cancelled, under one id however often it was sent. */
    private void toldOnce(Set<String> runs, List<String> wrong) {
        Map<String, Long> notices =
                rows.of("SELECT optimization_id FROM notification.notice WHERE " + ENDS, runs).stream()
                        .collect(groupingBy(List::getFirst, counting()));
        Map<String, List<String>> mails = Mails.idsByRun(lab.fleet().data(), runs);
        Map<String, String> ends = totals.runs();
        for (String run : runs) {
            int ids = new HashSet<>(mails.getOrDefault(run, List.of())).size();
            int due = "CANCELLED".equals(ends.get(run)) ? 0 : 1;
            if (notices.getOrDefault(run, 0L) != 1 || ids != due) {
                wrong.add("I7: " + notices.getOrDefault(run, 0L) + " notices, " + ids + " mails of " + run);
            }
        }
    }

    /** I9: no person had more at once than they may, no provider was asked more at once than it allows. */
    private void withinLimits(Story story, Set<String> runs, List<String> wrong) {
        rows.of(
                        "WITH span AS (SELECT o.owner_id, e.at AS began, o.finished_at AS ended FROM resume.optimization o"
                                + " JOIN resume.optimization_event e ON e.optimization_id = o.id"
                                + " AND e.type = 'optimization.started.v1' WHERE o.id = ANY (?))"
                                + " SELECT a.owner_id, count(*) FROM span a JOIN span b ON a.owner_id = b.owner_id"
                                + " AND b.began <= a.began AND b.ended > a.began GROUP BY a.owner_id, a.began HAVING count(*) > "
                                + RUNNING_AT_ONCE,
                        runs)
                .forEach(line -> wrong.add("I9: more runs at once than a person may have " + line));
        List<BillingModel.Call> calls = lab.model().log();
        long most = calls.stream()
                .mapToLong(one -> calls.stream()
                        .filter(other -> !other.from().isAfter(one.from())
                                && other.until().isAfter(one.from()))
                        .count())
                .max()
                .orElse(0);
        // calls of the dead go on at the provider
        if (most > (long) SERVICES_WITH_MODELS * FaultLab.AT_ONCE + story.excused(calls)) {
            wrong.add("I9: " + most + " calls at once");
        }
    }

    private void letters(Story story, List<String> wrong) {
        long letters = List.of("gateway", "resume", "job_analysis", "file", "notification").stream()
                .mapToLong(schema -> rows.number("SELECT count(*) FROM " + schema + ".dead_letter"))
                .sum();
        int planned = lab.plannedLetters(story.letters());
        if (letters != planned) {
            wrong.add("I10: " + letters + " dead letters, " + planned + " were planned");
        }
    }

    private void artifacts(Story story, List<String> wrong) {
        Map<String, String> known = totals.runs();
        List<String> succeeded = story.runs().keySet().stream()
                .filter(id -> "SUCCEEDED".equals(known.get(id)))
                .limit(ARTIFACTS_OF)
                .toList();
        wrong.addAll(succeeded.parallelStream()
                .flatMap(id -> different(story, id).stream())
                .toList());
    }

    private static Optional<String> different(Story story, String id) {
        try {
            new Artifacts(new Run(story.person(), id)).assertDigests();
            return Optional.empty();
        } catch (AssertionError different) {
            return Optional.of("I11: " + id + " " + different.getMessage());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
