package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Workable: one answer holds all postings of an account; large accounts answer without descriptions. */
@Component
class WorkableBoard implements JobBoard {

    @Override
    public String name() {
        return "workable";
    }

    @Override
    public Optional<String> api(URI address) {
        List<String> path = JsonValues.path(address);
        boolean ours = address.getHost().equals("apply.workable.com")
                && path.size() >= 3
                && path.get(1).equals("j")
                && JsonValues.slug(path.get(0));
        return ours
                ? Optional.of("https://apply.workable.com/api/v1/widget/accounts/" + path.get(0) + "?details=true")
                : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String code = JsonValues.path(address).get(2);
        return JsonValues.each(answer.at("/jobs"))
                .filter(job -> code.equalsIgnoreCase(text(job, "/shortcode")))
                .filter(job -> description(job) != null)
                .findFirst()
                .map(job -> PostingDraft.of(name(), String.valueOf(description(job)))
                        .about(text(job, "/title"), text(answer, "/name"), place(job))
                        .terms(
                                job.at("/telecommuting").asBoolean(false) ? "remote" : null,
                                text(job, "/employment_type"),
                                JsonValues.day(text(job, "/published_on")),
                                true));
    }

    private static @Nullable String description(JsonNode job) {
        String full = text(job, "/full_description");
        return full == null ? text(job, "/description") : full;
    }

    private static @Nullable String place(JsonNode job) {
        String town = text(job, "/city");
        String country = text(job, "/country");
        return town == null || country == null ? (town == null ? country : town) : town + ", " + country;
    }
}
