package dev.candor.resume.claim.field;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.date.DateRanges;
import dev.candor.skills.text.date.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date is equal or coarser; never finer, longer, opened or closed. */
final class DateRule {

    private static final Set<String> PERIODS = Set.of("work", "volunteer", "education", "projects");

    private DateRule() {}

    static Optional<Finding> check(FieldCase field) {
        String original = field.original();
        String text = field.text();
        if (NameWords.openEnd(text) && (original.isEmpty() || NameWords.openEnd(original))) {
            return Optional.empty();
        }
        if (original.isEmpty() && isInEntry(field)) {
            return Optional.empty();
        }
        if (original.isEmpty()) {
            return Optional.of(field.block("new-date", "The source gives no date here."));
        }
        boolean same = Folding.key(text).equals(Folding.key(original));
        return same || coarser(text, original)
                ? Optional.empty()
                : Optional.of(field.block("other-date", "The source gives another date here."));
    }

    /** An end that the source has and the tailored entry has dropped: the role would seem to go on. */
    static Optional<Finding> opened(Entry tailored, Entry source) {
        String end = source.text("endDate");
        boolean dropped = PERIODS.contains(tailored.list())
                && !end.isEmpty()
                && !NameWords.openEnd(end)
                && tailored.text("endDate").isEmpty()
                && !tailored.text("startDate").isEmpty();
        if (!dropped) {
            return Optional.empty();
        }
        List<SourceLine> evidence = List.of(new SourceLine(source.path() + ".endDate", end));
        return Optional.of(Finding.block("", "opened-date", "The source says when this ended.", evidence));
    }

    /** Whether another text of the entry says this date, and what it says of its state is still told. */
    private static boolean isInEntry(FieldCase field) {
        PartialDate mine = date(field.text());
        boolean told = field.tailored().entries().stream()
                .filter(entry -> entry.path().equals(field.field().entry()))
                .anyMatch(StateTold::isOpen);
        return mine != null
                && field.entry().filter(entry -> told || !StateTold.isOpen(entry)).stream()
                        .flatMap(entry -> entry.fields().stream())
                        .filter(one -> FieldKind.of(one) == FieldKind.STUDY || FieldKind.of(one) == FieldKind.NAME)
                        .flatMap(one -> DateRanges.find(one.text()).stream())
                        .map(range -> range.to() == null ? range.from() : range.to())
                        .anyMatch(theirs -> theirs != null && mine.covers(theirs));
    }

    static Field endOf(Entry tailored) {
        return new Field(tailored.path() + ".endDate", "");
    }

    private static boolean coarser(String text, String original) {
        PartialDate mine = date(text);
        PartialDate theirs = date(original);
        boolean expected = expected(original) && !expected(text);
        return mine != null && theirs != null && mine.covers(theirs) && !expected;
    }

    private static @Nullable PartialDate date(String text) {
        PartialDate iso = PartialDate.parse(text);
        if (iso != null) {
            return iso;
        }
        List<DateRange> found = DateRanges.find(text);
        if (found.size() != 1) {
            return null;
        }
        DateRange only = found.getFirst();
        return only.from() == null ? only.to() : only.to() == null ? only.from() : null;
    }

    private static boolean expected(String text) {
        return DateRanges.find(text).stream().anyMatch(DateRange::expected)
                || NameWords.of(text).stream().anyMatch(NameWords::lowers);
    }
}
