package dev.candor.resume.optimization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the person gave as posting, as job-analysis-service reads it; kept sealed under the kind {@code posting-source}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostingSource(
        @Nullable String url,
        @Nullable String text,
        @Nullable UUID postingId,
        @Nullable String companyName) {

    static final String KIND = "posting-source";

    static PostingSource of(SubmitRequest request) {
        String company = request.companyName();
        return new PostingSource(
                request.posting().url(),
                request.posting().text(),
                request.posting().id(),
                company == null ? null : company.strip());
    }

    @Override
    public String toString() {
        return "PostingSource[postingId=" + postingId + "]";
    }
}
