package dev.candor.jobanalysis.company.source;

import dev.candor.jobanalysis.company.source.CompanyPage.Headline;
import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.data.JsonLd;
import dev.candor.jobanalysis.page.hidden.HiddenText;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one page of a company: what a reader sees, what the page calls itself, where its links lead. */
final class PageDigest {

    private static final int MOST_LINKS = 400;
    private static final int MOST_ITEMS = 8;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:©|\\(c\\)|[Cc]opyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?[,\\s]*([\\p{L}\\p{N}][^|·\\n]{1,60})");
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s+[-–—|·•»:]\\s+|｜|: ");

    private final Document document;
    private final String text;

    private PageDigest(Document document, String text) {
        this.document = document;
        this.text = text;
    }

    /** A link of the page to one of the pages worth reading. */
    record Link(URI address, PageRole role) {}

    static PageDigest of(String html, URI address) {
        Document document = Jsoup.parse(html, address.toString());
        HiddenText.remove(document);
        Document copy = document.clone();
        return new PageDigest(
                document, PageText.ofPlain(PageText.lines(copy.body())).text());
    }

    String text() {
        return text;
    }

    CompanyPage page(URI address, PageRole role, Instant at) {
        List<Headline> headlines = role == PageRole.NEWS ? Headlines.of(document, text) : List.of();
        return new CompanyPage(address.toString(), role, text, names(), headlines, values(), at);
    }

    /** Links to pages of the same site, each once, in the order of the page. */
    List<Link> links(String site) {
        Map<URI, Link> links = new LinkedHashMap<>();
        for (Element anchor :
                document.body().select("a[href]").stream().limit(MOST_LINKS).toList()) {
            URI target = uri(anchor.absUrl("href"));
            if (target != null && target.getHost() != null && CompanySites.isOf(target.getHost(), site)) {
                String path = target.getRawPath() == null ? "" : target.getRawPath();
                PageRole.of(anchor.text(), path).ifPresent(role -> links.putIfAbsent(target, new Link(target, role)));
            }
        }
        return List.copyOf(links.values());
    }

    private static @Nullable URI uri(String address) {
        try {
            return address.startsWith("http") ? URI.create(address.replaceFirst("#.*", "")) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        names.addAll(List.of(TITLE_PARTS.split(document.title())));
        names.add(document.title());
        document.select("meta[property=og:site_name]").forEach(meta -> names.add(meta.attr("content")));
        document.select("h1").stream().limit(2).forEach(heading -> names.add(heading.text()));
        new JsonLd(document).organisation().ifPresent(names::add);
        Matcher rights = RIGHTS.matcher(text);
        if (rights.find()) {
            names.add(rights.group(1));
        }
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_TITLE)
                .distinct()
                .toList();
    }

    /** Items below a heading of values, up to the next blank stretch that no item follows. */
    private List<String> values() {
        List<String> items = new ArrayList<>();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            String bare = line.replaceFirst("^- ", "").strip();
            int words = bare.split("\\s+").length;
            if (PageRole.isValues(bare)) {
                inside = !line.startsWith("- ");
            } else if (inside && !bare.isEmpty()) {
                boolean item = line.startsWith("- ") || bare.matches("[^:–—]{2,40}(?::| [–—-]) .{8,}");
                inside = item && items.size() < MOST_ITEMS;
                if (item && words >= 2 && words <= 40) {
                    items.add(bare);
                }
            }
        }
        return items;
    }
}
