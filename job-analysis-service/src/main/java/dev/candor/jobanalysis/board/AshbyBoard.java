package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Ashby: one answer holds the whole board; the posting is picked by its id. */
@Component
class AshbyBoard implements JobBoard {

    @Override
    public String name() {
        return "ashby";
    }

    @Override
    public Optional<String> api(URI address) {
        List<String> path = JsonValues.path(address);
        boolean ours = address.getHost().equals("jobs.ashbyhq.com")
                && path.size() >= 2
                && JsonValues.slug(path.get(0))
                && path.get(1).matches("[0-9a-f-]{36}");
        return ours
                ? Optional.of(
                        "https://api.ashbyhq.com/posting-api/job-board/" + path.get(0) + "?includeCompensation=true")
                : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String id = JsonValues.path(address).get(1);
        return JsonValues.each(answer.at("/jobs"))
                .filter(job -> id.equals(text(job, "/id"))
                        || String.valueOf(text(job, "/jobUrl")).contains(id))
                .filter(job -> text(job, "/descriptionHtml") != null)
                .findFirst()
                .map(job -> PostingDraft.of(name(), String.valueOf(text(job, "/descriptionHtml")))
                        .about(text(job, "/title"), null, text(job, "/location"))
                        .terms(
                                job.at("/isRemote").asBoolean(false) ? "remote" : null,
                                text(job, "/employmentType"),
                                JsonValues.day(text(job, "/publishedAt")),
                                job.at("/isListed").asBoolean(true)));
    }
}
