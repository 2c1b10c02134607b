package dev.candor.resume.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.resume.optimization.ArtifactListing.ArtifactLink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application of a person.
 *
 * @param version 1, one more with every change; the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Application(
        UUID id,
        @JsonIgnore int version,
        @Nullable UUID optimizationId,
        @Nullable UUID postingId,
        ApplicationStatus status,
        Note note,
        @Nullable Instant appliedAt,
        @Nullable Instant nextStepAt,
        Instant createdAt,
        Instant updatedAt) {

    /** What the person wrote, and the files sent with the digests they had then; kept sealed. */
    record Note(String title, String company, String notes, List<ArtifactLink> files) {

        Note {
            files = List.copyOf(files);
        }

        @Override
        public String toString() {
            return "Note[files=" + files.size() + "]";
        }
    }
}
