package dev.candor.jobanalysis.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads <a href="https://schema.org/JobPosting">schema.org JobPosting</a> out of the attributes of a page's own elements. */
final class MicrodataPosting {

    /** The postings of a page that have a description, in order. */
    List<PostingDraft> read(Document page) {
        return page.select("[itemtype$=schema.org/JobPosting]").stream()
                .filter(item -> item.selectFirst("[itemprop=description]") != null)
                .map(MicrodataPosting::draft)
                .toList();
    }

    private static PostingDraft draft(Element item) {
        StringBuilder markup = new StringBuilder();
        for (Element part :
                item.select("[itemprop=description], [itemprop=responsibilities], [itemprop=qualifications],"
                        + " [itemprop=skills], [itemprop=experienceRequirements], [itemprop=educationRequirements]")) {
            markup.append(part.outerHtml());
        }
        boolean remote = "TELECOMMUTE".equals(value(item, "jobLocationType"));
        return PostingDraft.of("microdata", markup.toString())
                .about(value(item, "title"), organisation(item), value(item, "addressLocality"))
                .terms(
                        remote ? "remote" : null,
                        value(item, "employmentType"),
                        JsonValues.day(value(item, "datePosted")),
                        null)
                .dated(null, JsonValues.day(value(item, "validThrough")));
    }

    private static @Nullable String organisation(Element item) {
        Element element = item.selectFirst("[itemprop=hiringOrganization]");
        if (element == null) {
            return null;
        }
        String name = value(element, "name");
        return name == null ? content(element) : name;
    }

    private static @Nullable String value(Element item, String property) {
        Element element = item.selectFirst("[itemprop=" + property + "]");
        return element == null ? null : content(element);
    }

    private static @Nullable String content(Element element) {
        String content = element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
        return content.isBlank() ? null : content.strip();
    }
}
