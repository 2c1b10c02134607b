package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Lines;
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
            "negation",
            "up",
            "down",
            "better",
            "result",
            "cause");
    private static final Set<String> LINKS = Set.of("and", "und", "et", "y", "sowie", ",", "&", "including", "plus");
    private static final Set<String> MEANS =
            Set.of("with", "using", "via", "mit", "mittels", "avec", "con", "mediante", "sous", "usando");
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
        if (fresh.size() > free(one) || (one.aligned().isEmpty() && !fresh.isEmpty())) {
            findings.add(one.confirm(words(fresh), "new-words", "The source does not say this."));
            return findings;
        }
        for (Clause clause : one.line().clauses()) {
            List<Term> mine =
                    fresh.stream().filter(term -> clause.holds(term.at())).toList();
            if (newClause(one, clause, mine.size()) && !isLabel(one.line(), clause)) {
                findings.add(one.confirm(words(mine), "new-clause", "No line of the source speaks of this."));
            }
        }
        tail(one, fresh).ifPresent(findings::add);
        List<Term> unmarked = fresh.stream()
                .filter(term -> one.line().marks().stream().noneMatch(mark -> mark.covers(term.at())))
                .toList();
        if (findings.isEmpty() && !unmarked.isEmpty() && one.unsaid() == 0) {
            findings.add(one.confirm(words(unmarked), "added-words", "The source says the rest, and not this."));
        }
        return findings;
    }

    /** "Extra-curricular: …": what a line is put under. */
    private static boolean isLabel(Line line, Clause clause) {
        return clause.from() == 0
                && clause.to() < line.tokens().size()
                && line.tokens().get(clause.to()).text().equals(":")
                && line.quantities().stream().noneMatch(number -> clause.holds(line.tokenAt(number.start())))
                && line.terms(clause).stream().noneMatch(Term::shaped);
    }

    private static boolean counts(ProseCase one, Term term) {
        return !term.neutral()
                && !one.inAct(term)
                && !one.inSkill(term)
                && !one.inLongForm(term)
                && !Smaller.isColourless(one, term)
                && !HowOften.said(one.line(), term.at(), one.aligned())
                && !isTotal(one, term);
    }

    /** The vehicles of "40 vehicles: 30 coaches and 10 minibuses": whatever both are called together. */
    private static boolean isTotal(ProseCase one, Term term) {
        return one.line().quantities().stream()
                .filter(total -> one.line().tokenAt(total.end()) == term.at())
                .anyMatch(total -> Sums.of(total, one.line(), one.own()).isPresent());
    }

    /** How many words nobody knows may be other words for the same: more in a longer line, fewer in a summary and behind years. */
    private static int free(ProseCase one) {
        long content =
                one.line().terms().stream().filter(term -> !term.neutral()).count();
        boolean few = one.summary()
                || one.line().quantities().stream()
                        .anyMatch(number -> number.unit().equals("year"));
        return few ? (content >= 5 ? 1 : 0) : content >= 4 ? FREE : content >= 3 ? 1 : 0;
    }

    /** Whether what nobody knows outweighs what the clause has from the source: its words, known deeds and numbers. */
    private static boolean newClause(ProseCase one, Clause clause, int fresh) {
        List<Term> all = one.line().terms(clause);
        long known = all.stream()
                        .filter(term -> !term.neutral())
                        .filter(term -> Words.explained(term, one.ownTexts()))
                        .count()
                + one.quantities(clause).size();
        boolean several = one.line().clauses().size() > 1;
        boolean first = clause.equals(one.line().clauses().getFirst());
        double share = fresh / (double) (fresh + known);
        return fresh > 0 && (several || fresh + known <= 2) && share >= (first ? NEW_CLAUSE : NEW_LATER_CLAUSE);
    }

    /** ", and budgets" at the end of a list is an added item. */
    private static Optional<Finding> tail(ProseCase one, List<Term> fresh) {
        return fresh.stream()
                .filter(term -> isThing(one.line(), term))
                .filter(term -> linked(one, term.at() - 1) || appended(one, term, fresh))
                .findFirst()
                .map(term -> one.confirm(term.token().text(), "new-item", "The source does not list this."));
    }

    /** Items are things: neither what was done ("and flagged", "ranking among") nor of how many it is said. */
    private static boolean isThing(Line line, Term term) {
        String word = term.token().folded();
        boolean done =
                line.language().equals("en") && (word.endsWith("ed") || word.endsWith("ing")) && Lines.isVerb(word);
        return !done && line.marks("extent").stream().noneMatch(mark -> mark.covers(term.at()));
    }

    /** "… with Kardex": a tail of words nobody knows, behind a word that adds a means. */
    private static boolean appended(ProseCase one, Term term, List<Term> fresh) {
        List<Term> tail = one.line().terms().stream()
                .filter(other -> other.at() >= term.at())
                .toList();
        return term.at() > 1
                && tail.size() <= 3
                && fresh.containsAll(tail)
                && MEANS.contains(one.line().tokens().get(term.at() - 1).folded());
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
