package dev.candor.contract;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.agent.Usage;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.AccountFact;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.FileFact;
import dev.candor.contract.message.FileReference;
import dev.candor.contract.message.JobAnalysisCommand;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.message.StepStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One example of every message, every field filled. */
final class Examples {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456Z");
    private static final OwnerId OWNER = OwnerId.of("019a0000-0000-7000-8000-000000000001");
    private static final OptimizationId OPTIMIZATION = OptimizationId.of("019a0000-0000-7000-8000-000000000002");
    private static final CommandId COMMAND = CommandId.of("b7e21b44-5f0e-8c3a-9d21-0a1b2c3d4e5f");
    private static final FileId FILE = FileId.of("019a0000-0000-7000-8000-000000000003");
    private static final ContentReference POSTING = content("job-analysis-service", "posting");
    private static final ContentReference SOURCE = content("resume-service", "posting-source");

    private Examples() {}

    static List<Object> all() {
        Assignment assignment = assignment();
        StepResult.Answer answer = new StepResult.Answer(
                COMMAND,
                OPTIMIZATION,
                "analyze-posting",
                List.of(new Usage("a-model", 1200, 300, 4500)),
                AT,
                AT.plusSeconds(9));
        OptimizationFact.Entry entry = new OptimizationFact.Entry(OPTIMIZATION, OWNER, 1, 7, 45, AT);
        return List.of(
                new JobAnalysisCommand.ReadPosting(assignment, SOURCE),
                new JobAnalysisCommand.AnalyzePosting(assignment, POSTING),
                new JobAnalysisCommand.ResearchCompany(assignment, POSTING, SOURCE),
                new JobAnalysisCommand.CancelStep(assignment),
                new StepResult.StepSucceeded(
                        answer,
                        content("job-analysis-service", "requirements"),
                        new StepResult.Ending("14 requirements, 9 required", Engine.LLM, "provider-unavailable", true)),
                new StepResult.StepFailed(answer, "not-a-posting", false),
                new StepResult.StepSkipped(answer, "nothing-found"),
                new StepResult.StepCancelled(answer),
                new StepResult.StepWaiting(answer, "dependency-unavailable", AT.plusSeconds(20)),
                new OptimizationFact.OptimizationQueued(entry),
                new OptimizationFact.OptimizationStarted(entry, 1),
                new OptimizationFact.StepChanged(
                        entry,
                        new OptimizationFact.StepState(
                                "tailor",
                                AgentRole.RESUME_TAILOR,
                                StepStatus.RETRYING,
                                2,
                                "9 changes",
                                "internal-error")),
                new OptimizationFact.OptimizationSucceeded(
                        entry, new OptimizationFact.Gain(Engine.MIXED, true, 58.0, 71.4, 4500)),
                new OptimizationFact.OptimizationFailed(entry, "not-a-posting"),
                new OptimizationFact.OptimizationCancelling(entry),
                new OptimizationFact.OptimizationCancelled(entry),
                new OptimizationFact.OptimizationExpired(entry),
                new FileFact.FileStored(new FileReference(FILE, 1, "application/pdf", 48_213), OWNER, AT),
                new FileFact.FileDeleted(FILE, OWNER, AT),
                new AccountFact.AccountErased(OWNER, AT),
                new AccountFact.AccountDataErased(OWNER, "file-service", AT));
    }

    private static Assignment assignment() {
        return new Assignment(
                COMMAND,
                OPTIMIZATION,
                OWNER,
                new Assignment.Attempt("analyze-posting", AgentRole.REQUIREMENT_ANALYST, 1),
                new Assignment.Terms(Engine.OFFLINE, 125_000, AT.plusSeconds(240)));
    }

    private static ContentReference content(String service, String kind) {
        return new ContentReference(service, kind, UUID.fromString("019a0000-0000-7000-8000-000000000004"), 1);
    }
}
