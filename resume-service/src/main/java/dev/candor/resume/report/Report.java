package dev.candor.resume.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Requirements.Condition;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Proposals.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person is told about one optimization. Everything in it is copied or counted from stored findings. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        String language,
        Summary summary,
        Score score,
        List<Row> requirements,
        List<Change> changes,
        List<Refused> refused,
        List<Condition> conditions,
        @Nullable CompanyProfile company,
        List<String> nextSteps) {

    /** In a few lines: what fits, what does not, what to do first. */
    public record Summary(String counts, List<String> fits, List<String> gaps, String first) {}

    /** The score and its parts, 0 to 100. */
    public record Score(double before, double after, List<Part> dimensions) {}

    /** One dimension; a dimension the posting says nothing about is not evaluated. */
    public record Part(String name, double weight, double before, double after, boolean evaluated) {}

    /** One requirement with what shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            String id,
            String name,
            Kind kind,
            Necessity necessity,
            String quote,
            Verdict before,
            Verdict after,
            double creditBefore,
            double creditAfter,
            List<Evidence> evidence,
            @Nullable String advice) {}

    @Override
    public String toString() {
        return "Report[requirements=" + requirements.size() + ", changes=" + changes.size() + "]";
    }
}
