package dev.candor.resume.report;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.match.evidence.ResumeLines;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Pointers;
import dev.candor.resume.tailoring.Tailored;
import java.time.Instant;
import java.util.List;

/** What the steps of an offline optimization find, without the steps. */
public final class Dossiers {

    private Dossiers() {}

    /** A finished optimization of a person for the posting that is right for them. */
    public static Dossier of(String person) {
        JsonResume source = Corpus.people().get(person);
        Corpus.Case asked = Corpus.postings().get(Corpus.right().get(person));
        List<Change> changes = Tailored.changes(source, asked);
        JsonResume tailored = Tailored.document(source, changes);
        return new Dossier(
                ResumeLines.languageOf(source),
                source,
                tailored,
                asked.posting(),
                asked.requirements(),
                null,
                Corpus.score(source, asked),
                Corpus.score(tailored, source, asked),
                changes,
                List.of(),
                List.of(),
                "resume",
                Instant.parse("2026-01-15T10:00:00Z"),
                Pointers.NONE,
                List.of());
    }
}
