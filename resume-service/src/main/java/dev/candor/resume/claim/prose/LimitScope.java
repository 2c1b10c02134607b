package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a word limits: what stands behind it, or for the team, help and time the whole of its clause. */
final class LimitScope {

    private static final double KEPT = 0.5;
    private static final double IN_SUMMARY = 0.75;
    private static final int REACH = 4;
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", ";", ",");
    private static final Set<String> WIDE = Set.of("under", "aim", "time", "late", "except", "credit");

    private LimitScope() {}

    /** Whether what the mark limits is still said: the words behind it, or for the team and help its whole clause. */
    static boolean concerns(Line mine, Line source, Mark mark, boolean summary) {
        Set<String> keys = mine.keys();
        boolean wide = mark.kind().equals("team") || WIDE.contains(mark.level());
        if (isLeftOut(mine, source, mark) || (mark.kind().equals("team") && !SameLimit.isActor(source, mark))) {
            return false;
        }
        List<Term> scope = mark.level().equals("credit") || standsApart(source, mark)
                ? besides(source, mark)
                : wide || summary || isGone(mine, source, mark) ? clauseTerms(source, mark) : behind(source, mark);
        long kept =
                scope.stream().filter(term -> Words.explained(term, keys, mine)).count();
        double least = summary ? Math.max(3.0, IN_SUMMARY * scope.size()) : Math.max(1.0, KEPT * scope.size());
        return !scope.isEmpty() && kept >= (summary ? least : Math.min(scope.size(), least));
    }

    /** "In part of the hall" is gone with the hall. */
    private static boolean isGone(Line mine, Line source, Mark mark) {
        return mark.level().equals("part")
                && behind(source, mark).stream().noneMatch(term -> Words.explained(term, mine.keys(), mine));
    }

    /** "It fell by half; this was the work of the safety team": the credit is for what stands in the rest of the line. */
    private static List<Term> besides(Line source, Mark mark) {
        List<Term> own = clauseTerms(source, mark);
        List<Term> rest = source.terms().stream()
                .filter(term -> !term.neutral() && !mark.covers(term.at()) && !own.contains(term))
                .toList();
        return rest.isEmpty() ? own : rest;
    }

    /** "It fell by half, working with the safety team". */
    private static boolean standsApart(Line source, Mark mark) {
        return mark.kind().equals("team")
                && mark.at() > 0
                && source.clauses().stream().anyMatch(clause -> clause.from() == mark.at());
    }

    private static List<Term> clauseTerms(Line source, Mark mark) {
        Clause clause = source.clauses().stream()
                .filter(one -> one.holds(mark.at()))
                .findFirst()
                .orElseGet(() -> source.clauses().getFirst());
        return source.terms(clause).stream()
                .filter(term -> !term.neutral() && !mark.covers(term.at()))
                .toList();
    }

    private static List<Term> behind(Line source, Mark mark) {
        int from = mark.at() + mark.length();
        List<Term> behind = source.terms().stream()
                .filter(term -> term.at() >= from && term.at() < from + REACH && !term.neutral())
                .limit(2)
                .toList();
        List<Term> later = clauseTerms(source, mark).stream()
                .filter(term -> term.at() >= from)
                .limit(behind.isEmpty() ? 2 : 0)
                .toList();
        return behind.isEmpty() && !later.isEmpty()
                ? later
                : behind.isEmpty()
                        ? source.terms().stream()
                                .filter(term -> term.at() < mark.at())
                                .toList()
                        : behind;
    }

    /** "And share a paralegal with two colleagues" is left out with the paralegal: what stands right before who took part is gone. */
    private static boolean isLeftOut(Line mine, Line source, Mark mark) {
        return mark.kind().equals("team")
                && source.terms().stream()
                        .filter(term -> term.at() < mark.at() && !term.neutral() && !isDeed(source, term))
                        .reduce((first, last) -> last)
                        .filter(term -> mark.at() - term.at() <= 1)
                        .filter(term -> !Words.explained(term, mine.keys(), mine))
                        .filter(term -> IntStream.range(0, term.at())
                                .anyMatch(at ->
                                        AND.contains(source.tokens().get(at).folded())))
                        .isPresent();
    }

    private static boolean isDeed(Line line, Term term) {
        return line.acts().stream().anyMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }
}
