package dev.candor.jobanalysis.page.data;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.jobanalysis.page.Days;
import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One <a href="https://schema.org/JobPosting">schema.org JobPosting</a> as a draft; every field may be missing or odd. */
final class SchemaPosting {

    private static final Map<String, String> SECTIONS = Map.of(
            "responsibilities", "Responsibilities",
            "qualifications", "Qualifications",
            "skills", "Skills",
            "experienceRequirements", "Experience",
            "educationRequirements", "Education",
            "jobBenefits", "Benefits");
    private static final List<String> ORDER = List.of(
            "responsibilities",
            "qualifications",
            "skills",
            "experienceRequirements",
            "educationRequirements",
            "jobBenefits");

    private SchemaPosting() {}

    static PostingDraft draft(JsonNode node) {
        JsonNode organisation = first(node.path("hiringOrganization"));
        String company = organisation.isString() ? organisation.asString() : text(organisation, "/name");
        boolean remote = String.valueOf(text(node, "/jobLocationType"))
                .toUpperCase(Locale.ROOT)
                .contains("TELECOMMUTE");
        return PostingDraft.of("json-ld", markup(node))
                .about(
                        plain(text(node, "/title") == null ? text(node, "/name") : text(node, "/title")),
                        plain(company),
                        place(node))
                .terms(
                        remote ? "remote" : null,
                        WorkWords.employment(words(node.path("employmentType"))),
                        Days.of(text(node, "/datePosted")),
                        null)
                .paid(pay(node))
                .dated(site(organisation), Days.of(text(node, "/validThrough")));
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static String markup(JsonNode node) {
        StringBuilder markup = new StringBuilder(unescaped(words(node.path("description"), "<br>")));
        for (String name : ORDER) {
            String part = unescaped(part(node.path(name)));
            String known = PageText.ofEither(markup.toString()).text();
            String text = PageText.ofEither(part).text();
            if (!text.isEmpty() && !known.contains(text)) {
                markup.append("<h3>")
                        .append(SECTIONS.get(name))
                        .append("</h3><div>")
                        .append(part)
                        .append("</div>");
            }
        }
        return markup.toString();
    }

    private static String part(JsonNode value) {
        if (value.isArray() && value.size() > 1) {
            return JsonValues.each(value)
                    .map(item -> words(item, " "))
                    .filter(item -> !item.isBlank())
                    .map(item -> "<li>" + item + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
        }
        return words(value, "<br>");
    }

    /** Markup that was escaped once more on its way into the page; plain text with its lines. */
    private static String unescaped(String text) {
        String once = text.matches("(?s).*&lt;/?(p|li|ul|br|div|strong|b|h\\d)\\b.*")
                ? Parser.unescapeEntities(text, false)
                : text;
        return PageText.isMarkup(once)
                ? once
                : Entities.escape(Parser.unescapeEntities(once, false)).replace("\n", "<br>");
    }

    private static String words(JsonNode value, String between) {
        return switch (value) {
            case JsonNode list
            when list.isArray() ->
                JsonValues.each(list).map(one -> words(one, between)).collect(Collectors.joining(between));
            case JsonNode object when object.isObject() -> described(object);
            case JsonNode one ->
                one.isNull() || one.isMissingNode() ? "" : one.asString("").strip();
        };
    }

    private static String words(JsonNode value) {
        return words(value, ", ");
    }

    /** Requirements that are things of their own: months of experience, a kind of degree. */
    private static String described(JsonNode object) {
        BigDecimal months = JsonValues.number(object, "/monthsOfExperience");
        return Stream.of(
                        months == null ? null : months.stripTrailingZeros().toPlainString() + " months of experience",
                        text(object, "/credentialCategory"),
                        text(object, "/name"),
                        text(object, "/description"))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null
                ? null
                : PageText.of(Parser.unescapeEntities(text, false)).text().replace('\n', ' ');
    }

    private static @Nullable String site(JsonNode organisation) {
        return Stream.of(text(organisation, "/sameAs"), text(organisation, "/sameAs/0"), text(organisation, "/url"))
                .filter(address -> address != null && address.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    /** Town and country of up to three places. */
    private static @Nullable String place(JsonNode node) {
        JsonNode location = node.path("jobLocation");
        String places = (location.isArray() ? JsonValues.each(location) : Stream.of(location))
                .map(SchemaPosting::town)
                .filter(town -> !town.isEmpty())
                .distinct()
                .limit(3)
                .collect(Collectors.joining("; "));
        return places.isEmpty() ? null : places;
    }

    private static String town(JsonNode location) {
        JsonNode address = first(location.path("address"));
        if (location.isString() || address.isString()) {
            return location.isString()
                    ? location.asString().strip()
                    : address.asString().strip();
        }
        String country = text(address, "/addressCountry");
        return Stream.of(
                        text(address, "/addressLocality"),
                        text(address, "/addressLocality") == null ? text(address, "/addressRegion") : null,
                        country == null ? text(address, "/addressCountry/name") : country)
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Salary pay(JsonNode node) {
        JsonNode base =
                first(node.path("baseSalary").isMissingNode() ? node.path("estimatedSalary") : node.path("baseSalary"));
        JsonNode value = first(base.path("value").isMissingNode() ? base : base.path("value"));
        BigDecimal exact = value.isObject() ? JsonValues.number(value, "/value") : JsonValues.number(value, "");
        BigDecimal min = JsonValues.number(value, "/minValue");
        BigDecimal max = JsonValues.number(value, "/maxValue");
        if (min == null && max == null && exact == null) {
            return null;
        }
        String unit = text(value, "/unitText") == null ? text(base, "/unitText") : text(value, "/unitText");
        String currency = text(base, "/currency") == null ? text(node, "/salaryCurrency") : text(base, "/currency");
        return new Salary(
                min == null ? exact : min,
                max == null ? exact : max,
                currency,
                unit == null ? null : unit.toLowerCase(Locale.ROOT));
    }
}
