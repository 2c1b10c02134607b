package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.Skill;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.date.DateRanges;
import dev.candor.skills.text.date.PartialDate;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years that follow from the dates of roles: of one role, of all, or of those that show a subject. */
final class Years {

    private static final int FIRST_YEAR = 1900;
    private static final int NEAR = 24;
    private static final Set<Skill.Kind> TOOLS = Set.of(
            Skill.Kind.LANGUAGE, Skill.Kind.FRAMEWORK, Skill.Kind.PLATFORM, Skill.Kind.DATABASE, Skill.Kind.TOOL);
    private static final BigDecimal A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal HALF_A_YEAR = BigDecimal.valueOf(6);

    /** Who began in February and counts full years takes ten of nine years and eleven months. */
    private static final BigDecimal ROUNDED = BigDecimal.ONE;

    private Years() {}

    /** Present if the quantity is such a time: then what is against it, if anything. */
    static Optional<Optional<Finding>> check(ProseCase one, Quantity number, String claim) {
        Quantity mine = ofThem(one, number);
        boolean years = mine.unit().equals("year") || mine.unit().equals("month");
        boolean timed = !one.summary()
                && (mine.unit().equals("month")
                        || one.aligned().stream()
                                .anyMatch(text ->
                                        text.line().quantities().stream().anyMatch(Quantity::duration)));
        if (!years || timed || mine.per() != null) {
            return Optional.empty();
        }
        List<Entry> roles = one.summary() ? relevant(one, mine) : role(one);
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        BitSet months = months(roles, one.asOf());
        if (months.isEmpty()) {
            return Optional.of(
                    Optional.of(one.confirm(claim, "years-without-dates", "The source gives no dates to count from.")));
        }
        return Optional.of(shown(one, mine, claim, months));
    }

    /** The seven of "nine years, seven of them at Kaveri" are years. */
    private static Quantity ofThem(ProseCase one, Quantity number) {
        boolean years = number.unit().isEmpty()
                && one.summary()
                && (Parts.partOf(one.line(), number) || isBare(one.line(), number))
                && one.line().quantities().stream()
                        .anyMatch(other -> other.unit().equals("year") && other.end() <= number.start());
        return years
                ? new Quantity(
                        number.start(),
                        number.end(),
                        number.low(),
                        number.high(),
                        "year",
                        null,
                        null,
                        number.bound(),
                        number.inWords(),
                        null,
                        number.subject())
                : number;
    }

    /** The three of "eight years at a freight firm, after almost three on a cold-store floor". */
    private static boolean isBare(Line line, Quantity number) {
        int next = line.tokenAt(number.end());
        return next < line.tokens().size()
                && Languages.isStopWord(line.tokens().get(next).folded(), line.language())
                && !line.tokens().get(next).folded().equals("to");
    }

    private static Optional<Finding> shown(ProseCase one, Quantity mine, String claim, BitSet months) {
        BigDecimal wanted = Measure.value(mine, mine.high()).subtract(slack(mine));
        boolean strictly = mine.bound() == Bound.OVER;
        if (one.summary() && isOfPost(one, mine, wanted)) {
            return Optional.of(one.confirm(claim, "years-of-what", "The post was held for less of it."));
        }
        if (reaches(months, wanted, strictly)) {
            return Optional.empty();
        }
        BitSet all = one.summary() ? months(one.index().roles(), one.asOf()) : months;
        if (reaches(all, wanted, strictly)) {
            return !isOfTool(one, mine) && !isCountedElse(one, mine)
                    ? Optional.empty()
                    : Optional.of(one.confirm(claim, "years-of-what", "Only some of these years show it."));
        }
        return Optional.of(
                reaches(all, wanted.subtract(A_YEAR), false)
                        ? one.confirm(claim, "years-rounded-up", "The dates of the roles show a little less.")
                        : one.block(claim, "years-not-in-dates", "The dates of the roles show less time."));
    }

    /** Years "of Java": a tool is used where it is named, a line of work also where nobody wrote its name down. */
    private static boolean isOfTool(ProseCase one, Quantity mine) {
        return one.hits().stream()
                .anyMatch(hit -> TOOLS.contains(hit.skill().kind())
                        && hit.start() >= mine.end()
                        && hit.start() - mine.end() <= NEAR);
    }

