package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.LimitWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.ShiftWords;
import dev.candor.resume.claim.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What made somebody's part smaller stays: standing in, another one's orders, the own shift and no other. */
final class LessRule implements ProseRule {

    private static final Set<String> ORDER = Set.of(
            "first",
            "second",
            "third",
            "final",
            "last",
            "spare",
            "free",
            "own",
            "time",
            "ersten",
            "letzten",
            "premiere",
            "premier",
            "primer",
            "ultimo");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        one.aligned().stream().map(SourceText::line).limit(1).filter(one::tells).forEach(source -> {
            lost(one, source, "deputy", "The source says that it was in somebody's place.")
                    .ifPresent(findings::add);
            lost(one, source, "orders", "The source says who had the say.").ifPresent(findings::add);
            mine(one, source).ifPresent(findings::add);
        });
        return findings;
    }

    private static Optional<Finding> lost(ProseCase one, Line source, String kind, String sentence) {
        return ShiftWords.of(source, kind).stream()
                .filter(found -> !ShiftWords.in(one.line(), kind) && !ShiftWords.in(one.line(), "still-" + kind))
                .filter(found -> !LimitWords.of(one.line()).contains(kind))
                .findFirst()
                .map(found -> one.confirm(source.quote(found.at(), found.length()), kind + "-lost", sentence));
    }

    /** "In my team", where neither the team nor whose it is is said any more. */
    private static Optional<Finding> mine(ProseCase one, Line source) {
        return ShiftWords.of(source, "mine").stream()
                .filter(found -> !ShiftWords.in(one.line(), "my"))
                .filter(found -> source.terms().stream()
                        .filter(term -> term.at() == found.end()
                                && !ORDER.contains(term.token().folded()))
                        .anyMatch(term -> !Words.explained(term, one.line().keys(), one.line())))
                .map(found -> source.quote(found.at(), found.length() + 1))
                .filter(words -> one.told().get().stream().noneMatch(line -> line.contains(Wording.of(words))))
                .findFirst()
                .map(words -> one.confirm(words, "scope-lost", "The source says it of this only."));
    }
}
