package dev.candor.resume.claim.source;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.text.Line;

/**
 * A sentence or a short field of the source, read.
 *
 * @param path field it stands in
 * @param entry entry it belongs to; empty outside of lists
 * @param kind what its field states
 */
public record SourceText(String path, String entry, FieldKind kind, Line line) {

    /** Whether it is a sentence, not a short field. */
    public boolean prose() {
        return kind == FieldKind.PROSE;
    }

    /** As evidence. */
    public SourceLine quoted() {
        return new SourceLine(path, line.text());
    }
}
