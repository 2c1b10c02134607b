package dev.candor.resume.structure;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumeService;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.resume.document.Resumes;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes the document of an optimization's resume, with the person's corrections; reads the file first if nobody has. */
@Component
class ReadResumeStep implements StepHandler {

    private static final String KIND = "resume-document";

    private final ResumeReading reading;
    private final ResumeService resumes;
    private final ContentStore contents;

    ReadResumeStep(ResumeReading reading, ResumeService resumes, ContentStore contents) {
        this.reading = reading;
        this.resumes = resumes;
        this.contents = contents;
    }

    @Override
    public AgentRole role() {
        return AgentRole.RESUME_READER;
    }

    @Override
    public String outputKind() {
        return KIND;
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException {
        OwnerId owner = command.assignment().ownerId();
        FileId id = new FileId(command.input("resume").id());
        context.progress(10, "reading");
        Resumes.Status status = reading.read(owner, id).orElse(null);
        if (status == null) {
            return new AgentOutcome.Failed<>("resume-gone", List.of());
        }
        return switch (status) {
            case READY -> completed(owner, id);
            case REJECTED -> new AgentOutcome.Failed<>(code(owner, id), List.of());
            case READING -> new AgentOutcome.Retryable<>("resume-reading", null, List.of());
        };
    }

    private String code(OwnerId owner, FileId id) {
        return resumes.rejection(owner, id).stream()
                .findFirst()
                .map(ResumeWarning::code)
                .map(code -> "resume-" + code)
                .orElse("resume-rejected");
    }

    /** Kept under the resume's own id and version: it outlives the optimization and is stored once. */
    private AgentOutcome<ContentReference> completed(OwnerId owner, FileId id) {
        int version = resumes.documentVersion(owner, id);
        ResumeDocument document = resumes.document(owner, id);
        if (version != resumes.documentVersion(owner, id)) {
            return new AgentOutcome.Retryable<>("resume-changing", null, List.of());
        }
        ContentReference kept = contents.save(owner, KIND, id.value(), version, document);
        JsonResume resume = document.resume();
        long skills = resume.skills().stream()
                .mapToLong(skill -> Math.max(1, skill.keywords().size()))
                .sum();
        String summary =
                resume.work().size() + " jobs, " + resume.education().size() + " studies, " + skills + " skills";
        return AgentOutcome.Completed.offline(kept, summary);
    }
}
