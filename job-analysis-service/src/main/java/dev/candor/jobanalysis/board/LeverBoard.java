package dev.candor.jobanalysis.board;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lever, also its European site: the requirements stand in lists beside the description. */
@Component
class LeverBoard implements JobBoard {

    @Override
    public String name() {
        return "lever";
    }

    @Override
    public Optional<String> api(URI address) {
        List<String> path = JsonValues.path(address);
        String host = address.getHost();
        if (!host.matches("jobs(\\.eu)?\\.lever\\.co") || path.size() < 2) {
            return Optional.empty();
        }
        boolean valid = JsonValues.slug(path.get(0)) && path.get(1).matches("[0-9a-f-]{36}");
        String api = host.contains(".eu.") ? "api.eu.lever.co" : "api.lever.co";
        return valid
                ? Optional.of("https://" + api + "/v0/postings/" + path.get(0) + "/" + path.get(1))
                : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        String description = text(answer, "/description");
        if (description == null) {
            return Optional.empty();
        }
        StringBuilder markup = new StringBuilder(description);
        JsonValues.each(answer.at("/lists"))
                .forEach(list -> markup.append("<h3>")
                        .append(list.at("/text").asString(""))
                        .append("</h3><ul>")
                        .append(list.at("/content").asString(""))
                        .append("</ul>"));
        String additional = text(answer, "/additional");
        markup.append(additional == null ? "" : additional);
        return Optional.of(PostingDraft.of(name(), markup.toString())
                .about(text(answer, "/text"), null, text(answer, "/categories/location"))
                .terms(remote(answer), text(answer, "/categories/commitment"), created(answer), true)
                .paid(pay(answer.at("/salaryRange"))));
    }

    private static @Nullable String remote(JsonNode answer) {
        String type = text(answer, "/workplaceType");
        return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
            case "remote" -> "remote";
            case "hybrid" -> "hybrid";
            case "on-site", "onsite" -> "on-site";
            default -> null;
        };
    }

    private static @Nullable String created(JsonNode answer) {
        Long millis = JsonValues.number(answer, "/createdAt");
        return millis == null
                ? null
                : Instant.ofEpochMilli(millis)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
    }

    private static @Nullable Salary pay(JsonNode range) {
        Long min = JsonValues.number(range, "/min");
        Long max = JsonValues.number(range, "/max");
        return min == null && max == null ? null : new Salary(min, max, text(range, "/currency"), null);
    }
}
