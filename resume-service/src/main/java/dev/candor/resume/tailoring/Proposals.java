package dev.candor.resume.tailoring;

import dev.candor.resume.claim.ClaimReport;
import java.util.List;

/**
 * What a tailor proposes, and what the claim gate refused.
 *
 * @param changes in the order of the document
 * @param refused no click accepts these; who has done it writes it themselves
 * @param leftOut paths of source lines that are not printed under the proposed changes
 * @param notes what the person should know, as kebab-case codes such as {@code language-kept}
 */
public record Proposals(List<Change> changes, List<Refused> refused, List<String> leftOut, List<String> notes) {

    /** Copies the lists. */
    public Proposals {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "Proposals[changes=" + changes.size() + ", refused=" + refused.size() + "]";
    }

    /** A proposal that says too much, with the reasons. */
    public record Refused(String path, String before, String after, List<ClaimReport.Violation> reasons) {

        /** Copies the list. */
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String toString() {
            return "Refused[path=" + path + ", reasons=" + reasons.size() + "]";
        }
    }
}
