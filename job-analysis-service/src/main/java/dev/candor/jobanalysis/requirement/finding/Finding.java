package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something asked for in a clause; offsets count in the clause. */
public record Finding(
        Kind kind,
        String name,
        int start,
        int end,
        List<String> skillIds,
        List<String> anyOf,
        @Nullable String level,
        @Nullable Integer minYears) {

    static Finding skill(Kind kind, String name, int start, int end, String id) {
        return new Finding(kind, name, start, end, List.of(id), List.of(), null, null);
    }

    static Finding graded(Kind kind, String name, int start, int end, @Nullable String level) {
        return new Finding(kind, name, start, end, List.of(), List.of(), level, null);
    }

    /** The same with years asked for. */
    public Finding withYears(int years) {
        return new Finding(kind, name, start, end, skillIds, anyOf, level, years);
    }

    Finding over(int from, int to) {
        return new Finding(kind, name, from, to, skillIds, anyOf, level, minYears);
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }

    /** What makes two findings the same thing. */
    public String key() {
        String what = skillIds.isEmpty() ? name.toLowerCase(Locale.ROOT) : String.join("+", skillIds);
        return kind + " " + what + (anyOf.isEmpty() ? "" : " any");
    }
}
