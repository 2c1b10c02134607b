package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plain words that nothing in the role explains: a few may be other words for the same, a clause of them is a new fact. */
final class NoveltyRule implements ProseRule {

    private static final int FREE = 2;
    private static final double NEW_CLAUSE = 0.6;
    private static final List<String> JUDGED = List.of("bilingual", "know");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Term> fresh = one.line().terms().stream()
                .filter(term -> counts(one, term))
                .filter(term -> one.line().marks().stream()
                        .noneMatch(mark -> mark.covers(term.at()) && JUDGED.contains(mark.kind())))
                .filter(term -> !Words.explained(term, one.ownTexts()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (fresh.size() > (one.summary() ? 0 : FREE) || (one.aligned().isEmpty() && !fresh.isEmpty())) {
            findings.add(one.confirm(words(fresh), "new-words", "The source does not say this."));
            return findings;
        }
        for (Clause clause : one.line().clauses()) {
            List<Term> mine =
                    fresh.stream().filter(term -> clause.holds(term.at())).toList();
            if (newClause(one, clause, mine.size())) {
                findings.add(one.confirm(words(mine), "new-clause", "No line of the source speaks of this."));
            }
        }
        tail(one, fresh).ifPresent(findings::add);
        return findings;
    }

    private static boolean counts(ProseCase one, Term term) {
        return !term.neutral()
                && one.line().acts().stream()
                        .noneMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }

    private static boolean newClause(ProseCase one, Clause clause, int fresh) {
        long all = one.line().terms(clause).stream()
                .filter(term -> counts(one, term))
                .count();
        boolean added = one.line().clauses().size() > 1 || all <= 2;
        return fresh > 0 && added && fresh >= NEW_CLAUSE * all;
    }

    /** ", and budgets" at the end of a list is an added item. */
    private static Optional<Finding> tail(ProseCase one, List<Term> fresh) {
        return fresh.stream()
                .filter(term -> term.at() > 1)
                .filter(term -> List.of("and", "und", "et", "y", "sowie", ",", "&", "including")
                        .contains(one.line().tokens().get(term.at() - 1).folded()))
                .findFirst()
                .map(term -> one.confirm(term.token().text(), "new-item", "The source does not list this."));
    }

    private static String words(List<Term> terms) {
        return terms.stream().map(term -> term.token().text()).collect(Collectors.joining(" … "));
    }
}
