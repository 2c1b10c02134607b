package dev.candor.jobanalysis.page.layout;

import dev.candor.jobanalysis.page.gate.Cues;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who offers the job, and where, as the titles of a page tell: "Nurse at Elm House in Leeds | Careers at Elm House". */
final class CompanyNames {

    private static final WordTable WORDS = WordTable.load(Cues.class, "labels.tsv");
    private static final String CAREERS = any("careers");
    private static final Pattern CAREERS_AT =
            Pattern.compile("(?iu)^(?:" + CAREERS + ")\\s+(?:at|bei|chez|hos|bij|presso|with|@)\\s+(.{2,60})$");
    private static final Pattern SITE_TAIL = Pattern.compile("(?iu)[\\s|:·–-]+(?:" + CAREERS + ")$");
    private static final Pattern SITE_HEAD = Pattern.compile("(?iu)^(?:" + CAREERS + ")[\\s|:·–-]+");
    private static final Pattern SEGMENT = Pattern.compile("\\s+[-–—|·•»]\\s+|｜");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*([\\p{Lu}\\p{N}][\\p{L}\\p{N}&.,' -]{1,50}?)(?:\\s*[|.·]|\\s+(?:all rights|alle rechte|tous droits|todos)|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PROFILE = Pattern.compile(
            "/(compan(y|ies)|employers?|organi[sz]ations?|unternehmen|arbeitgeber|firmen?|entreprises?|empresas?|aziend[ae]|bedrijven|foretag|firma)/[^/]+");

    private final Document page;
    private final String title;

    CompanyNames(Document page, @Nullable String title) {
        this.page = page;
        this.title = title == null ? "" : title;
    }

    private static String any(String key) {
        return String.join("|", WORDS.words(key).stream().map(Pattern::quote).toList());
    }

    /** The name behind the title ("… at Elm House"), or in a link to a page about the company near it. */
    Optional<String> beside() {
        for (Element link : page.body().select("a[href]")) {
            boolean profile = PROFILE.matcher(link.attr("href")).find() && link.closest("nav, footer") == null;
            if (profile && fits(link.text())) {
                return Optional.of(link.text().strip());
            }
        }
        return titles().map(text -> behind(text, WORDS.words("at")))
                .flatMap(Optional::stream)
                .map(text -> text.replaceFirst("(?u)\\s+in\\s+\\p{Lu}.*$", ""))
                .filter(CompanyNames::fits)
                .findFirst();
    }

    /** Where the job is, if a title of the page says so behind the job's name. */
    Optional<String> place() {
        return titles().map(text -> behind(text, List.of("in", "à", "en", "em", "a")))
                .flatMap(Optional::stream)
                .filter(text -> Character.isUpperCase(text.codePointAt(0)) && Surroundings.words(text) <= 5)
                .findFirst();
    }

    private Stream<String> titles() {
        return Stream.of(meta("og:title"), page.title(), meta("twitter:title"));
    }

    /** What follows the job's name and one of the words, up to the end of that part of the title. */
    private Optional<String> behind(String text, List<String> words) {
        String folded = Folding.fold(text);
        int at = title.isEmpty() ? -1 : folded.indexOf(Folding.fold(title));
        if (at < 0 || folded.length() != text.length()) {
            return Optional.empty();
        }
        String rest = text.substring(at + Math.min(title.length(), text.length() - at))
                .strip();
        String part = SEGMENT.split(rest, 2)[0].strip();
        for (String word : words) {
            Matcher matcher = Pattern.compile("(?iu)^(?:.{0,40}\\s)?" + Pattern.quote(word) + "\\s+(.{2,80})$")
                    .matcher(part);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }

    private String meta(String property) {
        Element element = page.selectFirst("meta[property=" + property + "], meta[name=" + property + "]");
        return element == null ? "" : element.attr("content").strip();
    }

    /** The name of the site, without its words for careers; else the last part of the title, else the holder of the copyright. */
    Optional<String> ofSite() {
        String named = bare(meta("og:site_name"));
        if (fits(named)) {
            return Optional.of(named);
        }
        String[] parts = SEGMENT.split(page.title());
        String last = parts.length < 2 ? "" : bare(parts[parts.length - 1]);
        if (fits(last)) {
            return Optional.of(last);
        }
        Matcher holder = COPYRIGHT.matcher(page.body().text());
        return holder.find() && fits(holder.group(1))
                ? Optional.of(holder.group(1).strip())
                : Optional.empty();
    }

    private String bare(String site) {
        Matcher at = CAREERS_AT.matcher(site.strip());
        String name = at.matches()
                ? at.group(1)
                : SITE_HEAD
                        .matcher(SITE_TAIL.matcher(site.strip()).replaceAll(""))
                        .replaceAll("");
        boolean job = !title.isEmpty() && Folding.key(title).equals(Folding.key(name));
        return job || Cues.namesPlace(name) ? "" : name.strip();
    }

    private static boolean fits(String name) {
        return name.length() >= 2
                && name.length() <= 60
                && Surroundings.words(name) <= 7
                && Character.isLetterOrDigit(name.codePointAt(0));
    }
}
