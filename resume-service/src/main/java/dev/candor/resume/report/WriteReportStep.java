package dev.candor.resume.report;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import org.springframework.stereotype.Component;

/** Writes report and interview sheet from what the other steps have found. */
@Component
class WriteReportStep implements StepHandler {

    private final DossierReader dossiers;

    WriteReportStep(DossierReader dossiers) {
        this.dossiers = dossiers;
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
    public AgentOutcome<?> run(StepCommand command, AgentContext context) {
        Assignment assignment = command.assignment();
        Dossier dossier = dossiers.read(assignment.ownerId(), assignment.optimizationId(), command.inputs());
        FinishedReport report = FinishedReport.of(dossier);
        int questions = report.interview().questions().size();
        return AgentOutcome.Completed.offline(
                report,
                report.report().requirements().size() + " requirements reported, " + questions
                        + " interview questions");
    }
}
