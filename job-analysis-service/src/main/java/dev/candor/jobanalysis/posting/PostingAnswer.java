package dev.candor.jobanalysis.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.id.PostingId;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Posting.PostingWarning;
import dev.candor.contract.posting.Posting.Salary;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Condition;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.page.gate.PageKind;
import dev.candor.jobanalysis.posting.reading.PostingSource;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A posting as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostingAnswer(
        PostingId id,
        StoredPosting.Status status,
        @Nullable String url,
        @Nullable String source,
        @Nullable Boolean open,
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String remote,
        @Nullable String employmentType,
        @Nullable String seniority,
        @Nullable String datePosted,
        @Nullable String validThrough,
        @Nullable Salary salary,
        @Nullable String language,
        @Nullable String text,
        List<Requirement> requirements,
        List<String> responsibilities,
        List<String> benefits,
        List<Condition> conditions,
        List<PostingWarning> warnings,
        @Nullable Problem problem,
        Instant createdAt) {

    /** Why a posting could not be read, and what to do. */
    record Problem(String code, String title, String detail, boolean retryable) {}

    static PostingAnswer of(StoredPosting stored) {
        Posting posting = stored.body().posting();
        PostingSource source = stored.body().source();
        return posting == null
                ? unread(stored, source)
                : read(stored, posting, stored.body().requirements());
    }

    private static PostingAnswer unread(StoredPosting stored, PostingSource source) {
        Problem problem = problem(stored);
        List<PostingWarning> warnings = problem == null
                ? List.of()
                : List.of(new PostingWarning(problem.code(), "error", problem.title() + ". " + problem.detail()));
        return new PostingAnswer(
                stored.id(),
                stored.status(),
                source.url(),
                null,
                null,
                null,
                source.companyName(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                warnings,
                problem,
                stored.createdAt());
    }

    private static PostingAnswer read(StoredPosting stored, Posting posting, @Nullable Requirements found) {
        Requirements asked = found == null ? new Requirements(List.of(), List.of(), List.of(), List.of()) : found;
        return new PostingAnswer(
                stored.id(),
                stored.status(),
                posting.url(),
                posting.source(),
                posting.open(),
                posting.title(),
                posting.company(),
                posting.location(),
                posting.remote(),
                posting.employmentType(),
                posting.seniority(),
                posting.datePosted(),
                posting.validThrough(),
                posting.salary(),
                posting.language(),
                posting.text(),
                asked.requirements(),
                asked.responsibilities(),
                asked.benefits(),
                asked.conditions(),
                posting.warnings(),
                problem(stored),
                stored.createdAt());
    }

    private static @Nullable Problem problem(StoredPosting stored) {
        String code = stored.body().problem();
        return code == null
                ? null
                : Stream.of(PostingProblem.values())
                        .filter(problem -> problem.slug().equals(code))
                        .findFirst()
                        .map(problem -> new Problem(
                                code,
                                problem.title(),
                                advice(problem, stored.body().kind()),
                                problem.retryable()))
                        .orElse(null);
    }

    /** What the page turned out to be tells more than the problem alone. */
    private static String advice(PostingProblem problem, @Nullable PageKind kind) {
        return kind == null ? problem.advice() : kind.advice();
    }
}
