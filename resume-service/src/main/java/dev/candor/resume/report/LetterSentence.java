package dev.candor.resume.report;

import dev.candor.resume.match.Evidence;
import java.util.List;

/**
 * A sentence of the cover letter that a model has worded and the claim gate has let pass.
 *
 * @param facts lines of the resume that it rests on, at least one
 * @param requirementIds requirements that it serves
 */
public record LetterSentence(String text, List<Evidence> facts, List<String> requirementIds) {

    /** Copies the lists. */
    public LetterSentence {
        facts = List.copyOf(facts);
        requirementIds = List.copyOf(requirementIds);
    }

    @Override
    public String toString() {
        return "LetterSentence[facts=" + facts.size() + "]";
    }
}
