package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Workday, best effort: its interface is undocumented. Where it asks for proof of being human we do not pretend. */
@Component
class WorkdayBoard implements JobBoard {

    @Override
    public String name() {
        return "workday";
    }

    @Override
    public Optional<String> api(URI address) {
        String host = address.getHost();
        List<String> path = JsonValues.path(address);
        int job = path.indexOf("job");
        if (!host.matches("[a-z0-9-]+\\.wd\\d+\\.myworkdayjobs\\.com") || job < 1 || path.size() <= job + 1) {
            return Optional.empty();
        }
        String tenant = host.substring(0, host.indexOf('.'));
        String rest = String.join("/", path.subList(job, path.size()));
        boolean valid = path.stream().allMatch(JsonValues::slug);
        return valid
                ? Optional.of("https://" + host + "/wday/cxs/" + tenant + "/" + path.get(job - 1) + "/" + rest)
                : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        JsonNode info = answer.at("/jobPostingInfo");
        String description = text(info, "/jobDescription");
        return description == null
                ? Optional.empty()
                : Optional.of(PostingDraft.of(name(), description)
                        .about(text(info, "/title"), text(answer, "/hiringOrganization/name"), text(info, "/location"))
                        .terms(
                                null,
                                text(info, "/timeType"),
                                JsonValues.day(text(info, "/startDate")),
                                info.at("/canApply").asBoolean(true)));
    }
}
