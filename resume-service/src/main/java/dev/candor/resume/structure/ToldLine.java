package dev.candor.resume.structure;

import dev.candor.resume.structure.entry.LanguageLines;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** A line without a date among certificates or studies that says by its label, or by what it names, that it is neither. */
final class ToldLine {

    private ToldLine() {}

    /** The line as its own section reads it; absent if it says nothing of the kind. */
    static @Nullable TextLine bare(TextLine line) {
        if (!Dates.in(line.text()).isEmpty()) {
            return null;
        }
        TextLine spoken = LanguageLines.told(line);
        if (spoken != null) {
            return spoken;
        }
        Kind kind = Labelled.kind(line);
        return kind == Kind.INTERESTS ? Labelled.rest(line) : kind == Kind.OTHER ? line : null;
    }

    /** What it tells, if it does. */
    static Kind kind(TextLine line) {
        return LanguageLines.told(line) != null ? Kind.LANGUAGES : Labelled.kind(line);
    }
}
