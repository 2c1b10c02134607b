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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Recruitee, also on domains of its customers: description and requirements are two fields of markup. */
@Component
class RecruiteeBoard implements JobBoard {

    private static final String MARK = "#recruitee";
    private static final Pattern SHOWN_BY = Pattern.compile("recruitee(?:cdn)?\\.com|recruitee-careers|\"recruitee\"");

    @Override
    public String name() {
        return "recruitee";
    }

    @Override
    public List<String> apis(URI address) {
        List<String> path = JsonValues.path(address);
        int at = path.indexOf("o");
        boolean host = address.getHost().matches("[a-z0-9-]+\\.recruitee\\.com")
                || String.valueOf(address).endsWith(MARK);
        boolean ours = host && at >= 0 && at <= 2 && path.size() >= at + 2;
        return ours ? List.of("https://" + address.getHost() + "/api/offers/") : List.of();
    }

    /** On a domain of the customer's own only the page tells whose software it is. */
    @Override
    public Optional<URI> named(String html, URI address) {
        boolean shape =
                JsonValues.path(address).contains("o") && !address.getHost().endsWith(".recruitee.com");
        return shape && SHOWN_BY.matcher(html).find()
                ? BoardLinks.uri("https://" + address.getHost() + address.getRawPath() + MARK)
                : Optional.empty();
    }

    @Override
    public Optional<PostingDraft> read(JsonNode answer, URI address) {
        List<String> path = JsonValues.path(address);
        String slug = path.get(path.indexOf("o") + 1);
        return JsonValues.each(answer.at("/offers"))
                .filter(offer -> slug.equals(text(offer, "/slug"))
                        || String.valueOf(text(offer, "/careers_url")).endsWith("/o/" + slug))
                .findFirst()
                .flatMap(this::draft);
    }

    private Optional<PostingDraft> draft(JsonNode offer) {
        String description = offer.at("/description").asString("");
        String requirements = offer.at("/requirements").asString("");
        if (description.isBlank() && requirements.isBlank()) {
            return Optional.empty();
        }
        String markup = requirements.isBlank() ? description : description + "<h3>Requirements</h3>" + requirements;
        String status = text(offer, "/status");
        return Optional.of(PostingDraft.of(name(), markup)
                .about(text(offer, "/title"), text(offer, "/company_name"), text(offer, "/location"))
                .terms(
                        offer.at("/remote").asBoolean(false)
                                ? "remote"
                                : offer.at("/hybrid").asBoolean(false) ? "hybrid" : null,
                        WorkWords.employment(text(offer, "/employment_type_code")),
                        JsonValues.day(text(offer, "/published_at")),
                        status == null || status.equals("published"))
                .paid(pay(offer.at("/salary")))
                .dated(null, JsonValues.day(text(offer, "/close_at"))));
    }

    private static @Nullable Salary pay(JsonNode salary) {
        BigDecimal min = JsonValues.number(salary, "/min");
        BigDecimal max = JsonValues.number(salary, "/max");
        return min == null && max == null
                ? null
                : new Salary(min, max, text(salary, "/currency"), text(salary, "/period"));
    }
}
