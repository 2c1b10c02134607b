package dev.candor.resume.tailoring;

import dev.candor.resume.match.Evidence;
import java.util.List;

/**
 * Lines of the person's own resume that may answer what the match has found no full proof of. They are no evidence: no score, choice or
 * order hangs on them.
 */
public record Pointers(List<Pointer> pointers) {

    /** Nothing is pointed at. */
    public static final Pointers NONE = new Pointers(List.of());

    /** Copies the list. */
    public Pointers {
        pointers = List.copyOf(pointers);
    }

    /** Lines that may answer a requirement, the plainest first; empty if none is known. */
    public List<Evidence> at(String requirementId) {
        return pointers.stream()
                .filter(pointer -> pointer.requirementId().equals(requirementId))
                .flatMap(pointer -> pointer.lines().stream())
                .toList();
    }

    @Override
    public String toString() {
        return "Pointers[requirements=" + pointers.size() + "]";
    }

    /**
     * Where to look for one requirement.
     *
     * @param lines whole lines of the source, word for word; at least one
     */
    public record Pointer(String requirementId, List<Evidence> lines) {

        /** Copies the list. */
        public Pointer {
            lines = List.copyOf(lines);
        }
    }
}
