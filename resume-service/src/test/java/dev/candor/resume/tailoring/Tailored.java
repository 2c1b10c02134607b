package dev.candor.resume.tailoring;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.tailoring.TailorInput.Wish;
import dev.candor.resume.tailoring.offline.OfflineResumeTailor;
import java.util.List;

/** The whole offline way from a resume and a posting to judged changes and the document they make. */
public final class Tailored {

    private Tailored() {}

    /** Changes in balanced strength. */
    public static List<Change> changes(JsonResume source, Corpus.Case asked) {
        return changes(source, asked, Boldness.BALANCED);
    }

    static List<Change> changes(JsonResume source, Corpus.Case asked, Boldness boldness) {
        TailorInput input = new TailorInput(
                source,
                asked.posting(),
                asked.requirements(),
                Corpus.score(source, asked),
                new Wish(boldness, null),
                Corpus.AS_OF);
        return new ClaimCheck(source, Corpus.AS_OF)
                .judge(OfflineResumeTailor.propose(input))
                .changes();
    }

    /** The document that undecided changes make. */
    public static JsonResume document(JsonResume source, List<Change> changes) {
        return DecidedDocument.of(source, changes);
    }
}
