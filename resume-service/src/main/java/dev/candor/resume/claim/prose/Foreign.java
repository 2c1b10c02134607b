package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Optional;

/** Judges a number that no sentence of the role has as it is told: computed, said in another form, of another role, or nobody's. */
final class Foreign {

    static final String NONE = "The source has no such number, and it follows from none.";

    private Foreign() {}

    static Optional<Finding> judged(ProseCase one, Quantity mine, String claim) {
        if (Reached.shown(one, mine)) {
            return Optional.empty();
        }
        if (Reached.by(one, mine) || Counts.may(one, mine) || Products.may(one, mine)) {
            return Optional.of(
                    one.confirm(claim, "number-derived", "It can be computed, and the source does not say it."));
        }
        return OtherForm.anywhere(one, mine)
                ? Optional.of(one.confirm(claim, "number-subject", NumberRule.NAMED))
                : Optional.of(elsewhere(one, mine, claim));
    }

    private static Finding elsewhere(ProseCase one, Quantity mine, String claim) {
        for (SourceText text : one.index().texts()) {
            boolean same = text.line().quantities().stream()
                    .anyMatch(theirs -> Measure.fit(mine, theirs) != Measure.Fit.OTHER);
            if (same && SourceIndex.isRole(text.entry())) {
                return Finding.block(
                        claim,
                        "number-of-another-role",
                        "The source says this number of another role.",
                        List.of(text.quoted()));
            }
            if (same) {
                return Finding.confirm(
                        claim, "number-without-role", "The source does not say in which role.", List.of(text.quoted()));
            }
        }
        return one.block(claim, "new-number", NONE);
    }
}
