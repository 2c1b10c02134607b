package dev.candor.jobanalysis.posting.reading;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.requirement.RequirementAnalyst;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The reading of a posting by itself: keeps nothing. */
@InternalApi
@RestController
class AnalyzeController {

    private final PostingReader reader;
    private final RequirementAnalyst analyst;

    AnalyzeController(PostingReader reader, RequirementAnalyst analyst) {
        this.reader = reader;
        this.analyst = analyst;
    }

    /** The text of a posting. */
    record PostingText(@NotBlank @Size(max = 100_000) String text) {

        @Override
        public String toString() {
            return "PostingText[]";
        }
    }

    /** The posting and what it asks for. */
    record Analysis(Posting posting, Requirements requirements) {}

    @PostMapping("/internal/analyze")
    @RequiredScope("posting.analyze")
    Analysis analyze(@Valid @RequestBody PostingText given) throws InterruptedException {
        return switch (reader.read(new PostingSource(null, given.text(), null, null))) {
            case PostingReader.Reading.Failed failed -> throw refused(failed.problem());
            case PostingReader.Reading.Read read -> {
                Posting posting = read.posting();
                Requirements requirements = analyst.analyze(posting);
                if (requirements.requirements().isEmpty()) {
                    throw refused(PostingProblem.NO_REQUIREMENTS_FOUND);
                }
                yield new Analysis(posting, requirements);
            }
        };
    }

    private static ProblemException refused(PostingProblem problem) {
        return new ProblemException(problem, problem.advice());
    }
}
