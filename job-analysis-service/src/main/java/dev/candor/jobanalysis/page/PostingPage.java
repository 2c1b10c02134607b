package dev.candor.jobanalysis.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posting in any page: structured data, then a long description, then the main article, then all visible text. Each
 * candidate has to pass the content gate; the first kind that does wins.
 */
public final class PostingPage {

    private static final Pattern GREENHOUSE = Pattern.compile(
            "boards(?:-api)?(?:\\.eu)?\\.greenhouse\\.io/(?:embed/job_board(?:/js)?\\?for=|v1/boards/)?([A-Za-z0-9_-]+)");
    private static final Pattern ASHBY = Pattern.compile("jobs\\.ashbyhq\\.com/([A-Za-z0-9_.-]+)/embed");
    private static final Pattern LEVER =
            Pattern.compile("https://jobs\\.(?:eu\\.)?lever\\.co/[A-Za-z0-9_.-]+/[0-9a-f-]{36}");
    private static final Pattern JOB_ID = Pattern.compile("[?&]gh_jid=(\\d{3,20})");
    private static final Pattern ASHBY_ID = Pattern.compile("[?&]ashby_jid=([0-9a-f-]{36})");

    private final JsonLdPosting structured = new JsonLdPosting();

    /** The posting of this page; empty if there is none on it. */
    public Optional<PostingDraft> read(String html, URI address) {
        Document page = Jsoup.parse(html, address.toString());
        List<PostingDraft> drafts = structured.read(page).stream()
                .filter(draft -> ContentGate.passes(PageText.of(draft.markup()).text()))
                .toList();
        if (drafts.isEmpty()) {
            drafts = new MicrodataPosting()
                    .read(page).stream()
                            .filter(draft -> ContentGate.passes(
                                    PageText.of(draft.markup()).text()))
                            .toList();
        }
        boolean hides = PageText.hides(page);
        // First of all: article extraction drops the styles that tell what is hidden.
        PageText.removeHidden(page);
        return Optional.ofNullable(drafts.isEmpty() ? plain(page, address) : fitting(drafts, address))
                .map(draft -> hides ? draft.hiding() : draft);
    }

    /** Address on the board that an employer's own page embeds, if it embeds exactly one posting of a board we know. */
    public Optional<URI> embedded(String html, URI address) {
        Matcher greenhouse = GREENHOUSE.matcher(html);
        Matcher job = JOB_ID.matcher(address.toString());
        if (job.find() && greenhouse.find()) {
            return Optional.of(
                    URI.create("https://boards.greenhouse.io/" + greenhouse.group(1) + "/jobs/" + job.group(1)));
        }
        Matcher ashby = ASHBY.matcher(html);
        Matcher posting = ASHBY_ID.matcher(address.toString());
        if (posting.find() && ashby.find()) {
            return Optional.of(URI.create("https://jobs.ashbyhq.com/" + ashby.group(1) + "/" + posting.group(1)));
        }
        List<String> lever =
                LEVER.matcher(html).results().map(MatchResult::group).distinct().toList();
        return lever.size() == 1 ? Optional.of(URI.create(lever.get(0))) : Optional.empty();
    }

    private static PostingDraft fitting(List<PostingDraft> drafts, URI address) {
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        return drafts.stream()
                .max(Comparator.comparingLong(draft -> shared(draft.title(), path)))
                .orElseThrow();
    }

    private static long shared(@Nullable String title, String path) {
        return title == null
                ? 0
                : Pattern.compile("[^\\p{L}\\p{N}]+")
                        .splitAsStream(title.toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() > 2 && path.contains(word))
                        .count();
    }

    private @Nullable PostingDraft plain(Document page, URI address) {
        String title = title(page);
        String site = meta(page, "og:site_name");
        for (String markup : candidates(page, address)) {
            if (ContentGate.passes(PageText.of(markup).text())) {
                return PostingDraft.of("page", markup).about(title, site, null);
            }
        }
        return null;
    }

    private static List<String> candidates(Document page, URI address) {
        List<String> markups = new ArrayList<>();
        String described = meta(page, "og:description");
        if (described != null && ContentGate.words(described) > 150) {
            markups.add(described);
        }
        markups.addAll(StateJson.descriptions(page));
        String article =
                new Readability4J(address.toString(), page.outerHtml()).parse().getContent();
        if (article != null) {
            markups.add(article);
        }
        page.select("nav, footer, aside, form, [role=navigation], [role=dialog], [id*=cookie], [class*=cookie]")
                .remove();
        Element main = page.selectFirst("main, [role=main], article");
        if (main != null) {
            markups.add(main.outerHtml());
        }
        markups.add(page.body().outerHtml());
        return markups;
    }

    private static @Nullable String title(Document page) {
        Element heading = page.selectFirst("h1");
        String text = heading == null ? meta(page, "og:title") : heading.text();
        String title = text == null || text.isBlank() ? page.title() : text;
        return title.isBlank() || title.length() > 200 ? null : title.strip();
    }

    private static @Nullable String meta(Document page, String property) {
        Element element = page.selectFirst("meta[property=" + property + "]");
        String content = element == null ? "" : element.attr("content").strip();
        return content.isEmpty() ? null : content;
    }
}
