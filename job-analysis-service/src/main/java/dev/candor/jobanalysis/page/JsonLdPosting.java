package dev.candor.jobanalysis.page;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.contract.posting.Posting.Salary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads <a href="https://schema.org/JobPosting">schema.org JobPosting</a> out of the JSON-LD of a page, also in arrays and graphs. */
final class JsonLdPosting {

    private static final int MOST_NODES = 500;

    private final JsonMapper json = JsonMapper.builder().build();

    /** The postings of a page, in order. */
    List<PostingDraft> read(Document page) {
        List<PostingDraft> drafts = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            List<JsonNode> found = new ArrayList<>();
            tree(script.data()).ifPresent(tree -> collect(tree, found));
            found.forEach(node -> draft(node).ifPresent(drafts::add));
        }
        return drafts;
    }

    /** Broken structured data says nothing; the page's text is still there. */
    private Optional<JsonNode> tree(String data) {
        try {
            return Optional.of(json.readTree(data));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (found.size() > MOST_NODES) {
            return;
        }
        if (node.isObject() && isPosting(node.path("@type"))) {
            found.add(node);
        } else if (node.isContainer()) {
            node.forEach(child -> collect(child, found));
        }
    }

    private static boolean isPosting(JsonNode type) {
        return type.isArray()
                ? JsonValues.each(type).anyMatch(JsonLdPosting::isPosting)
                : type.asString("").equals("JobPosting") || type.asString("").endsWith("/JobPosting");
    }

    private static Optional<PostingDraft> draft(JsonNode node) {
        String description = text(node, "/description");
        if (description == null) {
            return Optional.empty();
        }
        StringBuilder markup = new StringBuilder(description);
        section(markup, node, "/responsibilities", "Responsibilities");
        section(markup, node, "/qualifications", "Qualifications");
        section(markup, node, "/skills", "Skills");
        section(markup, node, "/experienceRequirements", "Experience");
        section(markup, node, "/educationRequirements", "Education");
        JsonNode organisation = node.at("/hiringOrganization");
        String company = organisation.isString() ? organisation.asString() : text(organisation, "/name");
        boolean remote = "TELECOMMUTE".equals(text(node, "/jobLocationType"));
        return Optional.of(PostingDraft.of("json-ld", markup.toString())
                .about(text(node, "/title"), company, place(node))
                .terms(remote ? "remote" : null, employment(node), JsonValues.day(text(node, "/datePosted")), null)
                .paid(pay(node))
                .dated(site(organisation), JsonValues.day(text(node, "/validThrough"))));
    }

    private static void section(StringBuilder markup, JsonNode node, String pointer, String heading) {
        String value = text(node, pointer);
        if (value != null && markup.indexOf(value) < 0) {
            markup.append("<h3>")
                    .append(heading)
                    .append("</h3><p>")
                    .append(value)
                    .append("</p>");
        }
    }

    private static @Nullable String site(JsonNode organisation) {
        String same = text(organisation, "/sameAs");
        return same == null ? text(organisation, "/url") : same;
    }

    private static @Nullable String place(JsonNode node) {
        JsonNode location = node.at("/jobLocation");
        JsonNode address = (location.isArray() ? location.path(0) : location).path("address");
        if (address.isString()) {
            return address.asString();
        }
        String town = text(address, "/addressLocality");
        String country = text(address, "/addressCountry");
        if (country == null) {
            country = text(address, "/addressCountry/name");
        }
        return town == null ? country : country == null ? town : town + ", " + country;
    }

    private static @Nullable String employment(JsonNode node) {
        JsonNode type = node.at("/employmentType");
        String value = type.isArray() ? JsonValues.joined(node, "/employmentType") : text(node, "/employmentType");
        return value == null ? null : value.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Salary pay(JsonNode node) {
        JsonNode value = node.at("/baseSalary/value");
        Long min = JsonValues.number(value, "/minValue");
        Long max = JsonValues.number(value, "/maxValue");
        Long exact = JsonValues.number(value, "/value");
        if (min == null && max == null && exact == null) {
            return null;
        }
        String unit = text(value, "/unitText");
        return new Salary(
                min == null ? exact : min,
                max == null ? exact : max,
                text(node, "/baseSalary/currency"),
                unit == null ? null : unit.toLowerCase(Locale.ROOT));
    }
}
