package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.LightWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two facts of one role stay two. "Fitted 640 doors; supervised seven joiners" only puts them side by side; "fitted 640 doors with seven
 * joiners" says what no line says, and only the person knows. So does a skill of the list that is put into a line.
 */
final class JoinedRule implements ProseRule {

    private static final double TOLD = 0.6;
    private static final int NEAR = 6;
    private static final Set<String> STATES = Set.of("stage", "pending", "progress", "weak");

    /** What ties even behind a comma. */
    private static final Set<String> FIRMLY = Set.of(
            "with",
            "for",
            "using",
            "through",
            "via",
            "by",
            "including",
            "mit",
            "fur",
            "durch",
            "mittels",
            "avec",
            "pour",
            "par",
            "sous",
            "con",
            "para",
            "por",
            "mediante",
            "per");

    private static final Set<String> LOOSELY = Set.of(
            "during", "across", "in", "on", "at", "of", "from", "im", "bei", "unter", "uber", "dans", "chez", "sur",
            "en", "sobre", "tra");

    /** Behind these somebody says what else they are: "and am on call". */
    private static final Set<String> IS =
            Set.of("am", "is", "are", "was", "were", "bin", "ist", "sind", "war", "suis", "est", "soy", "es", "estoy");

    @Override
    public List<Finding> check(ProseCase one) {
        if (!SourceIndex.isRole(one.entry())
                || one.aligned().isEmpty()
                || !isTold(one, one.aligned().getFirst())) {
            return List.of();
        }
        return tied(one).or(() -> skill(one)).map(List::of).orElse(List.of());
    }

    private static Optional<Finding> tied(ProseCase one) {
        SourceText main = one.aligned().getFirst();
        Optional<SourceText> other = one.own().stream()
                .filter(text -> !text.equals(main) && !borrowed(one, main, text).isEmpty())
                .max(Comparator.comparingInt(text -> borrowed(one, main, text).size()));
        return other.flatMap(text -> joined(one, main, text, borrowed(one, main, text)));
    }

    /** "At a water treatment works" of who ran the treatment works: one word more about a thing of the main sentence. */
    private static boolean isModifier(ProseCase one, SourceText main, List<Integer> theirs) {
        return theirs.size() == 1
                && one.line().language().equals("en")
                && one.line().terms().stream()
                        .filter(term -> term.at() == theirs.getFirst() + 1 && !term.neutral() && !one.inAct(term))
                        .filter(term -> one.line().marks().stream().noneMatch(mark -> mark.covers(term.at())))
                        .anyMatch(term -> Words.explained(term, main));
    }

    private static Optional<Finding> joined(ProseCase one, SourceText main, SourceText other, List<Integer> theirs) {
        Optional<String> tie = isModifier(one, main, theirs)
                        || hasDeed(one.line(), theirs.getFirst(), other)
                        || Merged.isMerged(one, other)
                ? Optional.empty()
                : tie(one, theirs.getFirst(), main, other);
        return tie.filter(word -> !other.line().tokens().getFirst().folded().equals(word))
                .map(word -> Finding.confirm(
                        one.line().quote(theirs.getFirst(), theirs.getLast() - theirs.getFirst() + 1),
                        "facts-joined",
                        "The source says both, and not that they belong together.",
                        List.of(main.quoted(), other.quoted())));
    }

    /** Tokens of words and numbers that the main sentence does not have, and another one has. */
    private static List<Integer> borrowed(ProseCase one, SourceText main, SourceText other) {
        TreeSet<Integer> at = new TreeSet<>();
        for (Term term : contents(one)) {
            boolean theirs = !Words.explained(term, main) && Words.explained(term, other);
            if (theirs
                    && !LightWords.at(one.line(), term.at())
                    && !Verbal.is(one, term)
                    && !isState(one.line(), term)) {
                at.add(term.at());
            }
        }
        for (Quantity number : one.line().quantities()) {
            if (!has(main, number) && has(other, number) && !NumberRule.follows(one, number)) {
                at.add(one.line().tokenAt(number.start()));
            }
        }
        return new ArrayList<>(at);
    }

