package dev.candor.jobanalysis.page.layout;

import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.gate.Cues;
import dev.candor.skills.text.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The name of the job on a page: its headings and titles, the one most of them agree on. */
public final class Titles {

    private static final int LONGEST = 14;
    private static final Pattern SPLIT = Pattern.compile("\\s+[-–—|·•»:｜]\\s+|｜|:\\s+(?=\\p{Lu})");
    private static final Pattern GENDER = Pattern.compile(
            "(?i)\\(\\s*(all genders?|gn|[mwfdxhi]\\s*[/|*]\\s*[mwfdxhi](\\s*[/|*]\\s*[mwfdxhi])?)\\s*\\)|\\b[mwfdh]/[mwfdh](/[mwfdx])?\\b|:in\\b|\\*in\\b|/-?in\\b");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)\\s+(gesucht|wanted|needed)[.!]*$|^(wir suchen|gesucht|wanted|now hiring|hiring)\\s*:?\\s+");

    private final Map<String, Integer> scores = new LinkedHashMap<>();
    private final Document page;

    private Titles(Document page) {
        this.page = page;
    }

    /**
     * The job's name; empty if no heading looks like one.
     *
     * @param main where the posting stands
     * @param labelled what stands behind a label such as "Position"; absent if there is none
     * @param inAddress how many words of a title stand in the address of the page
     */
    public static Optional<String> of(
            Document page, Element main, @Nullable String labelled, ToLongFunction<String> inAddress) {
        Titles titles = new Titles(page);
        page.select("h1").forEach(heading -> titles.offer(heading.text(), 6));
        page.select("h2").stream().limit(3).forEach(heading -> titles.offer(heading.text(), 2));
        page.select(
                        "[class*=job-title], [class*=jobtitle], [class*=JobTitle], [id*=job-title], [data-at*=job-title], [class*=jobtitel], [class*=job_title], [class*=stellentitel], [class*=vacancy-title], [class*=position-title], [class*=posting-headline], [data-qa*=vacancy-title], [data-test*=positionName], [itemprop=title]")
                .forEach(element -> titles.offer(element.text(), 5));
        titles.first(main);
        titles.offer(labelled == null ? "" : labelled, 6);
        for (String text : new String[] {titles.meta("og:title"), titles.meta("twitter:title"), page.title()}) {
            String[] parts = SPLIT.split(text);
            for (String part : parts) {
                titles.offer(part, 2);
            }
            titles.offer(parts.length > 1 ? text : "", 1);
        }
        return titles.best(inAddress);
    }

    /** The first heading, strong or other line of the posting itself. */
    private void first(Element main) {
        PageText.lines(main.clone())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .ifPresent(line -> offer(line, 2));
        main.select("h1, h2, h3, h4, b, strong").stream()
                .filter(element -> !element.text().isBlank())
                .limit(3)
                .forEach(element -> offer(element.text(), 2));
    }

    /** The name of the site is no job: it stands in the address of the host, or as the site's name. */
    private boolean namesSite(String title) {
        String bare = Folding.key(title).replace(" ", "");
        String host = page.location()
                .replaceFirst("^https?://", "")
                .replaceFirst("/.*", "")
                .replaceAll("[^a-z0-9]", "");
        return (bare.length() > 4 && host.contains(bare))
                || Folding.key(title).equals(Folding.key(meta("og:site_name")));
    }

    private String meta(String property) {
        Element element = page.selectFirst("meta[property=" + property + "], meta[name=" + property + "]");
        return element == null ? "" : element.attr("content");
    }

    private void offer(String text, int score) {
        String title = text.strip().replaceAll("\\s+", " ");
        int words = Surroundings.words(title);
        if (!title.isEmpty()
                && title.length() <= 160
                && words <= LONGEST
                && !Cues.namesPlace(title)
                && !Cues.opensSection(title)
                && !Cues.leavesPosting(title)) {
            scores.merge(title, score, Integer::sum);
        }
    }

    private Optional<String> best(ToLongFunction<String> inAddress) {
        String all = Folding.key(meta("og:title") + " " + page.title());
        @Nullable String best = null;
        long most = 0;
        for (Map.Entry<String, Integer> entry : scores.entrySet()) {
            String title = entry.getKey();
            long score = entry.getValue() + 2 * Math.min(3, inAddress.applyAsLong(title));
            score += GENDER.matcher(title).find() ? 5 : 0;
            score += all.contains(Folding.key(title)) ? 2 : 0;
            score += Cues.namesJob(title) ? 3 : 0;
            score -= namesSite(title) ? 6 : 0;
            score -= Surroundings.words(title) > 9 || title.endsWith(".") || title.endsWith("?") || title.endsWith("!")
                    ? 4
                    : 0;
            if (score > most) {
                most = score;
                best = title;
            }
        }
        return Optional.ofNullable(best)
                .map(title -> TAIL.matcher(title).replaceAll("").strip());
    }
}
