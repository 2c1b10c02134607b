package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Every quantity equals one of the same role with its unit, bound and subject, or follows from such. */
final class NumberRule implements ProseRule {

    private static final String ELSE = "The source counts something else with it.";
    static final String NAMED = "The source counts it under another name.";
    private static final String PART = "The source says it of a part.";
    private static final String BOUND = "The source is less sure, or less round.";

    private static final int GLUED = 4;
    private static final BigDecimal TELLING = BigDecimal.valueOf(30);

    private record Reading(int badness, Optional<Finding> finding) {}

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Quantity quantity : one.line().quantities()) {
            if (!HowOften.said(one.line(), one.line().tokenAt(quantity.start()), one.aligned())) {
                check(one, quantity).ifPresent(findings::add);
            }
        }
        one.line().terms().stream()
                .filter(term -> Glued.contradicts(one, term))
                .map(term -> one.block(term.token().text(), "new-number", Foreign.NONE))
                .forEach(findings::add);
        return findings;
    }

    private static Optional<Finding> check(ProseCase one, Quantity told) {
        Quantity mine = SourceUnits.of(one, told);
        String claim = one.line().text().substring(mine.start(), mine.end());
        Optional<Reading> read = one.ownTexts().stream()
                .flatMap(
                        text -> Figures.of(text.line()).stream().map(theirs -> compare(one, mine, text, theirs, claim)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Reading::badness));
        if (read.isPresent() && read.get().badness() == 0) {
            return Optional.empty();
        }
        if (follows(one, mine)) {
            return Optional.empty();
        }
        Optional<Optional<Finding>> years = Years.check(one, mine, claim);
        boolean known = read.isPresent() && (read.get().badness() < 3 || years.isEmpty());
        if (years.isPresent() && (!known || years.get().isEmpty())) {
            return years.get();
        }
        return known ? read.get().finding() : Foreign.judged(one, mine, claim);
    }

    /** Whether it is the source's in another way: computed from its numbers, counted in its lists, or said without a figure. */
    static boolean follows(ProseCase one, Quantity mine) {
        boolean derived = !anEnd(one, mine)
                && (one.summary() ? one.own() : one.aligned())
                        .stream()
                                .anyMatch(text ->
                                        Derivations.of(mine, one.line(), text).isPresent());
        return derived
                || Sums.of(mine, one.line(), one.own()).isPresent()
                || Counts.backs(one, mine)
                || glued(one, mine)
                || Figures.twoEnds(one, mine)
                || none(one, mine)
                || Restated.backs(one, mine)
                || Heads.backs(one, mine)
                || Operands.show(one, mine)
                || Rates.backs(one, mine)
                || ListedYears.backs(one, mine)
                || Listed.backs(one, mine)
                || Bare.backs(one, mine)
                || OtherForm.backs(one, mine)
                || Together.backs(one, mine)
                || Remaining.backs(one, mine)
                || Worked.backs(one, mine)
                || ClockSpans.backs(one, mine)
                || Spread.backs(one, mine);
    }

    /** "Zero accidents" where the source says "no accidents". */
    private static boolean none(ProseCase one, Quantity mine) {
        return mine.low().signum() == 0
                && !mine.interval()
                && one.aligned().stream()
                        .anyMatch(text -> !text.line().marks("negation").isEmpty());
    }

    /** "Zwei-Schicht-Betrieb" and "2-Schicht-Betrieb" for "Zweischichtbetrieb", "three course menu" for "three-course". */
    private static boolean glued(ProseCase one, Quantity mine) {
        int behind = one.line().tokenAt(mine.end());
        if (behind >= one.line().tokens().size()
                || one.line().tokens().get(behind).text().length() < GLUED) {
            return false;
        }
        String noun = one.line().tokens().get(behind).folded();
        return one.ownTexts().stream()
                .flatMap(text -> text.line().tokens().stream())
                .map(Token::folded)
                .filter(word -> word.indexOf(noun) > 1)
                .anyMatch(word -> counts(word.substring(0, word.indexOf(noun)), mine, one.line()));
    }

    private static boolean counts(String word, Quantity mine, Line line) {
        List<Quantity> read = Quantities.find(word, line.language());
        return read.size() == 1 && Measure.equal(read.getFirst().low(), mine.low());
    }

    /** The ends of "from 10 to 6" are given, never derived. */
    private static boolean anEnd(ProseCase one, Quantity mine) {
        int at = one.line().tokenAt(mine.start());
        Set<String> ends = Set.of("to", "from", "auf", "von", "al", "del", "hasta", "desde", "au", "du");
        return at > 0 && ends.contains(one.line().tokens().get(at - 1).folded());
    }

    /** "A yearly budget of 350" for "an annual budget of 350": the period may stand anywhere in the sentence. */
    private static Measure.Fit fit(ProseCase one, Quantity mine, SourceText text, Quantity theirs) {
        boolean rateless = Rates.isOfTimes(one.line(), mine) || Rates.isBehindAnotherDeed(one.line(), mine);
        Quantity counted = rateless ? mine.withoutRate() : mine;
        Measure.Fit fit = Course.fit(counted, one.line(), theirs, text.line());
        String per = counted.per();
        boolean elsewhere = fit == Measure.Fit.OTHER
                && per != null
                && theirs.per() == null
                && Periods.all(List.of(text)).contains(per);
        boolean upTo = fit == Measure.Fit.STRONGER
                && theirs.bound() == Quantity.Bound.AT_MOST
                && mine.bound() == Quantity.Bound.EXACT
                && mine.low().compareTo(theirs.high()) == 0
                && Sides.reaches(one.line(), mine);
        if (upTo
                || Peaks.reaches(one.line(), mine, theirs)
                || isOccasions(mine, theirs)
                || isEnd(one.line(), mine, theirs)) {
            return Measure.Fit.SAME;
        }
        return elsewhere ? Measure.fit(mine.withoutRate(), theirs) : fit;
    }

    /** "Von 1,6 bis 12 mm" for "1,6 - 12 mm": both ends are told. */
    private static boolean isEnd(Line line, Quantity mine, Quantity theirs) {
        Quantity other = theirs.interval() ? Sides.pairOf(line, mine) : null;
        return other != null
                && Measure.equal(mine.low().min(other.low()), theirs.low())
                && Measure.equal(mine.low().max(other.low()), theirs.high());
    }

    /** "Twice a year at fairs" for "at two fairs a year", "two coachings a month" for "coach twice a month". */
    private static boolean isOccasions(Quantity mine, Quantity theirs) {
        boolean times = mine.unit().equals("times") && theirs.unit().isEmpty() && theirs.per() != null;
        boolean counted = theirs.unit().equals("times") && mine.unit().isEmpty();
        return (times || counted)
                && (mine.per() == null || Objects.equals(mine.per(), theirs.per()))
                && mine.bound() == theirs.bound()
                && !theirs.interval()
                && Measure.equal(mine.low(), theirs.low());
    }

    private static Optional<Reading> compare(
            ProseCase one, Quantity mine, SourceText text, Quantity theirs, String claim) {
        Measure.Fit fit = fit(one, mine, text, theirs);
        if (fit == Measure.Fit.OTHER) {
            return Optional.empty();
        }
        Binding.Verdict binding = binding(one, mine, text, theirs);
        List<SourceLine> said = List.of(text.quoted());
        if (binding == Binding.Verdict.SAME && Parted.lost(one.line(), text, theirs)) {
            return Optional.of(new Reading(3, Optional.of(Finding.block(claim, "part-as-whole", PART, said))));
        }
        boolean reordered = binding == Binding.Verdict.OTHER && one.unsaid() == 0 && Figures.allTold(one, text);
        boolean told = binding == Binding.Verdict.UNKNOWN && isTold(one, text, mine);
        return Optional.of(
                switch (told ? Binding.Verdict.SAME : reordered ? Binding.Verdict.UNKNOWN : binding) {
                    case OTHER ->
                        new Reading(
                                3,
                                Optional.of(
                                        isTold(one, text, mine)
                                                        && !isOfRival(mine, text, theirs)
                                                        && !Sides.turned(one.line(), mine, text.line(), theirs)
                                                ? Finding.confirm(claim, "number-of-something-else", ELSE, said)
                                                : Finding.block(claim, "number-of-something-else", ELSE, said)));
                    case UNKNOWN -> new Reading(2, Optional.of(Finding.confirm(claim, "number-subject", NAMED, said)));
                    case SAME ->
                        fit == Measure.Fit.SAME
                                ? new Reading(0, Optional.empty())
                                : new Reading(1, Optional.of(Finding.confirm(claim, "bound-changed", BOUND, said)));
                });
    }

    private static Binding.Verdict binding(ProseCase one, Quantity mine, SourceText text, Quantity theirs) {
        return !text.prose() || Parted.isSamePair(one.line(), mine, text, theirs)
                ? Binding.Verdict.SAME
                : Binding.of(one, mine, text, theirs);
    }

    /** Whether it is a number of the very line that is told again: whatever else its noun is called there, it is that number. */
    private static boolean isTold(ProseCase one, SourceText text, Quantity mine) {
        boolean telling = !mine.unit().isEmpty() || mine.low().compareTo(TELLING) > 0;
        return one.summary()
                ? telling && one.aligned().contains(text)
                : one.aligned().stream().limit(1).anyMatch(text::equals);
    }

    /** Whether the noun behind a number is that of another number of the same sentence: "12 doors and 40 windows" turned round. */
    private static boolean isOfRival(Quantity mine, SourceText text, Quantity theirs) {
        return text.line().quantities().stream()
                .filter(rival -> !rival.equals(theirs) && !Measure.equal(rival.low(), mine.low()))
                .anyMatch(rival -> mine.subject().stream().anyMatch(rival.subject()::contains));
    }
}
