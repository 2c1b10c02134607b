package dev.candor.resume.structure.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops what a page only repeats: running headers, footers, page numbers. The first of each is kept. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:page|seite|pagina|p\u00e1gina|sida|side|strona|stron|stranica|strana|oldal|\u0441\u0442\u0440\\.?|p\\.?|s\\.?)?\\s?\\d{1,2}"
                    + "(?:\\s?(?:/|of|von|de|di|van|av|sur|z|\u0438\u0437|\\|)\\s?\\d{1,2})?|[-\u2013] ?\\d{1,2} ?[-\u2013]"
                    + "|\u7b2c? ?\\d{1,2} ?\u9801?(?:/ ?\\d{1,2})?");
    /** Says so itself, wherever it stands. */
    private static final Pattern PAGE_OF = Pattern.compile(
            "(?iu)(?:page|seite|pagina|p\u00e1gina|sida|side|strona)\\s\\d{1,2}\\s(?:of|von|de|di|van|av|af|sur|z)\\s\\d{1,2}");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}@.]+");
    private static final double EDGE = 0.09;
    private static final double SAME_PLACE = 4;
    private static final int LONGEST_RUNNING = 90;

    private static final Pattern AROUND = Pattern.compile("^[\\s|\u2013\u2014,\u00b7-]+|[\\s|\u2013\u2014,\u00b7-]+$");

    private final Map<Integer, Double> heights;
    private final Map<String, List<RawLine>> edges = new HashMap<>();
    private final Set<String> firstPage = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    private Furniture(List<RawLine> lines, Map<Integer, Double> heights) {
        this.heights = heights;
        for (RawLine line : lines) {
            if (edge(line)) {
                edges.computeIfAbsent(masked(line), key -> new ArrayList<>()).add(line);
            }
            texts.add(line.text());
            if (line.page() == 1) {
                firstPage.addAll(List.of(WORDS.split(line.text())));
            }
        }
    }

    /**
     * The lines without furniture.
     *
     * @param heights of the pages in points; 0 where nothing may count as furniture
     */
    static List<RawLine> without(List<RawLine> lines, Map<Integer, Double> heights) {
        Furniture furniture = new Furniture(lines, heights);
        return lines.stream()
                .filter(line -> !line.text().isEmpty()
                        && !PAGE_OF.matcher(line.text()).matches()
                        && !(furniture.edge(line) && furniture.dropped(line)))
                .toList();
    }

    private boolean dropped(RawLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                || edges.getOrDefault(masked(line), List.of()).stream().anyMatch(other -> repeats(line, other))
                || running(line)
                || saidAbove(line);
    }

    /** Does it say which page of how many this is, and beside that only what another line says: "Ada Byron | Page 1 of 2"? */
    private boolean saidAbove(RawLine line) {
        String rest = PAGE_OF.matcher(line.text()).replaceFirst("");
        return rest.length() < line.text().length()
                && texts.contains(AROUND.matcher(rest).replaceAll(""));
    }

    /** Does the line say at the same place what an earlier page said, but for the number of the page? */
    private static boolean repeats(RawLine line, RawLine other) {
        boolean place = Math.abs(line.line().y() - other.line().y()) < SAME_PLACE
                && (Math.abs(line.line().x() - other.line().x()) < SAME_PLACE
                        || Math.abs(line.line().right() - other.line().right()) < SAME_PLACE);
        return other.page() < line.page() && place && sameNumbers(line, other);
    }

    private static boolean sameNumbers(RawLine line, RawLine other) {
        Matcher one = NUMBER.matcher(line.text());
        Matcher two = NUMBER.matcher(other.text());
        while (one.find() && two.find()) {
            boolean counts = one.group().length() < 4
                    && two.group().length() < 4
                    && Integer.parseInt(one.group()) - line.page() == Integer.parseInt(two.group()) - other.page();
            if (!one.group().equals(two.group()) && !counts) {
                return false;
            }
        }
        return true;
    }

    /** Is it a running title of a later page: its number, and words that the first page has too? */
    private boolean running(RawLine line) {
        String text = line.text();
        boolean numbered =
                NUMBER.matcher(text).results().anyMatch(number -> number.group().equals(String.valueOf(line.page())));
        return line.page() > 1
                && numbered
                && text.length() <= LONGEST_RUNNING
                && NUMBER.matcher(text)
                        .results()
                        .allMatch(number -> number.group().length() <= 2)
                && WORDS.splitAsStream(text)
                        .filter(word -> word.length() > 1)
                        .allMatch(word -> firstPage.contains(word)
                                || PAGE_NUMBER.matcher(word + " 1").matches());
    }

    private boolean edge(RawLine line) {
        double height = heights.getOrDefault(line.page(), 0.0);
        return height > 0 && (line.line().y() < EDGE * height || line.line().y() > (1 - EDGE) * height);
    }

    private static String masked(RawLine line) {
        return NUMBER.matcher(line.text()).replaceAll("#");
    }
}
