package dev.candor.jobanalysis.page.data;

import dev.candor.skills.text.Folding;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page is called: the parts of its address and its titles, to tell which of several things it is about. */
public final class PageNames {

    private static final int ID = 3;
    private static final int PART = 5;
    private static final int NAMED = 4;
    private static final int TITLED = 3;

    private final List<String> parts = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    /** Names of a page at an address. */
    public PageNames(Document page, URI address) {
        String path = String.valueOf(address.getRawPath());
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        String fragment = address.getRawFragment() == null ? "" : address.getRawFragment();
        for (String part : (path + "/" + query + "/" + fragment).split("[/?&=;#]")) {
            String plain = decoded(part);
            if (plain.length() >= ID) {
                parts.add(Folding.fold(plain));
            }
        }
        for (Element heading : page.select("h1, title, meta[property=og:title], meta[name=twitter:title]")) {
            String text = heading.hasAttr("content") ? heading.attr("content") : heading.text();
            titles.add(" " + Folding.key(text) + " ");
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    /** How well an object fits: by an id or short name that stands in the address, by its title in a title of the page. */
    int fits(JsonNode object) {
        boolean named = false;
        for (JsonNode value : object) {
            named |= value.isValueNode() && named(value.asString(""));
            named |= value.isObject() && named(value.path("current").asString(""));
        }
        return (named ? NAMED : 0) + (titled(JobFields.TITLE.in(object)) ? TITLED : 0);
    }

    /** Whether a value stands in the address as a part, or as the better half of one. */
    public boolean named(String value) {
        String sought = Folding.fold(value.strip());
        if (sought.length() < ID || sought.indexOf(' ') >= 0 || sought.equals("true") || sought.equals("jobs")) {
            return false;
        }
        boolean id = sought.chars().anyMatch(Character::isDigit) || sought.indexOf('-') > 0;
        return id
                && parts.stream()
                        .anyMatch(part -> part.equals(sought) || (sought.length() >= PART && part.contains(sought)));
    }

    /** Whether a title is the title of the page, or part of it. */
    public boolean titled(@Nullable String title) {
        String key = title == null ? "" : Folding.key(title);
        return key.length() >= ID && titles.stream().anyMatch(known -> known.contains(" " + key + " "));
    }

    /** How many words of a title stand in the address. */
    public long shared(@Nullable String title) {
        String all = String.join(" ", parts);
        return title == null
                ? 0
                : List.of(Folding.key(title).split(" ")).stream()
                        .filter(word -> word.length() > 2 && word.chars().allMatch(Character::isLetter))
                        .filter(word -> !word.matches("jobs?|careers?|stellen?|details?") && all.contains(word))
                        .count();
    }

    /** A title without markup; null stays null. */
    @Nullable
    String plain(@Nullable String title) {
        return title == null || (title.indexOf('<') < 0 && title.indexOf('&') < 0)
                ? title
                : Jsoup.parse(title).text();
    }
}
