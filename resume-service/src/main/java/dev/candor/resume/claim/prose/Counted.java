package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a number counts, by the words around it. */
final class Counted {

    private static final Set<String> DIRECTIONS = Set.of("up", "down", "better", "result");
    static final Set<String> PER = Set.of(
            "per", "a", "an", "par", "al", "por", "pro", "je", "im", "am", "each", "every", "chaque", "cada", "ogni",
            "jede", "jeden", "jeder", "jedem", "elke", "varje");
    static final Set<String> MEANS = Set.of(
            "by",
            "through",
            "thanks",
            "using",
            "via",
            "with",
            "after",
            "while",
            "durch",
            "dank",
            "mittels",
            "mit",
            "grace",
            "par",
            "avec",
            "mediante",
            "gracias",
            "tras",
            "con",
            "como",
            "as",
            "als",
            "comme",
            "door",
            "met",
            "genom",
            "med",
            "tramite",
            "grazie");
    private static final Set<String> AGAINST = Set.of("against", "despite", "versus", "gegen", "contre", "contra");
    private static final Set<String> HEADS =
            Set.of("person", "people", "member", "strong", "kopfiges", "kopfigen", "kopfige");
    private static final Set<String> OF = Set.of("of", "von", "de", "aus", "van", "di", "av");
    private static final Set<String> THE =
            Set.of("the", "a", "an", "der", "des", "die", "das", "la", "le", "les", "du", "el", "los", "las", "del");
    /** What is left of "API's" when it is read word by word. */
    private static final Set<String> OWNERS = Set.of("'", "\u2019", "s");

    private static final int BEHIND = 4;

    private Counted() {}

    /** Whether it counts the heads of a team named behind it: "six-person". */
    static boolean isHeads(Quantity number, Line line) {
        int to = line.tokenAt(number.end());
        return to < line.tokens().size()
                && !line.tokens().get(to).spaced()
                && HEADS.contains(line.tokens().get(to).folded());
    }

    /** The night shift of "a 22-person night shift" and of "a night shift of 22". */
    static Optional<Term> crew(Quantity number, Line line) {
        int from = line.tokenAt(number.start());
        int to = line.tokenAt(number.end());
        if (isHeads(number, line)) {
            return line.terms().stream()
                    .filter(term -> term.at() == to + 1)
                    .findFirst()
                    .map(first -> run(line.terms(), first).getLast());
        }
        boolean of = from > 1 && OF.contains(line.tokens().get(from - 1).folded());
        return line.terms().stream().filter(term -> of && term.at() == from - 2).findFirst();
    }

    /** The team of "a team of six" is not what is counted. */
    static boolean isSize(Quantity number, Line line) {
        int from = line.tokenAt(number.start());
        return number.unit().isEmpty()
                && !isHeads(number, line)
                && crew(number, line).isPresent()
                && by(number, line).stream().allMatch(thing -> thing.at() < from);
    }

    /** The next words in one run behind the number, or else the last ones before it; of "28-bed ward" the bed. */
    static List<Term> by(Quantity number, Line line) {
        int from = line.tokenAt(number.start());
        int to = line.tokenAt(number.end());
        List<Term> things =
                line.terms().stream().filter(term -> isThing(term, line)).toList();
        Optional<Term> next = things.stream()
                .filter(term -> term.at() >= to && term.at() < to + BEHIND && isUnbroken(line, to, term.at()))
                .filter(term -> !term.neutral() || !number.unit().equals("percent"))
                .findFirst();
        if (next.isPresent()) {
            boolean joined = next.get().at() == to && !line.tokens().get(to).spaced();
            return joined ? List.of(next.get()) : run(things, next.get());
        }
        List<Term> before = things.reversed().stream()
                .filter(term -> term.at() < from && !term.neutral())
                .toList();
        return before.stream()
                .filter(term -> !isMeans(term, line))
                .findFirst()
                .or(() -> before.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /** Nothing is counted of what it was done with: "by checklists by 20 %". */
    private static boolean isMeans(Term term, Line line) {
        int at = term.at();
        while (at > 0 && term.at() - at < BEHIND && line.tokens().get(at - 1).word()) {
            at--;
            if (MEANS.contains(line.tokens().get(at).folded())) {
                return true;
            }
            if (isStop(line, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isStop(Line line, int at) {
        return Languages.isStopWord(line.tokens().get(at).folded(), line.language());
    }

    private static List<Term> run(List<Term> things, Term first) {
        List<Term> run = new ArrayList<>();
        for (Term thing : things) {
            if (thing.at() == first.at() + run.size()
                    && !AGAINST.contains(thing.token().folded())) {
                run.add(thing);
            }
        }
        return run;
    }

    static boolean isThing(Term term, Line line) {
        return !Periods.isOne(line, term.at())
                && line.acts().stream().noneMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length())
                && line.marks().stream().noneMatch(mark -> DIRECTIONS.contains(mark.kind()) && mark.covers(term.at()));
    }

    /** "Around 45 procedures a week" and "45 procedures", wherever they stand in their sentences. */
    static boolean isSameNoun(Quantity mine, Line line, Quantity theirs, Line source) {
        Optional<Term> here = next(line, mine);
        return mine.unit().isEmpty()
                && here.filter(noun -> !Binding.isPeople(noun))
                        .map(noun -> noun.token().folded())
                        .equals(next(source, theirs).map(noun -> noun.token().folded()))
                && here.filter(noun -> !Binding.isPeople(noun)).isPresent();
    }

    /** The noun right behind a number. */
    static Optional<Term> next(Line line, Quantity number) {
        int behind = line.tokenAt(number.end());
        return line.terms().stream()
                .filter(term -> term.at() == behind && !term.neutral())
                .findFirst();
    }

    /** Neither sign nor number between two tokens. */
    private static boolean isUnbroken(Line line, int from, int to) {
        List<Token> between = line.tokens().subList(from, to);
        boolean means = between.stream().map(Token::folded).anyMatch(MEANS::contains)
                || (!between.isEmpty() && PER.contains(between.getFirst().folded()));
        return !means
                && between.stream().allMatch(Token::word)
                && line.quantities().stream()
                        .map(number -> line.tokenAt(number.start()))
                        .noneMatch(at -> at >= from && at < to);
    }

    /**
     * All words of the phrase before the number that names what it counts, as roots: the same for "the backlog of lost parts" and "the lost
     * parts backlog". Empty if the thing stands behind the number.
     */
    static Set<String> phrase(Quantity number, Line line) {
        List<Term> counted = by(number, line);
        Set<String> roots = new HashSet<>();
        if (!counted.isEmpty() && counted.getLast().at() < line.tokenAt(number.start())) {
            int at = counted.getLast().at();
            while (at >= 0 && isOfPhrase(line, at, roots)) {
                at--;
            }
        }
        return roots;
    }

    private static boolean isOfPhrase(Line line, int at, Set<String> roots) {
        Optional<Term> term = line.terms().stream()
                .filter(one -> one.at() == at && isThing(one, line))
                .findFirst();
        term.ifPresent(one -> roots.add(one.root()));
        String word = line.tokens().get(at).folded();
        return term.isPresent() || OF.contains(word) || THE.contains(word) || OWNERS.contains(word);
    }
}
