package dev.candor.resume.orchestration;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.JobAnalysisCommand;
import dev.candor.contract.message.JobAnalysisCommand.AnalyzePosting;
import dev.candor.contract.message.JobAnalysisCommand.CancelStep;
import dev.candor.contract.message.JobAnalysisCommand.ReadPosting;
import dev.candor.contract.message.JobAnalysisCommand.ResearchCompany;
import dev.candor.resume.orchestration.Decision.Order;
import dev.candor.resume.orchestration.Snapshot.Head;
import dev.candor.runtime.messaging.FaultPoint;
import dev.candor.runtime.messaging.Outbox;
import dev.candor.runtime.messaging.Traces;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepInbox;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns orders into commands: a row for a step of this service, a message for one of job-analysis-service. */
@Component
class Dispatcher {

    private static final String HERE = "resume-service";

    private final StepInbox steps;
    private final Outbox outbox;
    private final Traces traces;

    Dispatcher(StepInbox steps, Outbox outbox, Traces traces) {
        this.steps = steps;
        this.outbox = outbox;
        this.traces = traces;
    }

    /** @param spentMicros what the optimization has paid so far: a step gets its share of what is left */
    void dispatch(Decision decision, long spentMicros) {
        FaultPoint.hit("K13");
        for (Order order : decision.orders()) {
            switch (order) {
                case Order.Run run -> run(decision.after(), run, spentMicros);
                case Order.Stop stop -> stop(decision.after().head(), stop);
            }
        }
    }

    @Nullable
    String currentTrace() {
        return traces.current();
    }

    void forget(OptimizationId id) {
        steps.forget(id);
    }

    /** Outputs of all finished steps by name, of a repeated one the last under its first name too, and what the person gave. */
    Map<String, ContentReference> inputs(Snapshot snapshot) {
        Head head = snapshot.head();
        Map<String, ContentReference> inputs = new HashMap<>();
        for (Snapshot.Step step : snapshot.steps()) {
            ContentReference output = step.ending().output();
            if (output != null) {
                inputs.put(step.name(), output);
                inputs.put(Plans.first(head.planVersion(), step.name()), output);
            }
        }
        inputs.put("source", source(head));
        inputs.put(
                "options",
                new ContentReference(HERE, "optimization-options", head.id().value(), 1));
        inputs.put(
                "resume",
                new ContentReference(
                        "file-service", "file", head.request().resumeId().value(), 1));
        return inputs;
    }

    static ContentReference source(Head head) {
        return new ContentReference(HERE, "posting-source", head.request().inputId(), 1);
    }

    private void run(Snapshot snapshot, Order.Run order, long spentMicros) {
        Assignment assignment = assignment(snapshot.head(), order, spentMicros);
        Map<String, ContentReference> inputs = inputs(snapshot);
        if (Plans.REMOTE_ROLES.contains(order.role())) {
            outbox.send(JobAnalysisCommand.TOPIC, snapshot.head().id().value(), remote(assignment, inputs));
        } else {
            steps.accept(new StepCommand(assignment, inputs));
        }
    }

    private void stop(Head head, Order.Stop order) {
        if (Plans.REMOTE_ROLES.contains(order.role())) {
            outbox.send(JobAnalysisCommand.TOPIC, head.id().value(), new CancelStep(assignment(head, order, 0)));
        } else {
            steps.cancel(order.command());
        }
    }

    private static JobAnalysisCommand remote(Assignment assignment, Map<String, ContentReference> inputs) {
        return switch (assignment.attempt().role()) {
            case POSTING_READER -> new ReadPosting(assignment, required(inputs, "source"));
            case REQUIREMENT_ANALYST -> new AnalyzePosting(assignment, required(inputs, "read-posting"));
            case COMPANY_RESEARCHER ->
                new ResearchCompany(assignment, required(inputs, "read-posting"), required(inputs, "source"));
            case RESUME_READER, MATCH_SCORER, RESUME_ANALYST, RESUME_TAILOR, CLAIM_CHECKER, REPORT_WRITER, PUBLISHER ->
                throw new IllegalArgumentException(
                        "done here: " + assignment.attempt().role());
        };
    }

    private static ContentReference required(Map<String, ContentReference> inputs, String name) {
        ContentReference reference = inputs.get(name);
        if (reference == null) {
            throw new IllegalStateException("the plan has not made " + name);
        }
        return reference;
    }

    private static Assignment assignment(Head head, Order order, long spentMicros) {
        long left = Math.max(0, head.request().maxCostMicros() - spentMicros);
        long budget = Progress.budget(Plans.of(head.planVersion()), order.step(), left);
        return new Assignment(
                order.command(),
                head.id(),
                head.owner(),
                new Assignment.Attempt(order.step(), order.role(), order.attempt()),
                new Assignment.Terms(head.request().engine(), budget, order.deadline()));
    }
}
