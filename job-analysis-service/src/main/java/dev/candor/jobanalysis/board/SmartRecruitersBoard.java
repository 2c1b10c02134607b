package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** SmartRecruiters: an unknown company answers with nothing. */
@Component
class SmartRecruitersBoard implements JobBoard {

    private static final List<String> SECTIONS =
            List.of("companyDescription", "jobDescription", "qualifications", "additionalInformation");

    @Override
    public String name() {
        return "smartrecruiters";
    }

    @Override
    public Optional<String> api(URI address) {
        List<String> path = JsonValues.path(address);
        if (!address.getHost().matches("(jobs|careers)\\.smartrecruiters\\.com") || path.size() < 2) {
            return Optional.empty();
        }
        String id = path.get(1).replaceFirst("-.*", "");
        return JsonValues.slug(path.get(0)) && id.matches("\\d{6,20}")
                ? Optional.of("https://api.smartrecruiters.com/v1/companies/" + path.get(0) + "/postings/" + id)
                : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        StringBuilder markup = new StringBuilder();
        for (String section : SECTIONS) {
            JsonNode part = answer.at("/jobAd/sections/" + section);
            if (text(part, "/text") != null) {
                markup.append("<h3>")
                        .append(part.at("/title").asString(""))
                        .append("</h3>")
                        .append(text(part, "/text"));
            }
        }
        if (markup.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PostingDraft.of(name(), markup.toString())
                .about(text(answer, "/name"), text(answer, "/company/name"), text(answer, "/location/city"))
                .terms(
                        answer.at("/location/remote").asBoolean(false) ? "remote" : null,
                        text(answer, "/typeOfEmployment/label"),
                        JsonValues.day(text(answer, "/releasedDate")),
                        answer.has("active")
                                ? Boolean.valueOf(answer.at("/active").asBoolean())
                                : null));
    }
}
