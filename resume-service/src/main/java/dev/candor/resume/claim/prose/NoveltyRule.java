package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plain words that nothing in the role explains: a few may be other words for the same, a clause of them is a new fact. */
final class NoveltyRule implements ProseRule {

    private static final int FREE = 2;
    private static final double NEW_CLAUSE = 0.6;
    private static final double NEW_LATER_CLAUSE = 0.5;
    private static final List<String> JUDGED = List.of(
            "bilingual",
            "know",
            "credential",
            "award",
            "published",
            "title",
            "rank",
            "status",
            "superlative",
            "deadline",
            "flawless",
            "people",
            "relation",
            "promoted",
            "clearance",
            "negation");
    private static final Set<String> LINKS = Set.of("and", "und", "et", "y", "sowie", ",", "&", "including", "plus");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "ein", "eine", "einen", "un", "une", "una");

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
        boolean first = clause.equals(one.line().clauses().getFirst());
        return fresh > 0 && added && fresh >= (first ? NEW_CLAUSE : NEW_LATER_CLAUSE) * all;
    }

    /** ", and budgets" at the end of a list is an added item. */
    private static Optional<Finding> tail(ProseCase one, List<Term> fresh) {
        return fresh.stream()
                .filter(term -> linked(one, term.at() - 1))
                .findFirst()
                .map(term -> one.confirm(term.token().text(), "new-item", "The source does not list this."));
    }

    private static boolean linked(ProseCase one, int before) {
        if (before < 1) {
            return false;
        }
        String word = one.line().tokens().get(before).folded();
        return LINKS.contains(word) || (ARTICLES.contains(word) && linked(one, before - 1));
    }

    private static String words(List<Term> terms) {
        return terms.stream().map(term -> term.token().text()).collect(Collectors.joining(" … "));
    }
}
