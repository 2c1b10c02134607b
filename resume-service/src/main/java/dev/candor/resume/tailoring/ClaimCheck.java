package dev.candor.resume.tailoring;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.tailoring.Change.Verdict;
import dev.candor.resume.tailoring.Proposals.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Has every proposal judged by the claim gate, alone and then together with the others; the gate's word is last. */
final class ClaimCheck {

    private final JsonResume source;
    private final LocalDate asOf;

    ClaimCheck(JsonResume source, LocalDate asOf) {
        this.source = source;
        this.asOf = asOf;
    }

    /** The proposals with their verdicts; what says too much is among the refused. */
    Proposals judge(Proposals proposed) {
        List<Change> changes = new ArrayList<>();
        List<Refused> refused = new ArrayList<>(proposed.refused());
        for (Change change : proposed.changes()) {
            Change judged = judge(change, findings(change));
            if (ClaimReport.of(judged.findings()).blocked()) {
                refused.add(refusal(judged));
            } else {
                changes.add(judged);
            }
        }
        return new Proposals(together(changes), refused, proposed.leftOut(), proposed.notes());
    }

    /** What a person is told about a change in their own words. */
    List<Violation> weighed(Change change) {
        return ClaimGate.weigh(source, DecidedDocument.with(source, change), asOf)
                .violations();
    }

    /** What the gate has to say about one change made to the source. */
    List<Violation> findings(Change change) {
        return ClaimGate.check(source, DecidedDocument.with(source, change), asOf)
                .violations();
    }

    private static Change judge(Change change, List<Violation> findings) {
        return change.judged(findings.isEmpty() ? Verdict.SUPPORTED : Verdict.NEEDS_CONFIRMATION, findings);
    }

    private static Refused refusal(Change change) {
        return new Refused(change.path(), change.before(), change.after(), change.findings());
    }

    /** Two harmless changes might say something together: then the person is asked about those at that place. */
    private List<Change> together(List<Change> changes) {
        List<Violation> findings = ClaimGate.check(source, DecidedDocument.of(source, changes), asOf)
                .violations();
        if (findings.isEmpty()) {
            return changes;
        }
        return changes.stream()
                .map(change -> {
                    List<Violation> here = findings.stream()
                            .filter(violation -> violation.path().startsWith(change.path()))
                            .toList();
                    return here.isEmpty() ? change : judge(change, here);
                })
                .toList();
    }
}