    /** How far it came ("on trial", "planned") and what was done to it ("supplied in") is no fact of another line. */
    private static boolean isState(Line line, Term term) {
        String word = term.token().folded();
        return line.marks().stream().anyMatch(mark -> STATES.contains(mark.kind()) && mark.covers(term.at()))
                || (line.language().equals("en") && word.endsWith("ed") && Lines.isVerb(word));
    }

    private static boolean has(SourceText text, Quantity number) {
        return text.line().quantities().stream().anyMatch(theirs -> Measure.fit(number, theirs) == Measure.Fit.SAME);
    }

    private static List<Term> contents(ProseCase one) {
        return one.line().terms().stream()
                .filter(term -> !term.neutral() && !one.inAct(term) && !one.inLongForm(term))
                .filter(term -> !HowOften.said(one.line(), term.at(), one.aligned()))
                .toList();
    }

    /** A skill of the list that was added to all that a line says. */
    private static Optional<Finding> skill(ProseCase one) {
        List<SourceText> skills = one.index().of(FieldKind.SKILL).stream()
                .filter(text -> !SourceIndex.isRole(text.entry()))
                .toList();
        return contents(one).stream()
                .filter(term -> one.unsaid() == 0 && !Words.explained(term, one.ownTexts()))
                .filter(term -> !isOwnSkill(one, term))
                .filter(term -> skills.stream()
                        .flatMap(text -> text.line().terms().stream())
                        .anyMatch(skill -> skill.root().equals(term.root())))
                .findFirst()
                .map(term -> one.confirm(
                        term.token().text(), "skill-without-role", "The source does not say in which role."));
    }

    /** The Amazon of "Amazon S3", where the role names S3. */
    private static boolean isOwnSkill(ProseCase one, Term term) {
        return one.hits().stream()
                .filter(hit ->
                        hit.start() <= term.token().start() && term.token().end() <= hit.end())
                .anyMatch(hit ->
                        one.index().skills().texts(hit.skill().id()).stream().anyMatch(one.ownTexts()::contains));
    }

    /** Whether most of a sentence is said again: what else is in the line was added to it. */
    private static boolean isTold(ProseCase one, SourceText main) {
        List<Term> said =
                main.line().terms().stream().filter(term -> !term.neutral()).toList();
        long again = said.stream()
                .filter(term -> Words.explained(term, one.line().keys(), one.line()))
                .count();
        return again >= TOLD * said.size();
    }

    /** The word that ties what the main sentence says to what stands at a place behind it. */
    private static Optional<String> tie(ProseCase one, int place, SourceText main, SourceText other) {
        Line line = one.line();
        List<Term> contents = contents(one);
        for (int at = place - 1; at > 0; at--) {
            Token token = line.tokens().get(at);
            Token before = line.tokens().get(at - 1);
            int here = at;
            boolean free = before.word() && !isAnd(before) && !IS.contains(before.folded());
            boolean firm =
                    FIRMLY.contains(token.folded()) && (free || before.text().equals(","));
            if (firm || (LOOSELY.contains(token.folded()) && free)) {
                int clause = clause(line, here);
                boolean follows = contents.stream()
                        .filter(term -> term.at() < here && Words.explained(term, main))
                        .anyMatch(term -> clause == 0 || (term.at() > clause && !Words.explained(term, other)));
                return follows ? Optional.of(token.folded()) : Optional.empty();
            }
            if (!token.word() || isAnd(token) || contents.stream().anyMatch(term -> term.at() == here)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where "and" begins a clause of its own before a place, with a word behind it that a verb may be; 0 if none does. */
    private static int clause(Line line, int place) {
        for (int at = place - 1; at > 1; at--) {
            if (isAnd(line.tokens().get(at))) {
                return line.tokens().get(at - 1).word() ? 0 : at;
            }
        }
        return 0;
    }

    /** ", in charge of three foremen": the other sentence is told with its own deed. */
    private static boolean hasDeed(Line line, int place, SourceText other) {
        return line.acts().stream()
                .filter(act -> act.at() > 0 && act.at() < place && place - act.at() <= NEAR)
                .anyMatch(act -> other.line().acts().stream()
                        .anyMatch(theirs -> theirs.group().equals(act.group())));
    }

    private static boolean isAnd(Token token) {
        return Set.of("and", "und", "et", "y", "e", "sowie", "plus").contains(token.folded());
    }
}
