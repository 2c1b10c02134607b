package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Whether a number still counts what it counted. */
final class Binding {

    private static final int NEAR = 6;
    private static final Set<String> PEOPLE = Set.of(
            "~person",
            "~colleague",
            "~kollege",
            "~personne",
            "~collègue",
            "~persona",
            "~compañero",
            "~pessoa",
            "~colega");

    private Binding() {}

    /** What is against it. */
    enum Verdict {
        /** Same subject. */
        SAME,
        /** A subject nobody knows: may be other words for the same. */
        UNKNOWN,
        /** The subject of another number, or of another sentence. */
        OTHER
    }

    static Verdict of(ProseCase one, Quantity mine, SourceText text, Quantity theirs) {
        List<Term> nouns = nouns(one, mine);
        if (nouns.isEmpty()
                || (one.aligned().stream().limit(1).anyMatch(text::equals)
                        && Heads.areCrowds(one.line(), mine, text.line(), theirs))
                || isSameCrew(one.line(), mine, text.line(), theirs)
                || Elided.counts(text.line(), theirs, HeadNouns.behind(one.line(), mine))) {
            return Verdict.SAME;
        }
        boolean part = Parts.partOf(text.line(), theirs)
                && HeadNouns.behind(one.line(), mine).stream().allMatch(term -> Words.explained(term, text));
        if (!Sides.turned(one.line(), mine, text.line(), theirs)
                && (part
                        || Counted.isSameNoun(mine, one.line(), theirs, text.line())
                        || People.alike(one, mine, text.line(), theirs))) {
            return Verdict.SAME;
        }
        Verdict counted = mine.unit().isEmpty() ? counted(one, mine, text, theirs) : Verdict.SAME;
        return counted == Verdict.SAME ? measured(one, mine, text, theirs, nouns) : counted;
    }

    /** "In a team of six" says the same wherever it stands in the sentence. */
    private static boolean isSameCrew(Line line, Quantity mine, Line source, Quantity theirs) {
        boolean sizes = Counted.isSize(mine, line) && Counted.isSize(theirs, source);
        return sizes
                && Counted.crew(mine, line)
                        .flatMap(crew -> Counted.crew(theirs, source).filter(other -> Words.shared(crew, other.keys())))
                        .isPresent();
    }

    /** "40 patients": the noun behind the number. */
    private static Verdict counted(ProseCase one, Quantity mine, SourceText text, Quantity theirs) {
        List<Term> behind = HeadNouns.behind(one.line(), mine).stream()
                .filter(term -> !one.inAct(term) || term.at() == one.line().tokenAt(mine.end()))
                .toList();
        if (behind.isEmpty()) {
            return Verdict.SAME;
        }
        List<Term> near = near(text.line(), theirs);
        boolean any = HeadNouns.same(one.line(), mine, text.line(), theirs)
                || behind.stream().anyMatch(term -> one.inLongForm(term) || acronym(term, text))
                || behind.stream().anyMatch(term -> near.stream().anyMatch(other -> says(term, other, text)));
        if (any) {
            return Verdict.SAME;
        }
        if (near.isEmpty()
                || behind.stream()
                        .anyMatch(term -> Words.explained(term, one.index().fields(one.entry())))) {
            return Verdict.SAME;
        }
        boolean counted = one.own().stream()
                .anyMatch(other -> other.line().quantities().stream()
                        .filter(rival -> !(other.equals(text) && rival.equals(theirs)))
                        .anyMatch(rival -> rival.subject().stream()
                                .anyMatch(word -> behind.stream()
                                        .anyMatch(term -> term.token().folded().equals(word)))));
        boolean elsewhere = behind.stream().allMatch(term -> Words.explained(term, one.own()))
                && !(Counted.next(text.line(), theirs).isEmpty()
                        && behind.stream().allMatch(term -> Words.explained(term, text)));
        return counted || elsewhere ? Verdict.OTHER : Verdict.UNKNOWN;
    }

    private static boolean acronym(Term term, SourceText text) {
        return Words.acronym(term.token()) && Words.explained(term, text);
    }

    /** The rest of the clause: it must belong to this number's own clause and sentence. */
    private static Verdict measured(ProseCase one, Quantity mine, SourceText text, Quantity theirs, List<Term> nouns) {
        Line source = text.line();
        Clause own = clauseOf(source, theirs);
        long here = count(nouns, source.terms(own), text);
        for (Quantity rival : source.quantities()) {
            Clause other = clauseOf(source, rival);
            boolean rivals = !rival.equals(theirs) && !other.equals(own) && Measure.sameUnit(mine, rival);
            if (rivals && here == 0 && count(nouns, source.terms(other), text) > 0) {
                return Verdict.OTHER;
            }
        }
        long inSentence = count(nouns, source.terms(), text);
        boolean ofItsOwn = source.terms(own).stream().anyMatch(term -> !term.neutral());
        if (here == 0
                && inSentence > 0
                && ofItsOwn
                && source.clauses().size() > 1
                && count(words(one, mine), source.terms(own), text) == 0) {
            return Verdict.UNKNOWN;
        }
        if (Sides.turned(one.line(), mine, source, theirs)) {
            return Verdict.OTHER;
        }
        return inSentence == 0 ? apart(one, text, nouns) : nearest(one, mine, text, theirs, nouns);
    }

