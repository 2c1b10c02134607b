package dev.candor.resume.structure;

import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumeWarning;
import java.util.List;

/** How reading a file ended. */
public sealed interface ReadOutcome {

    /** The file was read. */
    record Read(ResumeDocument document) implements ReadOutcome {}

    /**
     * The file cannot be read.
     *
     * @param code kebab-case word, such as {@code encrypted} or {@code scanned}
     * @param message why, and what to do, for the person
     */
    record Rejected(String code, String message, List<ResumeWarning> warnings) implements ReadOutcome {

        /** Copies the warnings. */
        public Rejected {
            warnings = List.copyOf(warnings);
        }
    }
}
