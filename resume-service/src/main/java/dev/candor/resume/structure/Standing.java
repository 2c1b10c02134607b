package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a line stands in a text without looks, as far as its headings share it.
 *
 * @param colon it ends with one
 * @param above there is a gap above it
 * @param below there is a gap below it
 */
record Standing(boolean colon, boolean above, boolean below) {

    private static final double GAP = 1.4;
    private static final int LEAST_KNOWN = 3;

    static Standing of(List<TextLine> lines, int index) {
        return new Standing(
                lines.get(index).text().endsWith(":"),
                lines.get(index).look().gap() > GAP,
                index + 1 < lines.size() && lines.get(index + 1).look().gap() > GAP);
    }

    /** Ways in which three and more known headings stand, and hardly a line that could not be one. */
    static Set<Standing> ofHeadings(List<TextLine> lines, Predicate<TextLine> shaped) {
        Map<Standing, Integer> known = new HashMap<>();
        Map<Standing, Integer> all = new HashMap<>();
        IntStream.range(0, lines.size()).forEach(index -> {
            Standing standing = of(lines, index);
            if (HeadingWords.known(lines.get(index)).isPresent()) {
                known.merge(standing, 1, Integer::sum);
            }
            if (shaped.test(lines.get(index))) {
                all.merge(standing, 1, Integer::sum);
            }
        });
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().above()
                        && (entry.getKey().colon() || entry.getKey().below()))
                .filter(entry -> entry.getValue() >= LEAST_KNOWN)
                .filter(entry -> entry.getValue() * 2 >= all.getOrDefault(entry.getKey(), 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
