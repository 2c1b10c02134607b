package dev.candor.resume.match;

import dev.candor.resume.match.evidence.ResumeLine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the source proves of one requirement.
 *
 * @param support 0 to 1
 * @param how in which way the lines show it
 * @param lines best first
 * @param years absent if none are asked for or cannot be told
 * @param gap absent if nothing is missing
 */
record Proof(
        double support,
        How how,
        List<ResumeLine> lines,
        @Nullable Double years,
        Assessment.@Nullable Gap gap) {

    /** In which way something is shown, best first. */
    enum How {
        NAMED,
        IMPLIED,
        NEAR,
        BROADER,
        NONE
    }

    static Proof none() {
        return new Proof(0.0, How.NONE, List.of(), null, Assessment.Gap.SILENT);
    }

    static Proof of(double support, How how, List<ResumeLine> lines) {
        Assessment.Gap gap = switch (how) {
            case NAMED, IMPLIED -> null;
            case NEAR, BROADER -> Assessment.Gap.TRANSFERABLE;
            case NONE -> Assessment.Gap.SILENT;
        };
        return new Proof(support, how, lines, null, gap);
    }

    /** The same with time taken into account. */
    Proof over(double factor, @Nullable Double shown, Assessment.@Nullable Gap missing) {
        return new Proof(support * factor, how, lines, shown, missing == null ? gap : missing);
    }

    /** Both together: the better support, all lines, this one's first. */
    Proof and(Proof other) {
        if (other.support == 0.0) {
            return this;
        }
        if (support == 0.0) {
            return other;
        }
        Set<ResumeLine> all = new LinkedHashSet<>(lines);
        all.addAll(other.lines);
        return new Proof(Math.max(support, other.support), how, List.copyOf(all), years, gap);
    }

    /** The better of two; the first if they are equal. */
    static Proof better(Proof one, Proof other) {
        return other.support > one.support ? other : one;
    }
}
