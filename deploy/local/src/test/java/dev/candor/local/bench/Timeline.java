package dev.candor.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * When a finished optimization did what.
 *
 * @param total from being accepted to its end
 * @param working time within it in which at least one step was being done
 * @param steps how many steps were done
 */
record Timeline(Duration total, Duration working, int steps) {

    private record Work(Instant from, Instant to) {}

    static Timeline of(JsonNode optimization) {
        List<Work> work = new ArrayList<>();
        for (JsonNode step : optimization.path("steps")) {
            if (step.path("status").asString("").equals("SUCCEEDED") && step.has("startedAt")) {
                work.add(new Work(at(step, "startedAt"), at(step, "finishedAt")));
            }
        }
        Duration total = Duration.between(at(optimization, "createdAt"), at(optimization, "finishedAt"));
        return new Timeline(total, covered(work), work.size());
    }

    /** Nobody did a step: waiting, sending, committing, deciding. */
    Duration overhead() {
        return total.minus(working);
    }

    private static Duration covered(List<Work> work) {
        work.sort(Comparator.comparing(Work::from));
        Duration covered = Duration.ZERO;
        Instant reached = Instant.MIN;
        for (Work part : work) {
            Instant from = part.from().isAfter(reached) ? part.from() : reached;
            if (part.to().isAfter(from)) {
                covered = covered.plus(Duration.between(from, part.to()));
                reached = part.to();
            }
        }
        return covered;
    }

    private static Instant at(JsonNode node, String field) {
        return Instant.parse(node.path(field).asString(""));
    }
}
