package dev.candor.jobanalysis.page.data;

import static dev.candor.jobanalysis.page.JsonValues.text;

import dev.candor.jobanalysis.page.JsonValues;
import dev.candor.jobanalysis.page.PostingDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The JSON-LD of a page, also in arrays, graphs and below other things, and as broken as sites send it: with comments, raw line
 * breaks, entities, commas too many.
 */
public final class JsonLd {

    private static final int MOST_NODES = 5_000;

    private final List<JsonNode> postings = new ArrayList<>();
    private final Set<String> types = new HashSet<>();
    private @Nullable String organisation;
    private int nodes;

    /** Reads all of a page. */
    public JsonLd(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            tree(script.data()).ifPresent(this::collect);
        }
    }

    private static Optional<JsonNode> tree(String data) {
        String bare = data.replaceAll("<!\\[CDATA\\[|]]>|<!--|-->", " ").strip();
        Optional<JsonNode> tree = LooseJson.parse(bare).filter(JsonNode::isContainer);
        return tree.isEmpty() && bare.contains("&quot;")
                ? LooseJson.parse(Parser.unescapeEntities(bare, false)).filter(JsonNode::isContainer)
                : tree;
    }

    private void collect(JsonNode node) {
        if (++nodes > MOST_NODES) {
            return;
        }
        JsonNode type = node.path("@type");
        List<String> named = type.isArray()
                ? JsonValues.each(type).map(one -> one.asString("")).toList()
                : List.of(type.asString(""));
        List<String> bare =
                named.stream().map(one -> one.replaceFirst(".*[/:#]", "")).toList();
        types.addAll(bare);
        if (bare.stream().anyMatch("JobPosting"::equalsIgnoreCase)) {
            postings.add(node);
            return;
        }
        if (organisation == null
                && bare.stream()
                        .anyMatch(
                                one -> one.matches(
                                        "Organization|Corporation|LocalBusiness|NGO|Hospital|GovernmentOrganization|CollegeOrUniversity"))) {
            organisation = text(node, "/name");
        }
        node.forEach(child -> {
            if (child.isContainer()) {
                collect(child);
            }
        });
    }

    /** Types of all things described, such as {@code Article}. */
    public Set<String> types() {
        return Set.copyOf(types);
    }

    /** Name of the organisation the page is by; absent if it does not say. */
    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** How many postings are described, with or without their text. */
    public int count() {
        return postings.size();
    }

    /**
     * The posting that fits the page: by identifier, address or title; of several that fit equally badly none.
     *
     * @param names titles and address of the page
     */
    public Optional<PostingDraft> posting(PageNames names) {
        if (postings.size() < 2) {
            return postings.stream().findFirst().map(SchemaPosting::draft);
        }
        JsonNode best = null;
        long most = 0;
        boolean tie = false;
        for (JsonNode posting : postings) {
            long fit = fit(posting, names);
            tie = fit == most
                    && best != null
                    && !String.valueOf(text(posting, "/title")).equals(text(best, "/title"));
            if (fit > most) {
                most = fit;
                best = posting;
            }
        }
        return best == null || tie ? Optional.empty() : Optional.of(SchemaPosting.draft(best));
    }

    private static long fit(JsonNode posting, PageNames names) {
        String title = text(posting, "/title") == null ? text(posting, "/name") : text(posting, "/title");
        String identifier = posting.path("identifier").isObject()
                ? text(posting, "/identifier/value")
                : text(posting, "/identifier");
        boolean named = identifier != null && names.named(identifier);
        return (named ? 20 : 0) + (names.titled(title) ? 10 : 0) + names.shared(title);
    }
}
