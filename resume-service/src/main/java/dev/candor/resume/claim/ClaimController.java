package dev.candor.resume.claim;

import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The claim gate by itself: compares two JSON resumes and stores nothing. */
@RestController
class ClaimController {

    private static final int MOST_CHARACTERS = 250_000;

    private final Clock clock;

    ClaimController(Clock clock) {
        this.clock = clock;
    }

    /** Two resumes, as loosely typed as JSON Resume files are. */
    record ClaimQuestion(
            @Nullable JsonNode source, @Nullable JsonNode tailored) {

        @Override
        public String toString() {
            return "ClaimQuestion[]";
        }
    }

    @PostMapping("/claims/check")
    @RequiredScope("optimizations.read")
    ClaimReport check(@RequestBody ClaimQuestion question) {
        JsonNode source = resume("source", question.source());
        JsonNode tailored = resume("tailored", question.tailored());
        return ClaimGate.weigh(source, tailored, LocalDate.now(clock));
    }

    private static JsonNode resume(String field, @Nullable JsonNode resume) {
        if (resume == null || !resume.isObject()) {
            throw ProblemException.invalid(field, "must be a resume as a JSON object");
        }
        if (resume.toString().length() > MOST_CHARACTERS) {
            throw new ProblemException(CommonProblem.TOO_LARGE, "A resume may have at most 250,000 characters.");
        }
        return resume;
    }
}
