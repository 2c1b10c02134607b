package dev.candor.resume.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The match of an optimization before and after tailoring.
 *
 * @param algorithm name and version of the arithmetic; stored results keep theirs
 * @param weights dimension to its part of the whole; they sum to 1
 * @param after absent as long as nothing was tailored
 * @param pointers the person's own lines that may answer what has no full proof, as a model found them: no evidence, and counted nowhere;
 *     absent where none is pointed at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Match(
        String algorithm,
        Map<String, Double> weights,
        Assessment before,
        @Nullable Assessment after,
        @Nullable List<Pointer> pointers) {

    /** Lines to look at for one requirement; at least one. */
    public record Pointer(String requirementId, List<Evidence> lines) {}

    /** The arithmetic in force. */
    public static final String ALGORITHM = "match-1";

    /** Dimensions in their order with their weights. */
    public static final Map<String, Double> WEIGHTS = inOrder();

    /** A match by the arithmetic in force. */
    public static Match of(Assessment before, @Nullable Assessment after) {
        return new Match(ALGORITHM, WEIGHTS, before, after, null);
    }

    private static Map<String, Double> inOrder() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("technicalSkills", 0.35);
        weights.put("softSkills", 0.20);
        weights.put("experience", 0.25);
        weights.put("education", 0.10);
        weights.put("industry", 0.10);
        return Collections.unmodifiableMap(weights);
    }
}
