package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** SmartRecruiters: four sections of markup; an unknown company is answered with nothing. */
@Component
class SmartRecruitersBoard implements JobBoard {

    private static final List<String> SECTIONS =
            List.of("companyDescription", "jobDescription", "qualifications", "additionalInformation");
    private static final Pattern LINK =
            Pattern.compile("https://(?:jobs|careers)\\.smartrecruiters\\.com/[A-Za-z0-9_.-]+/\\d{9,20}");

    @Override
    public String name() {
        return "smartrecruiters";
    }

    @Override
    public List<String> apis(URI address) {
        List<String> path = JsonValues.path(address);
        if (!address.getHost().matches("(jobs|careers)\\.smartrecruiters\\.com") || path.size() < 2) {
            return List.of();
        }
        int company = path.contains("company") ? path.indexOf("company") + 1 : 0;
        String id = path.getLast().replaceFirst("^(\\d{6,20})(-.*)?$", "$1");
        boolean uuid = id.matches("[0-9a-f]{8}-[0-9a-f-]{27}") && path.contains("publication");
        boolean valid =
                company < path.size() - 1 && JsonValues.slug(path.get(company)) && (uuid || id.matches("\\d{6,20}"));
        return valid
                ? List.of("https://api.smartrecruiters.com/v1/companies/" + path.get(company) + "/postings/" + id)
                : List.of();
    }

    @Override
    public Optional<URI> linked(String html, URI address) {
        return BoardLinks.only(LINK, html);
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
                .about(text(answer, "/name"), text(answer, "/company/name"), place(answer))
                .terms(
                        remote(answer.at("/location")),
                        WorkWords.employment(text(answer, "/typeOfEmployment/label")),
                        JsonValues.day(text(answer, "/releasedDate")),
                        answer.has("active")
                                ? Boolean.valueOf(answer.at("/active").asBoolean(true))
                                : null));
    }

    private static @Nullable String place(JsonNode answer) {
        String full = text(answer, "/location/fullLocation");
        return full == null ? text(answer, "/location/city") : full;
    }

    private static @Nullable String remote(JsonNode location) {
        return location.at("/remote").asBoolean(false)
                ? "remote"
                : location.at("/hybrid").asBoolean(false) ? "hybrid" : null;
    }
}
