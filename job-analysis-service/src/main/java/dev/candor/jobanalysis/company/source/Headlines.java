package dev.candor.jobanalysis.company.source;

import dev.candor.jobanalysis.company.source.CompanyPage.Headline;
import dev.candor.jobanalysis.page.Days;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Titles with a day on a page of news: beside each other, or the title below its day. A day without a year is no day. */
final class Headlines {

    private static final int MOST = 8;
    private static final int MOST_TIMES = 200;
    private static final int LONGEST = 200;
    private static final Pattern DATED = Pattern.compile(
            "^(\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{4}|\\d{4}-\\d\\d-\\d\\d|"
                    + "\\d{1,2}\\.?º? (?:de )?\\p{L}{3,10}\\.? (?:de )?\\d{4}|\\p{L}{3,10} \\d{1,2}, \\d{4})(?:\\s*[–—|:·-]+\\s*|\\s+|$)(.*)$");

    private Headlines() {}

    static List<Headline> of(Document page, String text) {
        Map<String, String> days = new HashMap<>();
        List<Headline> headlines = new ArrayList<>();
        page.select("time[datetime]").stream().limit(MOST_TIMES).forEach(time -> {
            String day = Days.of(time.attr("datetime"));
            if (day != null) {
                days.put(time.text().strip(), day);
                inside(time).filter(text::contains).ifPresent(title -> headlines.add(new Headline(title, day)));
            }
        });
        if (!headlines.isEmpty()) {
            return headlines.stream().distinct().limit(MOST).toList();
        }
        List<String> lines = text.lines()
                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                .filter(line -> !line.isBlank())
                .toList();
        for (int i = 0; i < lines.size() && headlines.size() < MOST; i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            headline(lines.get(i), next, days).ifPresent(headlines::add);
        }
        return headlines;
    }

    /** The title of the item around a day: its heading, else its link. */
    private static Optional<String> inside(Element time) {
        Element item = time.closest("article, li, tr");
        return item == null
                ? Optional.empty()
                : item.select("h1, h2, h3, h4, h5, a").stream()
                        .map(element -> element.text().strip())
                        .filter(Headlines::isTitle)
                        .findFirst();
    }

    private static Optional<Headline> headline(String line, String next, Map<String, String> days) {
        Matcher dated = DATED.matcher(line);
        boolean split = dated.matches();
        String written = split ? dated.group(1) : line;
        String rest = split ? dated.group(2) : "";
        String title = isTitle(rest) ? rest : next;
        return isTitle(title)
                ? Optional.ofNullable(days.get(line))
                        .or(() -> Optional.ofNullable(days.get(written)))
                        .or(() -> Optional.ofNullable(split ? Days.of(written.replaceAll("\\. (?=\\d)", ".")) : null))
                        .map(day -> new Headline(title, day))
                : Optional.empty();
    }

    private static boolean isTitle(String line) {
        int words = line.split("\\s+").length;
        return words >= 3
                && words <= 30
                && line.length() <= LONGEST
                && !DATED.matcher(line).matches();
    }
}
