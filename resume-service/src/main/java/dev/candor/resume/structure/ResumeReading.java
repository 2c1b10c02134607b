package dev.candor.resume.structure;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.document.FileClient;
import dev.candor.resume.document.ResumeService;
import dev.candor.resume.document.Resumes;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads one stored file and keeps the result. Done twice at once, it is done once: the first result stays. */
@Component
class ResumeReading {

    private static final Logger log = LoggerFactory.getLogger(ResumeReading.class);

    private final ResumeService resumes;
    private final FileClient files;
    private final ResumeReader reader;

    ResumeReading(ResumeService resumes, FileClient files, ResumeReader reader) {
        this.resumes = resumes;
        this.files = files;
        this.reader = reader;
    }

    /** Reads the file unless that is done; empty if the owner has no such file. */
    Optional<Resumes.Status> read(OwnerId owner, FileId id) throws InterruptedException {
        Optional<Resumes.Status> status = resumes.status(owner, id);
        if (status.isEmpty() || status.get() != Resumes.Status.READING) {
            return status;
        }
        Optional<FileClient.FileFacts> facts = files.facts(owner, id);
        Optional<byte[]> bytes = files.content(owner, id);
        if (facts.isEmpty() || bytes.isEmpty()) {
            return Optional.empty();
        }
        String name = facts.get().name();
        switch (outcome(id, bytes.get(), facts.get())) {
            case ReadOutcome.Read read ->
                resumes.finish(owner, id, name, read.document(), read.document().warnings());
            case ReadOutcome.Rejected rejected -> resumes.finish(owner, id, name, null, rejected.warnings());
        }
        return resumes.status(owner, id);
    }

    private ReadOutcome outcome(FileId id, byte[] bytes, FileClient.FileFacts facts) throws InterruptedException {
        try {
            return reader.read(bytes, facts.mediaType(), facts.name());
        } catch (RuntimeException unexpected) {
            log.error("resume {} could not be read", id, unexpected);
            return Rejections.of("broken", List.of());
        }
    }
}
