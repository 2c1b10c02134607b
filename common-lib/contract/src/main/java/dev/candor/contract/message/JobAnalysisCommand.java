package dev.candor.contract.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.candor.contract.agent.Assignment;

/** What job-analysis-service is asked to do. Sent at least once: a repeated command is answered again, never run again. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface JobAnalysisCommand {

    /** Owned by job-analysis-service; keyed by optimization. */
    String TOPIC = "candor.job-analysis.commands.v1";

    /** The step asked for. */
    Assignment assignment();

    /** Turn what the person gave into a posting. */
    @JsonTypeName("job-analysis.read-posting.v1")
    record ReadPosting(Assignment assignment, ContentReference source) implements JobAnalysisCommand {}

    /** Extract requirements from a posting. */
    @JsonTypeName("job-analysis.analyze-posting.v1")
    record AnalyzePosting(Assignment assignment, ContentReference posting) implements JobAnalysisCommand {}

    /** Collect what may be known about the company. */
    @JsonTypeName("job-analysis.research-company.v1")
    record ResearchCompany(Assignment assignment, ContentReference posting, ContentReference source)
            implements JobAnalysisCommand {}

    /** Stop a step; its assignment names the command to stop. */
    @JsonTypeName("job-analysis.cancel.v1")
    record CancelStep(Assignment assignment) implements JobAnalysisCommand {}
}
