package dev.candor.jobanalysis.company.source;

import dev.candor.jobanalysis.company.source.CompanyPage.Headline;
import dev.candor.jobanalysis.page.Days;
import dev.candor.skills.text.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
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
    private static final String SPELLED = "(\\d{1,2})\\.?º? (?:de )?(\\p{L}{3,10})\\.? (?:de )?(\\d{4})";
    private static final Pattern DATED = Pattern.compile("^(\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{4}|\\d{4}-\\d\\d-\\d\\d|"
            + SPELLED.replace("(\\d", "(?:\\d").replace("(\\p", "(?:\\p")
            + "|\\p{L}{3,10} \\d{1,2}, \\d{4})(?:\\s*[–—|:·-]+\\s*|\\s+|$)(.*)$");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(SPELLED);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("gen", 1),
            Map.entry("sty", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("lut", 2),
            Map.entry("mar", 3),
            Map.entry("mrz", 3),
            Map.entry("maa", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("kwi", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("mag", 5),
            Map.entry("mei", 5),
            Map.entry("maj", 5),
            Map.entry("jun", 6),
            Map.entry("jui", 6),
            Map.entry("giu", 6),
            Map.entry("cze", 6),
            Map.entry("jul", 7),
            Map.entry("lug", 7),
            Map.entry("lip", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("sie", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("wrz", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("ott", 10),
            Map.entry("out", 10),
            Map.entry("paz", 10),
            Map.entry("nov", 11),
            Map.entry("lis", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("dic", 12),
            Map.entry("gru", 12));

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
                        .or(() -> split ? day(written) : Optional.empty())
                        .map(day -> new Headline(title, day))
                : Optional.empty();
    }

    private static Optional<String> day(String written) {
        Matcher spelled = DAY_MONTH_YEAR.matcher(written);
        if (!spelled.matches()) {
            return Optional.ofNullable(Days.of(written.replaceAll("\\. (?=\\d)", ".")));
        }
        String word = Folding.fold(spelled.group(2));
        Integer month = word.startsWith("juil") ? Integer.valueOf(7) : MONTHS.get(word.substring(0, 3));
        try {
            return month == null
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.of(Integer.parseInt(spelled.group(3)), month, Integer.parseInt(spelled.group(1)))
                                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isTitle(String line) {
        int words = line.split("\\s+").length;
        return words >= 3
                && words <= 30
                && line.length() <= LONGEST
                && !DATED.matcher(line).matches();
    }
}
