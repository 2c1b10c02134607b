package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Term;
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
import org.jspecify.annotations.Nullable;

/** Years that follow from the dates of roles: of one role, of all, or of those that show a subject. */
final class Years {

    private static final int FIRST_YEAR = 1900;

    private Years() {}

    /** Present if the quantity is such a time: then what is against it, if anything. */
    static Optional<Optional<Finding>> check(ProseCase one, Quantity mine, String claim) {
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
        BigDecimal wanted = Measure.value(mine, mine.high());
        boolean strictly = mine.bound() == Bound.OVER;
        if (reaches(months, wanted, strictly)) {
            return Optional.of(Optional.empty());
        }
        boolean inAll = one.summary() && reaches(months(one.index().roles(), one.asOf()), wanted, strictly);
        return Optional.of(Optional.of(
                inAll
                        ? one.confirm(claim, "years-of-what", "Only some of these years show it.")
                        : one.block(claim, "years-not-in-dates", "The dates of the roles show less time.")));
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
