package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lever, also its European site: the requirements stand in lists beside the description, times are milliseconds. */
@Component
class LeverBoard implements JobBoard {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Pattern LINK = Pattern.compile("https://jobs\\.(?:eu\\.)?lever\\.co/[A-Za-z0-9_.-]+/" + ID);
    private static final Pattern INTERVAL = Pattern.compile("per-(hour|day|week|month|year)\\b.*");

    @Override
    public String name() {
        return "lever";
    }

    @Override
    public List<String> apis(URI address) {
        List<String> path = JsonValues.path(address);
        String host = address.getHost();
        if (!host.matches("jobs(\\.eu)?\\.lever\\.co") || path.size() < 2) {
            return List.of();
        }
        boolean valid = JsonValues.slug(path.get(0)) && path.get(1).matches(ID);
        String api = host.contains(".eu.") ? "api.eu.lever.co" : "api.lever.co";
        return valid ? List.of("https://" + api + "/v0/postings/" + path.get(0) + "/" + path.get(1)) : List.of();
    }

    @Override
    public Optional<URI> linked(String html, URI address) {
        return BoardLinks.only(LINK, html);
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String whole = text(answer, "/description");
        String description = whole == null ? joined(text(answer, "/opening"), text(answer, "/descriptionBody")) : whole;
        String lists = JsonValues.each(answer.at("/lists"))
                .map(list -> "<h3>" + list.at("/text").asString("") + "</h3><ul>"
                        + list.at("/content").asString("") + "</ul>")
                .collect(Collectors.joining());
        if (description.isEmpty() && lists.isEmpty()) {
            return Optional.empty();
        }
        String markup = description + lists + joined(text(answer, "/additional"), text(answer, "/salaryDescription"));
        return Optional.of(PostingDraft.of(name(), markup)
                .about(text(answer, "/text"), null, text(answer, "/categories/location"))
                .terms(
                        WorkWords.remote(text(answer, "/workplaceType")),
                        WorkWords.employment(text(answer, "/categories/commitment")),
                        JsonValues.day(text(answer, "/createdAt")),
                        true)
                .paid(pay(answer.at("/salaryRange"))));
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other)
                .filter(part -> part != null)
                .map(part -> "<div>" + part + "</div>")
                .collect(Collectors.joining());
    }

    private static @Nullable Salary pay(JsonNode range) {
        BigDecimal min = JsonValues.number(range, "/min");
        BigDecimal max = JsonValues.number(range, "/max");
        Matcher interval = INTERVAL.matcher(String.valueOf(text(range, "/interval")));
        return min == null && max == null
                ? null
                : new Salary(min, max, text(range, "/currency"), interval.matches() ? interval.group(1) : null);
    }
}
