package dev.candor.jobanalysis.page.data;

import dev.candor.jobanalysis.page.Days;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads schema.org JobPosting out of the attributes of a page's own elements: microdata and RDFa. */
public final class Microdata {

    private static final List<String> TEXTS = List.of(
            "description",
            "responsibilities",
            "qualifications",
            "skills",
            "experienceRequirements",
            "educationRequirements",
            "jobBenefits");

    private Microdata() {}

    /** The posting of a page that has exactly one with a description. */
    public static Optional<PostingDraft> read(Document page) {
        List<Element> items = page.select("[itemtype$=/JobPosting], [typeof$=JobPosting]").stream()
                .filter(item -> !all(item, "description").isEmpty())
                .toList();
        return items.size() == 1 ? Optional.of(draft(items.getFirst())) : Optional.empty();
    }

    private static PostingDraft draft(Element item) {
        StringBuilder markup = new StringBuilder();
        TEXTS.stream()
                .flatMap(name -> all(item, name).stream())
                .filter(part -> part.parents().stream().noneMatch(outer -> TEXTS.contains(outer.attr("itemprop"))))
                .forEach(part -> markup.append(part.hasAttr("content") ? part.attr("content") : part.outerHtml()));
        boolean remote = String.valueOf(value(item, "jobLocationType")).contains("TELECOMMUTE");
        return PostingDraft.of("microdata", markup.toString())
                .about(value(item, "title"), organisation(item), place(item))
                .terms(
                        remote ? "remote" : null,
                        WorkWords.employment(value(item, "employmentType")),
                        Days.of(value(item, "datePosted")),
                        null)
                .dated(null, Days.of(value(item, "validThrough")));
    }

    private static @Nullable String organisation(Element item) {
        Element element = all(item, "hiringOrganization").stream().findFirst().orElse(null);
        if (element == null) {
            return null;
        }
        String name = value(element, "name");
        return name == null ? content(element) : name;
    }

    private static @Nullable String place(Element item) {
        return Stream.of("addressLocality", "address", "streetAddress", "jobLocation")
                .map(name -> value(item, name))
                .filter(text -> text != null && text.length() <= 120)
                .findFirst()
                .orElse(null);
    }

    private static List<Element> all(Element item, String property) {
        return item.select("[itemprop~=(^|\\s)" + property + "(\\s|$)], [property$=" + property + "]");
    }

    private static @Nullable String value(Element item, String property) {
        return all(item, property).stream()
                .map(Microdata::content)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String content(Element element) {
        String content = element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
        return content.isBlank() ? null : content.strip();
    }
}
