package dev.candor.resume.document;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import java.util.Optional;

/** The door to what was read from a person's files, for everything that works with it. Somebody else's file is missing. */
public interface Resumes {

    /** How far a resume is. */
    enum Status {
        /** Stored, not read yet. */
        READING,
        /** Read, or corrected by the person. */
        READY,
        /** Cannot be read; its warnings say why. */
        REJECTED
    }

    /**
     * Where the reading of a file stands; empty if the owner has no such file. Asks file-service when the news of a stored
     * file has not arrived yet and then starts the reading, so call it outside a transaction.
     */
    Optional<Status> status(OwnerId owner, FileId id);

    /**
     * Version of the document, 1 for what was read first, one more with every correction.
     *
     * @throws java.util.NoSuchElementException if it is not ready
     */
    int documentVersion(OwnerId owner, FileId id);

    /**
     * What the resume says, the person's corrections included.
     *
     * @throws java.util.NoSuchElementException if it is not ready
     */
    ResumeDocument document(OwnerId owner, FileId id);
}
