package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Effects stand in the source, in the same direction, of the same thing; no cause comes in between two facts. */
final class OutcomeRule implements ProseRule {

    private static final Set<String> PURPOSES = Set.of(
            "so",
            "enabling",
            "allowing",
            "making",
            "sodass",
            "damit",
            "afin",
            "permettant",
            "permitiendo",
            "para",
            "driving");

    private static final Pattern DROVE = Pattern.compile("drove|drives?|driver|driven|driving");
    private static final Pattern SPEED = Pattern.compile(
            "accelerat.*|speed.*|sped|faster|quick.*|beschleunig.*|schneller.*|acceler.*|aceler.*|agiliz.*");

    private static final Set<String> GOALS = Set.of(
            "target",
            "goal",
            "ziel",
            "zielwert",
            "sollwert",
            "vorgabe",
            "objectif",
            "cible",
            "objetivo",
            "meta",
            "obiettivo",
            "doel",
            "doelstelling",
            "streefwaarde");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Mark mark : MarkWords.outsideNames(one)) {
            switch (mark.kind()) {
                case "up", "down", "better" -> effect(one, mark).ifPresent(findings::add);
                case "result" -> result(one, mark).ifPresent(findings::add);
                case "worth" -> worth(one, mark).ifPresent(findings::add);
                case "cause" -> cause(one, mark).ifPresent(findings::add);
                default -> {}
            }
        }
        return findings;
    }

    private static Optional<Finding> effect(ProseCase one, Mark mark) {
        String claim = one.line().quote(mark.at(), mark.length());
        Clause clause = one.clauseAt(mark.at());
        Optional<SourceText> source = one.sourceOf(clause);
        if (source.isEmpty()) {
            return Optional.of(one.block(claim, "new-outcome", "The source names no such effect."));
        }
        List<SourceLine> evidence = List.of(source.get().quoted());
        boolean whole =
                one.unsaid() == 0 && one.aligned().stream().limit(1).anyMatch(text -> saysSame(one, mark, text.line()));
        if (whole
                || isWorkedOut(one, mark)
                || isNoEffect(one.line(), mark)
                || saysSame(one, mark, source.get().line())) {
            return Optional.empty();
        }
        if (opposite(one, mark, clause, source.get().line())) {
            return Optional.of(
                    Finding.block(claim, "direction-turned", "The source says it went the other way.", evidence));
        }
        boolean inRole = one.own().stream().anyMatch(text -> saysSame(one, mark, text.line()));
        String sentence = inRole ? "The source says it of something else." : "The source names no such effect.";
        boolean soft = inRole || mark.kind().equals("better");
        return Optional.of(
                soft
                        ? Finding.confirm(claim, "outcome-joined", sentence, evidence)
                        : Finding.block(claim, "new-outcome", sentence, evidence));
    }

    /** "1.1 points better than the average": the number says it, and follows. */
    private static boolean isWorkedOut(ProseCase one, Mark mark) {
        return mark.kind().equals("better")
                && one.line().quantities().stream()
                        .filter(number -> one.line().tokenAt(number.end()) == mark.at())
                        .anyMatch(number -> NumberRule.follows(one, number));
    }

    /** "Raised no points": nothing rose. */
    private static boolean isNoEffect(Line line, Mark mark) {
        return line.marks("negation").stream().anyMatch(no -> no.at() == mark.at() + mark.length());
    }

    private static boolean saysSame(ProseCase one, Mark mark, Line source) {
        Set<String> kinds =
                mark.kind().equals("better") ? Set.of("up", "down", "better") : Set.of(mark.kind(), "better");
        boolean marked = source.marks().stream().anyMatch(other -> kinds.contains(other.kind()));
        boolean words = one.line().terms().stream()
                .filter(term -> mark.covers(term.at()))
                .anyMatch(term -> source.keys().contains(term.root())
                        || source.keys().contains(term.token().folded()));
        return marked
                || words
                || isFaster(one, mark, source)
                || Exceeded.follows(one.line(), mark, source)
                || direction(source).equals(mark.kind())
                || (mark.kind().equals("better") && !direction(source).isEmpty());
    }

    /** "Sped up" where a length of time fell. */
    private static boolean isFaster(ProseCase one, Mark mark, Line source) {
        String word = one.line().tokens().get(mark.at()).folded();
        return SPEED.matcher(word).matches()
                && direction(source).equals("down")
                && source.quantities().stream()
                        .anyMatch(time -> time.duration() || time.unit().equals("ms"));
    }

    /** "from 10 to 6": the numbers themselves tell. */
    private static String direction(Line source) {
        boolean paired = source.quantities().stream().anyMatch(one -> Sides.pairOf(source, one) != null);
        for (int i = 0; i + 1 < source.quantities().size(); i++) {
            Quantity from = source.quantities().get(i);
            Quantity to = source.quantities().get(i + 1);
            if ((paired && !to.equals(Sides.pairOf(source, from))) || isGoal(source, from, to)) {
                continue;
            }
            if (Measure.unit(from).equals(Measure.unit(to)) || from.unit().isEmpty()) {
                BigDecimal change = to.low().subtract(from.low());
                return change.signum() > 0 ? "up" : change.signum() < 0 ? "down" : "";
            }
        }
        return "";
    }

    /** "93 % (target 95 %)" says where it was to go and not where it came from. */
    private static boolean isGoal(Line source, Quantity from, Quantity to) {
        return source.tokens().stream()
                .filter(token -> token.start() >= from.end() && token.end() <= to.start())
                .anyMatch(token -> GOALS.contains(token.folded()));
    }

    private static boolean opposite(ProseCase one, Mark mark, Clause clause, Line source) {
        String other = mark.kind().equals("up") ? "down" : mark.kind().equals("down") ? "up" : "";
        List<Term> terms = one.line().terms(clause);
        Clause theirs = ProseCase.nearest(source, terms);
        return !other.isEmpty()
                && source.marks().stream().anyMatch(m -> m.kind().equals(other) && theirs.holds(m.at()));
    }

    private static Optional<Finding> result(ProseCase one, Mark mark) {
        Optional<SourceText> source = one.aligned().stream().findFirst();
        boolean linked = isDriving(one, mark)
                || source.map(text -> text.line().marks().stream())
                        .orElseGet(Stream::empty)
                        .anyMatch(other ->
                                other.kind().equals("result") || other.kind().equals("cause"));
        if (linked) {
            return Optional.empty();
        }
        Clause clause = one.clauseAt(mark.at());
        List<Term> words = one.line().terms(clause).stream()
                .filter(term -> !term.neutral() && !mark.covers(term.at()))
                .toList();
        String claim = one.line().quote(clause.from(), clause.to() - clause.from());
        boolean known = !words.isEmpty() && words.stream().allMatch(term -> Words.explained(term, one.own()));
        boolean purpose = mark.length() <= 2
                && PURPOSES.contains(one.line().tokens().get(mark.at()).folded());
        return Optional.of(
                known || purpose
                        ? one.confirm(claim, "cause-joined", "The source does not say that one led to the other.")
                        : one.block(claim, "new-outcome", "The source names no such effect."));
    }

    /** "Driving forklifts" of who drove them. */
    private static boolean isDriving(ProseCase one, Mark mark) {
        return one.line().tokens().get(mark.at()).folded().equals("driving")
                && one.ownTexts().stream()
                        .flatMap(text -> text.line().tokens().stream())
                        .anyMatch(token -> DROVE.matcher(token.folded()).matches());
    }

    /** Satisfaction, revenue, retention: new where the role does not speak of them. */
    private static Optional<Finding> worth(ProseCase one, Mark mark) {
        boolean known = one.line().terms().stream()
                .filter(term -> mark.covers(term.at()))
                .allMatch(term -> term.neutral() || Words.explained(term, one.ownTexts()));
        return known
                ? Optional.empty()
                : Optional.of(one.confirm(
                        one.line().quote(mark.at(), mark.length()),
                        "new-outcome",
                        "The source does not speak of it here."));
    }

    /** "Thanks to more reliable stocks" of "More reliable stocks: discrepancies from 3 to 1 %": the colon ties both. */
    private static boolean isTitled(ProseCase one, Mark mark) {
        List<Term> behind = one.line().terms().stream()
                .filter(term -> term.at() >= mark.at() + mark.length() && !term.neutral())
                .filter(term -> one.clauseAt(mark.at()).holds(term.at()))
                .toList();
        return !behind.isEmpty()
                && one.aligned().stream()
                        .limit(1)
                        .filter(text -> text.line().tokens().stream()
                                .anyMatch(token -> token.text().equals(":")))
                        .anyMatch(text -> behind.stream().allMatch(term -> Words.explained(term, text)));
    }

    private static Optional<Finding> cause(ProseCase one, Mark mark) {
        String word = one.line().tokens().get(mark.at()).folded();
        boolean plain = mark.length() == 1
                && Set.of("by", "after", "via", "par", "por", "durch", "through", "mittels", "mediante")
                        .contains(word);
        boolean linked = one.aligned().stream()
                .flatMap(text -> text.line().marks().stream())
                .anyMatch(other -> Set.of("cause", "result").contains(other.kind())
                        || other.level().equals("credit"));
        boolean due = word.equals("due")
                && one.line().marks("pending").stream().anyMatch(pending -> pending.covers(mark.at()));
        return plain || linked || due || isTitled(one, mark)
                ? Optional.empty()
                : Optional.of(one.confirm(
                        one.line().quote(mark.at(), mark.length()), "cause-joined", "The source names no such cause."));
    }
}
