package dev.candor.runtime.model;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;

/**
 * How the texts of a model fared in one step. The shares go into the step's summary, where they are kept and shown with the run.
 *
 * @param judged texts that came before the claim gate, each time they came
 * @param blocked of these, refused
 * @param ids that usable and unusable texts cite
 * @param unknownIds of these, never given
 * @param unusable texts that were no plain line, or cited nothing that was given
 */
public record ModelItems(int judged, int blocked, int ids, int unknownIds, int unusable) {

    /** Of no text at all. */
    public static final ModelItems NONE = new ModelItems(0, 0, 0, 0, 0);

    private static final double HUNDRED = 100;

    /** Of both together. */
    public ModelItems plus(ModelItems other) {
        return new ModelItems(
                judged + other.judged,
                blocked + other.blocked,
                ids + other.ids,
                unknownIds + other.unknownIds,
                unusable + other.unusable);
    }

    /** Such as {@code 3 of 14 texts blocked (21 %), 1 of 40 ids dropped (3 %), 0 unusable texts}. */
    public String told() {
        return share(blocked, judged, "texts blocked") + ", " + share(unknownIds, ids, "ids dropped") + ", " + unusable
                + " unusable texts";
    }

    /** Such as {@code 3 of 14 texts blocked (21 %)}. */
    public static String share(long part, long whole, String what) {
        long percent = whole == 0 ? 0 : Math.round(HUNDRED * part / whole);
        return part + " of " + whole + " " + what + " (" + percent + " %)";
    }

    /** Adds what became of an agent's texts or pointers to what is counted over all runs. */
    public static void count(MeterRegistry meters, String agent, Map<String, ? extends Number> outcomes) {
        outcomes.forEach((outcome, number) -> meters.counter("candor.model.items", "agent", agent, "outcome", outcome)
                .increment(number.doubleValue()));
    }
}
