package dev.candor.resume.tailoring.offline;

import dev.candor.resume.match.evidence.ResumeLines;
import dev.candor.resume.tailoring.TailorInput;

/** What every operation needs: the input, which requirement each text serves, and the resume's language. */
record Workshop(TailorInput input, Relevance relevance, String language) {

    static Workshop of(TailorInput input) {
        String language = ResumeLines.languageOf(input.source());
        return new Workshop(input, new Relevance(input.requirements(), input.before(), language), language);
    }
}
