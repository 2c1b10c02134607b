package dev.candor.jobanalysis.page.reading;

import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.gate.PageKind;
import java.net.URI;

/** What came of reading a page. */
public sealed interface PageReading {

    /** A posting. */
    record Found(PostingDraft draft) implements PageReading {}

    /** The page itself shows little and frames another, or leads there. */
    record Elsewhere(URI address) implements PageReading {}

    /** No posting, and what the page seems to be. */
    record None(PageKind kind) implements PageReading {}
}
