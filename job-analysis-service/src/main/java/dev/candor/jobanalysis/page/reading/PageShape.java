package dev.candor.jobanalysis.page.reading;

import dev.candor.jobanalysis.page.data.JsonLd;
import dev.candor.jobanalysis.page.gate.PageKind;
import dev.candor.jobanalysis.page.gate.PageSigns;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the build of a page tells about what it is, and where it leads when it is only a frame. */
final class PageShape {

    private static final Pattern WRITING = Pattern.compile(
            "(Blog|News|Social|Tech|Report|Scholarly)?(Article|Posting)|BlogPosting|HowTo|QAPage|Course|CourseInstance|"
                    + "EducationalOccupationalProgram|Product|Recipe|Event|Book|Movie|Person|ProfilePage");
    private static final Pattern ABOUT_WORK = Pattern.compile(
            "(?i)job|career|karriere|stelle|recruit|vacanc|position|bewerb|emploi|offre|empleo|vaga|opening|in_iframe|greenhouse|"
                    + "lever\\.co|ashby|workable|personio|softgarden|icims|teamtailor|breezy|bamboohr|talent|hiring|apply");
    private static final Pattern REFRESH =
            Pattern.compile("(?i)^\\s*[0-5](?:\\.\\d+)?\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]+)");
    private static final int FIELDS = 6;

    private PageShape() {}

    /**
     * Weights for each kind of page.
     *
     * @param listed how many entries of lists the page has
     */
    static PageSigns signs(Document page, JsonLd data, int fields, int listed) {
        Map<PageKind, Integer> weights = new EnumMap<>(PageKind.class);
        boolean posting = data.count() > 0;
        boolean writing =
                data.types().stream().anyMatch(type -> WRITING.matcher(type).matches() && !type.equals("JobPosting"));
        weights.put(PageKind.LOGIN, page.select("input[type=password]").isEmpty() ? 0 : 4);
        weights.put(PageKind.OTHER, writing && !posting ? 6 : 0);
        weights.put(PageKind.FORM, fields >= FIELDS ? 4 : 0);
        weights.put(PageKind.LIST, Math.min(4, listed / 2) + (data.count() > 1 ? 3 : 0));
        return new PageSigns(weights);
    }

    /** How many fields a page has for what people type. */
    static int fields(Document page) {
        return page.select(
                        "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=file], textarea")
                .size();
    }

    /** The page that this one frames or leads to at once. */
    static Optional<URI> leadsTo(Document page, URI address) {
        Stream<String> frames = page.select("iframe[src], frame[src]").stream()
                .map(frame -> frame.absUrl("src"))
                .filter(source -> ABOUT_WORK.matcher(source).find()
                        && !source.contains("captcha")
                        && !source.contains("youtube"));
        Stream<String> refresh =
                page.select("meta[http-equiv~=(?i)refresh]").stream().map(meta -> target(page, meta));
        return Stream.concat(refresh, frames)
                .map(PageShape::uri)
                .flatMap(Optional::stream)
                .filter(target -> !target.toString().equals(address.toString()))
                .findFirst();
    }

    private static String target(Document page, Element meta) {
        Matcher matcher = REFRESH.matcher(meta.attr("content"));
        return matcher.find()
                ? page.createElement("a").attr("href", matcher.group(1).strip()).absUrl("href")
                : "";
    }

    private static Optional<URI> uri(String text) {
        try {
            return text.startsWith("http") ? Optional.of(URI.create(text.replace(" ", "%20"))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
