package dev.candor.resume.tailoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.resume.claim.ClaimReport.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about the changes of one optimization.
 *
 * @param version 0 as long as nothing was decided, one more with every decision
 * @param byChange decision by id of the change
 */
record Decisions(long version, Map<String, Decided> byChange) {

    /** Copies the map. */
    Decisions {
        byChange = Map.copyOf(byChange);
    }

    static Decisions none() {
        return new Decisions(0, Map.of());
    }

    /**
     * One decision.
     *
     * @param of what the change proposed when it was decided; a later proposal under the same id is not decided by it
     * @param text the person's own words; absent unless edited
     * @param findings what the gate said about them; recorded as stated by the person
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(
            Change.Decision decision, String of, @Nullable String text, List<Violation> findings, Instant at) {

        @Override
        public String toString() {
            return "Decided[decision=" + decision + "]";
        }
    }

    Decisions with(String change, Decided decided) {
        Map<String, Decided> all = new TreeMap<>(byChange);
        if (decided.decision() == Change.Decision.PENDING) {
            all.remove(change);
        } else {
            all.put(change, decided);
        }
        return new Decisions(version + 1, all);
    }

    /** A change with what was decided about it. */
    Change on(Change change) {
        Decided decided = byChange.get(change.id());
        return decided == null || !decided.of().equals(fingerprint(change))
                ? change
                : change.decided(decided.decision(), decided.text(), decided.findings());
    }

    static String fingerprint(Change change) {
        return change.path() + "|" + Integer.toHexString(change.after().hashCode());
    }

    @Override
    public String toString() {
        return "Decisions[version=" + version + ", decided=" + byChange.size() + "]";
    }
}
