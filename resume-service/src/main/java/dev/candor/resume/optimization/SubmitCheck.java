package dev.candor.resume.optimization;

import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.guard.net.SafeUrl;
import dev.candor.resume.ResumeProblem;
import dev.candor.resume.document.Resumes;
import dev.candor.resume.optimization.SubmitRequest.EngineWish;
import dev.candor.resume.optimization.SubmitRequest.PostingGiven;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.FieldError;
import dev.candor.runtime.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What annotations cannot say about a request, and whether the resume is there. Runs before any transaction. */
@Component
class SubmitCheck {

    private final Resumes resumes;

    private final ModelOffers offers;

    SubmitCheck(Resumes resumes, ModelOffers offers) {
        this.resumes = resumes;
        this.offers = offers;
    }

    /** Version of the resume's document the request is about; 0 while it is being read. */
    int documentVersion(OwnerId owner, SubmitRequest request) {
        List<FieldError> errors = new ArrayList<>();
        checkPosting(request.posting(), errors);
        if (request.companyName() != null && request.companyName().isBlank()) {
            errors.add(new FieldError("companyName", "must not be blank"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_INPUT, "Please correct the fields listed.")
                    .withErrors(errors);
        }
        if (request.effectiveOptions().engine() == EngineWish.LLM) {
            requireModel(owner);
        }
        FileId resume = new FileId(request.resumeId());
        Resumes.Status status = resumes.status(owner, resume).orElseThrow(ProblemException::notFound);
        return switch (status) {
            case READING -> 0;
            case READY -> resumes.documentVersion(owner, resume);
            case REJECTED ->
                throw new ProblemException(
                        ResumeProblem.RESUME_REJECTED, "The warnings of the resume say why it cannot be read.");
        };
    }

    private void requireModel(OwnerId owner) {
        switch (offers.offer(owner)) {
            case NONE ->
                throw new ProblemException(
                        ResumeProblem.ENGINE_UNAVAILABLE,
                        "No model provider is set up. Ask for the engine auto or offline.");
            case CONSENT_NEEDED ->
                throw new ProblemException(
                        ResumeProblem.CONSENT_NEEDED,
                        "Agree to a provider first with PUT /api/v1/me/consents/{provider} (GET /api/v1/me/consents names"
                                + " those there are), or ask for the engine offline.");
            case READY -> {
                // go on
            }
        }
    }

    private static void checkPosting(PostingGiven posting, List<FieldError> errors) {
        long given = Stream.of(posting.url() != null, posting.text() != null, posting.id() != null)
                .filter(there -> there)
                .count();
        if (given != 1) {
            errors.add(new FieldError("posting", "needs exactly one of url, text and id"));
            return;
        }
        if (posting.url() != null && SafeUrl.parse(posting.url()).isEmpty()) {
            errors.add(new FieldError("posting.url", "must be the full https address of a public page"));
        }
        if (posting.text() != null && posting.text().isBlank()) {
            errors.add(new FieldError("posting.text", "must not be blank"));
        }
    }
}
