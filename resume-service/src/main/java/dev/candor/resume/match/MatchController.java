package dev.candor.resume.match;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.RequirementsClient.Analysis;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The match of an optimization, and of any resume with any posting; the latter stores nothing. */
@RestController
class MatchController {

    private final MatchService matches;
    private final Clock clock;

    MatchController(MatchService matches, Clock clock) {
        this.matches = matches;
        this.clock = clock;
    }

    /**
     * A resume and the text of a posting.
     *
     * @param source what decides support; absent means the resume itself
     */
    record MatchQuestion(
            @NotNull(message = "is missing") JsonResume resume,
            @NotNull(message = "is missing") @Valid Text posting,
            @Nullable JsonResume source) {

        /** The posting as text. */
        record Text(
                @NotBlank(message = "is missing") @Size(max = 100_000, message = "may have at most 100,000 characters")
                String text) {

            @Override
            public String toString() {
                return "Text[]";
            }
        }

        @Override
        public String toString() {
            return "MatchMatchQuestion[]";
        }
    }

    /** The assessment with what the posting asks for. */
    record MatchAnswer(
            String algorithm,
            Map<String, Double> weights,
            @JsonUnwrapped Assessment assessment,
            AskedFor posting) {

        /** The posting as read. */
        record AskedFor(
                @Nullable String title,
                @Nullable String company,
                String language,
                List<Requirement> requirements,
                List<String> responsibilities) {}
    }

    @GetMapping("/optimizations/{id}/match")
    @RequiredScope("optimizations.read")
    Match match(Caller caller, @PathVariable OptimizationId id) {
        return matches.of(caller.owner(), id);
    }

    @PostMapping("/match")
    @RequiredScope("optimizations.read")
    MatchAnswer match(Caller caller, @Valid @RequestBody MatchQuestion question) {
        Analysis analysis = matches.analyze(caller.owner(), question.posting().text());
        if (analysis.requirements().requirements().isEmpty()) {
            throw ProblemException.invalid("posting.text", "is no posting that asks for anything");
        }
        JsonResume source = question.source() == null ? question.resume() : question.source();
        Assessment assessment = MatchScorer.score(new MatchInput(
                question.resume(), source, analysis.posting(), analysis.requirements(), LocalDate.now(clock)));
        Posting posting = analysis.posting();
        return new MatchAnswer(
                Match.ALGORITHM,
                Match.WEIGHTS,
                assessment,
                new MatchAnswer.AskedFor(
                        posting.title(),
                        posting.company(),
                        posting.language(),
                        analysis.requirements().requirements(),
                        analysis.requirements().responsibilities()));
    }
}