    /** "Thirteen years as a site manager" of who was that for seven, and an assistant before. */
    private static boolean isOfPost(ProseCase one, Quantity mine, BigDecimal wanted) {
        List<Entry> held = PostHeld.roles(one, mine);
        return !held.isEmpty() && !reaches(months(held, one.asOf()), wanted, mine.bound() == Bound.OVER);
    }

    /** Whether a sentence of the source itself gives other years of what this one speaks of. */
    private static boolean isCountedElse(ProseCase one, Quantity mine) {
        return one.aligned().stream()
                .filter(text -> text.prose() && !SourceIndex.isRole(text.entry()))
                .flatMap(text -> text.line().quantities().stream())
                .anyMatch(
                        theirs -> theirs.unit().equals("year") && theirs.high().compareTo(mine.low()) < 0);
    }

    /** "About eight years" for seven years and nine months; "nearly eight" for any time above seven. */
    private static BigDecimal slack(Quantity mine) {
        boolean years = mine.unit().equals("year");
        return switch (mine.bound()) {
            case ABOUT -> years ? HALF_A_YEAR : BigDecimal.ONE;
            case NEARLY, AT_MOST, UNDER -> years ? A_YEAR : BigDecimal.ONE;
            default -> years ? ROUNDED : BigDecimal.ZERO;
        };
    }

    private static boolean reaches(BitSet months, BigDecimal wanted, boolean strictly) {
        int step = BigDecimal.valueOf(months.cardinality()).compareTo(wanted);
        return strictly ? step > 0 : step >= 0;
    }

    private static List<Entry> role(ProseCase one) {
        return one.index().tree().entries().stream()
                .filter(entry -> entry.path().equals(one.entry()))
                .toList();
    }

    /** Roles that show what the years are said to be in; all if they are said to be in nothing. */
    private static List<Entry> relevant(ProseCase one, Quantity mine) {
        int from = one.line().tokenAt(mine.end());
        List<Term> subjects = one.line().terms().stream()
                .filter(term -> term.at() >= from && term.at() < from + 7)
                .filter(term -> !term.neutral())
                .filter(term -> one.line().clauses().stream()
                        .anyMatch(clause -> clause.holds(term.at()) && clause.holds(Math.max(0, from - 1))))
                .limit(5)
                .toList();
        List<Entry> roles = one.index().roles();
        if (subjects.isEmpty()) {
            return titled(one, mine, roles);
        }
        List<Entry> shown =
                roles.stream().filter(role -> shows(one, role, subjects)).toList();
        return shown.isEmpty() ? roles : shown;
    }

    /** "Data analyst with five years of experience": roles under such a title, if a title has all of its words. */
    private static List<Entry> titled(ProseCase one, Quantity mine, List<Entry> roles) {
        int at = one.line().tokenAt(mine.start());
        List<Term> head = one.line().terms().stream()
                .filter(term -> term.at() < at && !term.neutral())
                .limit(4)
                .toList();
        List<Entry> held = roles.stream()
                .filter(role -> one.index().fields(role.path()).stream()
                        .filter(text -> text.kind() == FieldKind.TITLE)
                        .anyMatch(text -> head.stream().allMatch(term -> Words.explained(term, text))))
                .toList();
        return head.isEmpty() || held.isEmpty() ? roles : held;
    }

    private static boolean shows(ProseCase one, Entry role, List<Term> subjects) {
        List<SourceText> texts = one.index().texts().stream()
                .filter(text -> text.entry().equals(role.path()))
                .toList();
        return subjects.stream().anyMatch(term -> Words.explained(term, texts));
    }

    private static BitSet months(List<Entry> roles, LocalDate asOf) {
        BitSet months = new BitSet();
        int last = asOf.getYear() * 12 + asOf.getMonthValue() - 1;
        for (Entry role : roles) {
            PartialDate start = date(role.text("startDate"));
            PartialDate end = date(role.text("endDate"));
            if (start != null) {
                int from = start.firstMonth();
                int to = Math.min(last, end == null ? last : end.month() == null ? end.firstMonth() : end.lastMonth());
                if (to >= from && from > FIRST_YEAR * 12) {
                    months.set(from, to + 1);
                }
            }
        }
        return months;
    }

    private static @Nullable PartialDate date(String text) {
        PartialDate iso = PartialDate.parse(text);
        if (iso != null) {
            return iso;
        }
        DateRange range = DateRanges.whole(text);
        return range == null ? null : range.from();
    }
}
