package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Requirements.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something asked for in a clause; offsets count in the clause. */
record Finding(
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

    Finding withYears(int years) {
        return new Finding(kind, name, start, end, skillIds, anyOf, level, years);
    }

    /** What makes two findings the same thing. */
    String key() {
        String what = skillIds.isEmpty() ? name.toLowerCase(Locale.ROOT) : String.join("+", skillIds);
        return kind + " " + what + (anyOf.isEmpty() ? "" : " any");
    }
}
