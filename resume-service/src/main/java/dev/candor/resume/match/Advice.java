package dev.candor.resume.match;

import dev.candor.resume.match.Assessment.Gap;
import dev.candor.resume.match.Assessment.Verdict;
import java.util.List;
import java.util.Locale;

/** What to do about a requirement. Never "add it": what is not shown may be true or not, and only the person knows. */
final class Advice {

    private Advice() {}

    static String of(String name, Verdict verdict, Proof proof, double visibility, List<Evidence> evidence) {
        String place = evidence.isEmpty() ? "" : evidence.getFirst().path();
        Gap gap = proof.gap();
        if (verdict == Verdict.MET && visibility >= Visibility.PLAIN) {
            return "Shown plainly; keep " + place + ".";
        }
        if (verdict == Verdict.MET) {
            return "Shown in " + place + ", but not in the posting's words: say it there as \"" + name
                    + "\" if it is the same.";
        }
        return gap == null ? "Say it where it shows: " + place + "." : missing(name, gap, proof, place);
    }

    private static String missing(String name, Gap gap, Proof proof, String place) {
        return switch (gap) {
            case SILENT ->
                "The resume does not mention " + name
                        + ". If you have done it, tell us where; if not, expect the question.";
            case SHORT ->
                proof.years() == null
                        ? "Shown below the level asked for in " + place + ". Expect the question."
                        : years(proof) + " years shown from dates, less than asked. Expect the question.";
            case UNDATED -> "Shown, but the roles that show it have no dates. Dates would let the years be counted.";
            case TRANSFERABLE ->
                place + " shows something near it. Name the neighbour honestly and expect the question.";
            case CONTRADICTED ->
                "The resume states a lower level in " + place + ". Check whether the posting accepts it.";
            case DECLINED -> "You said you do not have it. Expect the question.";
        };
    }

    private static String years(Proof proof) {
        return String.format(Locale.ROOT, "%.1f", proof.years());
    }
}
