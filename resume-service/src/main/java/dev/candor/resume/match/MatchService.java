package dev.candor.resume.match;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.ResumeProblem;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.match.RequirementsClient.Analysis;
import dev.candor.resume.match.RequirementsClient.PostingText;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.ServiceTokens;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Matches on request: of an optimization with the decisions made so far, and of any resume with any posting. */
@Service
class MatchService {

    private static final String ANALYST = "job-analysis-service";

    private final Optimizations optimizations;
    private final ContentStore contents;
    private final ObjectProvider<TailoredDocuments> tailored;
    private final RequirementsClient analyst;
    private final ServiceTokens tokens;

    MatchService(
            Optimizations optimizations,
            ContentStore contents,
            ObjectProvider<TailoredDocuments> tailored,
            RequirementsClient analyst,
            ServiceTokens tokens) {
        this.optimizations = optimizations;
        this.contents = contents;
        this.tailored = tailored;
        this.analyst = analyst;
        this.tokens = tokens;
    }

    /** The stored match; what comes after tailoring follows the decisions. */
    Match of(OwnerId owner, OptimizationId id) {
        Map<String, ContentReference> outputs = optimizations.outputs(owner, id);
        ContentReference reference = outputs.get("match");
        if (reference == null) {
            throw new ProblemException(ResumeProblem.NOT_READY, "Nothing is scored yet.");
        }
        Match stored = contents.load(owner, reference, Match.class);
        if (!outputs.containsKey("check-claims")) {
            return stored;
        }
        ResumeDocument source = contents.load(owner, required(outputs, "read-resume"), ResumeDocument.class);
        MatchInput input = new MatchInput(
                tailored.getObject().decided(owner, id, outputs),
                source.resume(),
                contents.load(owner, required(outputs, "read-posting"), Posting.class),
                contents.load(owner, required(outputs, "analyze-posting"), Requirements.class),
                optimizations
                        .require(owner, id)
                        .createdAt()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate());
        return new Match(
                stored.algorithm(),
                stored.weights(),
                stored.before(),
                MatchScorer.score(input),
                pointers(owner, outputs.get("analyze-resume")));
    }

    private @Nullable List<Match.Pointer> pointers(OwnerId owner, @Nullable ContentReference reference) {
        if (reference == null) {
            return null;
        }
        List<Match.Pointer> found =
                contents.load(owner, reference, Pointed.class).pointers();
        return found == null || found.isEmpty() ? null : found;
    }

    /** What the resume analyst has left, as far as it is shown here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Pointed(@Nullable List<Match.Pointer> pointers) {}

    private static ContentReference required(Map<String, ContentReference> outputs, String step) {
        ContentReference reference = outputs.get(step);
        if (reference == null) {
            throw new ProblemException(ResumeProblem.NOT_READY, "Nothing is scored yet.");
        }
        return reference;
    }

    /**
     * What the text of a posting asks for.
     *
     * @throws ProblemException 400 if it is no posting, 503 if job-analysis-service does not answer
     */
    Analysis analyze(OwnerId owner, String text) {
        try {
            return analyst.analyze(
                    "Bearer " + tokens.tokenFor(owner, ANALYST, "posting.analyze"), new PostingText(text));
        } catch (HttpClientErrorException e) {
            throw ProblemException.invalid("posting.text", "is no posting that asks for anything");
        } catch (RestClientException e) {
            throw new ProblemException(CommonProblem.UNAVAILABLE, "Postings cannot be read at the moment.");
        }
    }
}
