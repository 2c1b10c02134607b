package dev.candor.resume.publication;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.document.FileClient;
import dev.candor.resume.optimization.Optimizations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The Word file that an optimization began with, if it was one of a size that can be patched. */
@Component
class OriginalFiles {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final long MOST_BYTES = 4L << 20;

    private final Optimizations optimizations;
    private final FileClient files;

    OriginalFiles(Optimizations optimizations, FileClient files) {
        this.optimizations = optimizations;
        this.files = files;
    }

    Optional<byte[]> docx(OwnerId owner, OptimizationId optimization) {
        FileId id = optimizations.require(owner, optimization).resumeId();
        return files.facts(owner, id)
                .filter(facts -> facts.mediaType().startsWith(DOCX) && facts.sizeBytes() <= MOST_BYTES)
                .flatMap(facts -> files.content(owner, id));
    }
}
