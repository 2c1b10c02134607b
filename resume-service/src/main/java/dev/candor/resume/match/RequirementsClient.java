package dev.candor.resume.match;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** Asks job-analysis-service what a posting asks for. Nothing is stored there. */
interface RequirementsClient {

    /** The text of a posting. */
    record PostingText(String text) {

        @Override
        public String toString() {
            return "PostingText[characters=" + text.length() + "]";
        }
    }

    /** The posting as read, and what it asks for. */
    record Analysis(Posting posting, Requirements requirements) {}

    @PostExchange("/internal/analyze")
    Analysis analyze(@RequestHeader("Authorization") String bearer, @RequestBody PostingText text);
}
