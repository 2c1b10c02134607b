package dev.candor.resume.report;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.runtime.step.OfflineFallback;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes report and interview sheet from what the other steps have found. */
@Component
class WriteReportStep implements StepHandler {

    private final DossierReader dossiers;
    private final Agent<Dossier, FinishedReport> writer;

    WriteReportStep(DossierReader dossiers, ModelReportWriter model) {
        this.dossiers = dossiers;
        this.writer = new OfflineFallback<>(
                model, (dossier, context) -> AgentOutcome.Completed.offline(FinishedReport.of(dossier), ""));
    }

    @Override
    public AgentRole role() {
        return AgentRole.REPORT_WRITER;
    }

    @Override
    public String outputKind() {
        return "report";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException {
        Assignment assignment = command.assignment();
        Dossier dossier = dossiers.read(assignment.ownerId(), assignment.optimizationId(), command.inputs());
        AgentOutcome<FinishedReport> outcome = writer.run(dossier.with(List.of()), context);
        return outcome instanceof AgentOutcome.Completed<FinishedReport> done ? counted(done) : outcome;
    }

    private static AgentOutcome<FinishedReport> counted(AgentOutcome.Completed<FinishedReport> done) {
        FinishedReport report = done.output();
        String counts = report.report().requirements().size() + " requirements reported, "
                + report.interview().questions().size() + " interview questions";
        return new AgentOutcome.Completed<>(
                report,
                done.summary().isEmpty() ? counts : counts + ", " + done.summary(),
                done.engine(),
                done.degradedBecause(),
                done.usage());
    }
}
