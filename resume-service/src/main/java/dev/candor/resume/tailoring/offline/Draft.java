package dev.candor.resume.tailoring.offline;

import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import java.util.Collection;
import java.util.List;

/** A change without its id, which it gets from its place among the others. */
record Draft(String path, Change.Kind kind, String before, String after, Reason reason, Operation operation) {

    /** Why, for which requirements, on which lines of the source. */
    record Reason(String why, Collection<String> requirementIds, List<Evidence> evidence) {}

    Change numbered(int number) {
        return new Change(
                "c" + number,
                path,
                kind,
                before,
                after,
                reason.why(),
                List.copyOf(reason.requirementIds()),
                reason.evidence(),
                operation,
                Change.Verdict.SUPPORTED,
                List.of(),
                Change.Decision.PENDING,
                null);
    }
}
