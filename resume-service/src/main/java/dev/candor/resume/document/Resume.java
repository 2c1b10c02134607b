package dev.candor.resume.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.id.FileId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file and what was read from it.
 *
 * @param version counts every change, 1 or more
 * @param documentVersion 0 until there is a document
 */
record Resume(
        FileId id,
        Resumes.Status status,
        int version,
        int documentVersion,
        Body body,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * The sealed part.
     *
     * @param fileName absent until the file was looked at
     * @param document absent until it was read, and in a rejected file
     * @param corrected whether the person has changed the document
     * @param read what was last read from the file, once the person has changed it; absent before
     * @param retired ids of facts that are gone; none of them is given again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            @Nullable String fileName,
            @Nullable ResumeDocument document,
            List<ResumeWarning> warnings,
            boolean corrected,
            @Nullable ResumeDocument read,
            Set<String> retired) {

        Body {
            warnings = warnings == null ? List.of() : List.copyOf(warnings);
            retired = retired == null ? Set.of() : Set.copyOf(retired);
        }

        /** A body without a document. */
        static Body empty(@Nullable String fileName, List<ResumeWarning> warnings) {
            return new Body(fileName, null, warnings, false, null, Set.of());
        }

        /** What the file says, without what the person said; absent if it could not be read. */
        @Nullable
        ResumeDocument asRead() {
            return read == null ? document : read;
        }

        @Override
        public String toString() {
            return "Body[document=" + document + "]";
        }
    }

    static Resume reading(FileId id, @Nullable String fileName, Instant now) {
        return new Resume(id, Resumes.Status.READING, 1, 0, Body.empty(fileName, List.of()), now, now);
    }

    /** The same while its file is read once more. */
    Resume again(Instant now) {
        return new Resume(id, Resumes.Status.READING, version + 1, documentVersion, body, createdAt, now);
    }

    /** The next version with another document; what the person said wins over anything read later. */
    Resume with(Resumes.Status to, Body next, Instant now) {
        int document = next.document() == null ? documentVersion : documentVersion + 1;
        return new Resume(id, to, version + 1, document, next, createdAt, now);
    }
}
