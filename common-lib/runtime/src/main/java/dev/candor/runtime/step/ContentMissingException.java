package dev.candor.runtime.step;

import dev.candor.contract.message.ContentReference;

/** A reference leads nowhere: erased meanwhile, or somebody else's. */
public final class ContentMissingException extends RuntimeException {

    /** Names the reference, which holds no personal data. */
    public ContentMissingException(ContentReference reference) {
        super("no content at " + reference);
    }
}
