package dev.candor.resume.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.CompanyProfile.CompanyClaim;
import dev.candor.resume.report.Dossier;
import dev.candor.resume.report.Interview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be said about the company, with its sources: the file {@code company-research.json}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompanyResearch(
        @Nullable CompanyProfile profile,
        List<CompanyClaim> recentDevelopments,
        List<CompanyClaim> cultureAndValues,
        List<CompanyClaim> marketPosition,
        List<CompanyClaim> growth,
        List<Interview.Question> interviewQuestions) {

    static CompanyResearch of(Dossier dossier, Interview interview) {
        CompanyProfile company = dossier.company();
        List<CompanyClaim> claims = company == null ? List.of() : company.claims();
        return new CompanyResearch(
                company,
                about(claims, "news"),
                about(claims, "values", "technology"),
                about(claims, "market-position", "industry", "customers", "products", "places"),
                about(claims, "growth", "size"),
                tied(interview));
    }

    /** Questions that hang on a statement about the company or on a requirement of the posting. */
    private static List<Interview.Question> tied(Interview interview) {
        return interview.questions().stream()
                .filter(question -> question.claimId() != null || question.requirementId() != null)
                .toList();
    }

    private static List<CompanyClaim> about(List<CompanyClaim> claims, String... topics) {
        return claims.stream()
                .filter(claim -> List.of(topics).contains(claim.topic()))
                .toList();
    }
}
