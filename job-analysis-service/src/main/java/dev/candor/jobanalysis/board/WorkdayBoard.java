package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Workday, best effort: its interface is undocumented. Where it asks for proof of being human we do not pretend. */
@Component
class WorkdayBoard implements JobBoard {

    private static final Pattern TENANT = Pattern.compile("[a-z0-9_-]+\\.(wd\\d+\\.)?myworkdayjobs\\.com");
    private static final Pattern SHARED = Pattern.compile("wd\\d+\\.myworkdaysite\\.com");
    private static final Pattern LINK = Pattern.compile(
            "https://[a-z0-9_-]+\\.(?:wd\\d+\\.)?myworkdayjobs\\.com/[A-Za-z0-9_./%,-]{1,200}/(?:job|details)/[A-Za-z0-9_./%,()-]{3,300}");

    @Override
    public String name() {
        return "workday";
    }

    @Override
    public List<String> apis(URI address) {
        String host = address.getHost();
        List<String> path = JsonValues.path(address);
        int job = Math.max(path.indexOf("job"), path.indexOf("details"));
        boolean ours = job >= 1 && path.size() > job + 1 && path.stream().allMatch(WorkdayBoard::part);
        if (!ours) {
            return List.of();
        }
        List<String> rest = path.subList(job + 1, path.size());
        boolean applying = rest.size() > 1 && rest.getLast().matches("apply(Manually)?|autofillWithResume");
        String posting = "/job/" + String.join("/", applying ? rest.subList(0, rest.size() - 1) : rest);
        if (TENANT.matcher(host).matches()) {
            String tenant = host.substring(0, host.indexOf('.'));
            return List.of("https://" + host + "/wday/cxs/" + tenant + "/" + path.get(job - 1) + posting);
        }
        boolean shared = SHARED.matcher(host).matches() && job >= 2 && path.contains("recruiting");
        return shared
                ? List.of("https://" + host + "/wday/cxs/" + path.get(job - 2) + "/" + path.get(job - 1) + posting)
                : List.of();
    }

    /** Titles stand in these addresses with brackets and commas. */
    private static boolean part(String part) {
        return part.matches("[A-Za-z0-9(][A-Za-z0-9._%,()&'+-]{0,300}") && !part.contains("..");
    }

    @Override
    public Optional<URI> linked(String html, URI address) {
        return BoardLinks.only(LINK, html);
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        JsonNode info = answer.at("/jobPostingInfo");
        String description = text(info, "/jobDescription");
        if (description == null) {
            return Optional.empty();
        }
        boolean open =
                info.at("/canApply").asBoolean(true) && info.at("/posted").asBoolean(true);
        return Optional.of(PostingDraft.of(name(), description)
                .about(text(info, "/title"), text(answer, "/hiringOrganization/name"), text(info, "/location"))
                .terms(
                        WorkWords.remote(text(info, "/remoteType")),
                        WorkWords.employment(text(info, "/timeType")),
                        JsonValues.day(text(info, "/startDate")),
                        open)
                .dated(text(answer, "/hiringOrganization/url"), JsonValues.day(text(info, "/endDate"))));
    }
}
