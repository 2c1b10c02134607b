package dev.candor.resume.match.evidence;

import dev.candor.skills.text.date.PartialDate;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Months in which something ran, united over parallel roles: nobody works two years in one. */
public final class RoleTime {

    private static final int MONTHS = 12;
    private static final int MOST_YEARS = 80;

    private RoleTime() {}

    /** Months from start to end; an open end runs until {@code asOf}; empty if there is no start. */
    public static BitSet of(@Nullable String start, @Nullable String end, LocalDate asOf) {
        BitSet months = new BitSet();
        PartialDate from = PartialDate.parse(start);
        int now = asOf.getYear() * MONTHS + asOf.getMonthValue() - 1;
        if (from == null || from.firstMonth() > now || from.year() < asOf.getYear() - MOST_YEARS) {
            return months;
        }
        PartialDate until = PartialDate.parse(end);
        int last = until == null ? now : until.month() == null ? until.firstMonth() : until.lastMonth();
        months.set(from.firstMonth(), Math.max(Math.min(last, now), from.firstMonth()) + 1);
        return months;
    }

    /** Years, one decimal cut off, in which at least one of these lines ran as paid work or project. */
    public static double years(Collection<ResumeLine> lines) {
        BitSet united = new BitSet();
        lines.stream()
                .filter(line ->
                        line.section() == ResumeLine.Section.ROLE || line.section() == ResumeLine.Section.PROJECT)
                .forEach(line -> united.or(line.months()));
        return Math.floor(united.cardinality() * 10.0 / MONTHS) / 10.0;
    }
}
