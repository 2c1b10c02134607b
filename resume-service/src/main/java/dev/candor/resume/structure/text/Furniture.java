package dev.candor.resume.structure.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what a page only repeats: running headers, footers, page numbers. The first of each is kept. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:page|seite|pagina|p\u00e1gina|sida|side|strona|p\\.?)?\\s?\\d{1,2}(?:\\s?(?:/|of|von|de|di|van|av|sur|z|\\|)\\s?\\d{1,2})?|[-\u2013] ?\\d{1,2} ?[-\u2013]");
    private static final double EDGE = 0.09;

    private Furniture() {}

    static List<RawLine> without(List<RawLine> lines, Map<Integer, Double> heights) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (RawLine line : lines) {
            if (edge(line, heights)) {
                pages.computeIfAbsent(masked(line), key -> new HashSet<>()).add(line.page());
            }
        }
        List<RawLine> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RawLine line : lines) {
            boolean repeated = edge(line, heights)
                    && pages.getOrDefault(masked(line), Set.of()).size() > 1;
            boolean number =
                    edge(line, heights) && PAGE_NUMBER.matcher(line.text()).matches();
            if (!line.text().isEmpty() && !number && (!repeated || seen.add(masked(line)))) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean edge(RawLine line, Map<Integer, Double> heights) {
        double height = heights.getOrDefault(line.page(), 0.0);
        return height > 0 && (line.line().y() < EDGE * height || line.line().y() > (1 - EDGE) * height);
    }

    private static String masked(RawLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