    /** No word of the clause is in the number's sentence. */
    private static Verdict apart(ProseCase one, SourceText text, List<Term> nouns) {
        boolean elsewhere = nouns.stream().anyMatch(term -> isElsewhere(one, text, term));
        if (elsewhere) {
            return one.summary() ? Verdict.UNKNOWN : Verdict.OTHER;
        }
        return nouns.size() > 1 ? Verdict.UNKNOWN : Verdict.SAME;
    }

    private static boolean isElsewhere(ProseCase one, SourceText text, Term term) {
        return !Words.explained(term, text)
                && Words.explained(term, one.own())
                && !Words.explained(term, one.index().fields(one.entry()));
    }

    /** The word next to the number is of another sentence, or is a new measure in the place of one that is gone. */
    private static Verdict nearest(ProseCase one, Quantity mine, SourceText text, Quantity theirs, List<Term> nouns) {
        Line line = one.line();
        Term next = nouns.stream()
                .min(Comparator.comparingInt(term -> distance(line, mine, term)))
                .orElseThrow();
        if (one.summary() || Words.explained(next, text)) {
            return Verdict.SAME;
        }
        boolean measure = mine.unit().equals("percent") || mine.unit().equals("points");
        boolean gone = measure && replaced(text.line(), theirs, line);
        return isElsewhere(one, text, next) || gone ? Verdict.UNKNOWN : Verdict.SAME;
    }

    private static boolean replaced(Line source, Quantity theirs, Line mine) {
        return source.terms().stream()
                .filter(term -> !term.neutral())
                .min(Comparator.comparingInt(term -> distance(source, theirs, term)))
                .filter(term -> !Words.explained(term, mine.keys(), mine))
                .isPresent();
    }

    private static long count(List<Term> nouns, List<Term> theirs, SourceText text) {
        return nouns.stream()
                .filter(term -> theirs.stream().anyMatch(other -> says(term, other, text)))
                .count();
    }

    private static boolean says(Term term, Term other, SourceText text) {
        return Words.shared(term, other.keys())
                || (!text.line().language().equals("en")
                        && (other.root().endsWith(term.root()) || other.root().startsWith(term.root())));
    }

    /** All words with content in the number's clause, also "saving" and "grew". */
    private static List<Term> words(ProseCase one, Quantity mine) {
        return one.line().terms(one.clauseAt(one.line().tokenAt(mine.start()))).stream()
                .filter(term -> !term.neutral())
                .toList();
    }

    /** Words with content in the number's clause that are no deeds. */
    private static List<Term> nouns(ProseCase one, Quantity mine) {
        Clause clause = one.clauseAt(one.line().tokenAt(mine.start()));
        return one.line().terms(clause).stream()
                .filter(term -> !term.neutral() && !one.inLongForm(term))
                .filter(term -> one.line().acts().stream()
                        .noneMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length()))
                .filter(term -> one.line().marks().stream()
                        .noneMatch(mark -> mark.covers(term.at())
                                && List.of("up", "down", "better", "result").contains(mark.kind())))
                .toList();
    }

    /** "Staff" and "people" claim little, but a number of them counts them. */
    static boolean isPeople(Term term) {
        return term.keys().stream().anyMatch(PEOPLE::contains);
    }

    private static List<Term> near(Line source, Quantity theirs) {
        int from = source.tokenAt(theirs.start());
        int to = source.tokenAt(theirs.end());
        return source.terms().stream()
                .filter(term -> term.at() >= from - NEAR && term.at() <= to + NEAR)
                .filter(term -> closest(source, term).equals(theirs)
                        || source.quantities().size() == 1
                        || adjacent(term, from, to))
                .toList();
    }

    private static boolean adjacent(Term term, int from, int to) {
        return (term.at() >= to && term.at() <= to + 2) || term.at() == from - 1;
    }

    private static Quantity closest(Line source, Term term) {
        return source.quantities().stream()
                .min(Comparator.comparingInt(q -> distance(source, q, term)))
                .orElseThrow();
    }

    private static int distance(Line source, Quantity quantity, Term term) {
        int from = source.tokenAt(quantity.start());
        int to = source.tokenAt(quantity.end());
        return term.at() >= to ? term.at() - to : (from - term.at()) * 2;
    }

    private static Clause clauseOf(Line line, Quantity quantity) {
        int at = line.tokenAt(quantity.start());
        return line.clauses().stream()
                .filter(clause -> clause.holds(at))
                .findFirst()
                .orElseGet(() -> line.clauses().getLast());
    }
}
