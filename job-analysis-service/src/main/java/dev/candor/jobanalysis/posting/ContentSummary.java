package dev.candor.jobanalysis.posting;

import dev.candor.contract.posting.Posting;

/** Says in counts what was read. */
final class ContentSummary {

    private ContentSummary() {}

    static String of(Posting posting) {
        long words = posting.text().split("\\s+").length;
        return words + " words, source " + posting.source();
    }
}
