package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The looks that headings of one resume share, learned from lines with known headings; where there are too few of those,
 * from looks that only short lines with text below them have.
 */
final class HeadingStyles {

    private static final int MOST_WORDS = 7;
    /** Style of a heading that was cut off the line it stood in. */
    static final String LABEL = "heading-label";

    private final List<TextLine> lines;
    private final HeadingStyle body;
    private final Map<HeadingStyle, Integer> hits = new HashMap<>();
    private final Map<HeadingStyle, Integer> totals = new HashMap<>();
    private final @Nullable HeadingStyle dominant;
    private final Set<HeadingStyle> shaped = new HashSet<>();
    private final Set<Standing> standing;

    HeadingStyles(List<TextLine> lines) {
        this.lines = lines;
        this.body = body(lines);
        for (TextLine line : lines) {
            HeadingStyle style = HeadingStyle.of(line);
            totals.merge(style, 1, Integer::sum);
            if (HeadingWords.known(line).isPresent()
                    && unlisted(line, style)
                    && !style.style().equals(LABEL)) {
                hits.merge(style, 1, Integer::sum);
            }
        }
        dominant = hits.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(body) && entry.getValue() >= 2)
                .max(Comparator.<Map.Entry<HeadingStyle, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(null);
        totals.keySet().stream().filter(this::headingsOnly).forEach(shaped::add);
        standing = dominant == null ? Standing.ofHeadings(lines, HeadingStyles::shaped) : Set.of();
    }

    private static HeadingStyle body(List<TextLine> lines) {
        Map<HeadingStyle, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(HeadingStyle.of(line), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Comparator.<Map.Entry<HeadingStyle, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().toString()))
                .orElseThrow()
                .getKey();
    }

    /** Do only short lines with something below them look like this, three and more of them? */
    private boolean headingsOnly(HeadingStyle style) {
        int of = totals.getOrDefault(style, 0);
        if (of < 3 || of * 4 > lines.size() || !style.above(body)) {
            return false;
        }
        int fits = 0;
        int told = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (HeadingStyle.of(lines.get(i)).equals(style)) {
                fits += shaped(lines.get(i)) ? 1 : 0;
                told += i + 1 < lines.size()
                                && !HeadingStyle.of(lines.get(i + 1)).equals(style)
                        ? 1
                        : 0;
            }
        }
        List<Integer> sizes = totals.keySet().stream()
                .filter(other -> totals.getOrDefault(other, 0) >= 3 && other.above(body))
                .map(other -> (int) other.size())
                .toList();
        boolean largest = sizes.stream().allMatch(size -> size <= style.size());
        return fits >= of - 1 && told >= of - 1 && largest;
    }

    /** An item of a list is no heading; an icon in front of larger or bolder words only looks like a bullet. */
    private boolean unlisted(TextLine line, HeadingStyle style) {
        return !line.bullet() || line.styledHeading() || style.above(body);
    }

    private static boolean shaped(TextLine line) {
        String text = line.text();
        return line.piece().words() <= MOST_WORDS
                && text.length() <= HeadingWords.MOST_LETTERS
                && text.indexOf('\t') < 0
                && text.indexOf('@') < 0
                && HeadingWords.NUMBERING.matcher(text).replaceFirst("").chars().noneMatch(Character::isDigit)
                && (!line.bullet() || line.styledHeading())
                && !text.endsWith(".")
                && !text.endsWith(",")
                && !HeadingWords.study(text)
                && Dates.in(text).isEmpty();
    }

    /** What a line opens; {@code OTHER} for a heading nobody knows, empty for a line that is none. */
    Optional<Kind> kind(int index) {
        TextLine line = lines.get(index);
        HeadingStyle style = HeadingStyle.of(line);
        Optional<Kind> known = HeadingWords.known(line);
        if (known.isPresent()) {
            return accepted(index, style, line.text().endsWith(":")) ? known : Optional.empty();
        }
        if (!shaped(line) || index == 0 || HeadingWords.repeated(lines, line)) {
            return Optional.empty();
        }
        if (style.style().equals(LABEL)) {
            return Optional.of(Kind.OTHER);
        }
        int share = 100 * hits.getOrDefault(style, 0) / totals.getOrDefault(style, 1);
        boolean learned = dominant != null
                && ((style.equals(dominant) && (share >= 40 || shaped.contains(style)))
                        || (share >= 40 && further(style))
                        || ownHeadings(line, style))
                && afterFirst(index)
                && !Indented.is(line, alike(style));
        boolean looks = dominant == null && shaped.contains(style) && single(style);
        boolean told = index + 1 < lines.size()
                && !HeadingStyle.of(lines.get(index + 1)).equals(style);
        boolean plain = dominant == null && style.equals(body) && standing.contains(Standing.of(lines, index));
        return learned || plain || (looks && told && !largest(index)) ? Optional.of(Kind.OTHER) : Optional.empty();
    }

    private List<TextLine> alike(HeadingStyle style) {
        return lines.stream()
                .filter(other -> HeadingStyle.of(other).equals(style)
                        && HeadingWords.known(other).isPresent())
                .toList();
    }

    /** Does a second look, as that of headings beside a side column, belong to known headings as well? */
    private boolean further(HeadingStyle style) {
        return !style.equals(body) && style.above(body) && hits.getOrDefault(style, 0) >= 2;
    }

    /** In a side column, may a look be that of its headings though the main text uses it for something else? */
    private boolean ownHeadings(TextLine line, HeadingStyle style) {
        List<TextLine> alike = lines.stream()
                .filter(other -> other.look().column() == line.look().column()
                        && other.look().page() == line.look().page()
                        && HeadingStyle.of(other).equals(style))
                .toList();
        long known = alike.stream()
                .filter(other -> HeadingWords.known(other).isPresent())
                .count();
        return line.look().column() > 0 && style.above(body) && known >= 2 && known * 2 >= alike.size();
    }

    /** Of several looks that only headings have, the one with the known words counts, or else the largest. */
    private boolean single(HeadingStyle style) {
        return shaped.stream()
                .max(Comparator.<HeadingStyle>comparingInt(other -> hits.getOrDefault(other, 0))
                        .thenComparingLong(HeadingStyle::size)
                        .thenComparing(HeadingStyle::toString))
                .filter(style::equals)
                .isPresent();
    }

    /** The largest line is the name. */
    private boolean largest(int index) {
        double size = lines.get(index).look().size();
        return size > 0
                && index < 3
                && lines.stream().noneMatch(line -> line.look().size() > size + 0.1);
    }

    /** An unknown heading counts only below the contact data or the first known one: above stands the name. */
    private boolean afterFirst(int index) {
        TextLine line = lines.get(index);
        boolean apart = index > 1 && line.look().gap() > 1.4 && Cues.title(line.text()) < 0.8;
        List<TextLine> before = lines.subList(0, index);
        boolean own = shaped.contains(HeadingStyle.of(line)) && !largest(index) && Cues.title(line.text()) < 0.8;
        return own
                || HeadingStyle.deeper(line, lines.getFirst())
                || (apart && before.stream().anyMatch(above -> above.text().indexOf('@') > 0))
                || HeadingPhrase.kind(HeadingWords.folded(line)).isPresent()
                || before.stream()
                        .anyMatch(above -> HeadingWords.known(above).isPresent() || HeadingStyle.told(above, line));
    }

    private boolean accepted(int index, HeadingStyle style, boolean colon) {
        if (!unlisted(lines.get(index), style)) {
            return false;
        }
        if (style.style().equals(LABEL)) {
            return true;
        }
        if (dominant == null) {
            return !style.equals(body) || colon || alone(index);
        }
        if (style.equals(dominant) || (style.atLeast(dominant) && !style.equals(body))) {
            return true;
        }
        return !style.equals(body)
                && hits.getOrDefault(style, 0) >= 2
                && ((hits.getOrDefault(style, 0) * 2 >= totals.getOrDefault(style, 1) && otherColumn(index))
                        || ownColumn(index, style));
    }

    /** In a file without looks, a heading has a gap above it, or opens the file. */
    private boolean alone(int index) {
        return index == 0
                || lines.get(index).look().gap() > 1.4
                || lines.get(index).look().gap() == 0
                || lines.stream().allMatch(line -> line.look().gap() < 1.4);
    }

    /** In a column without headings of the main look, known words in a look of their own are headings. */
    private boolean ownColumn(int index, HeadingStyle style) {
        int column = lines.get(index).look().column();
        List<TextLine> there = lines.stream()
                .filter(line -> line.look().column() == column
                        && HeadingWords.known(line).isPresent())
                .toList();
        boolean main = there.stream().anyMatch(line -> HeadingStyle.of(line).equals(dominant));
        return !main
                && there.stream()
                                .filter(line -> HeadingStyle.of(line).equals(style))
                                .count()
                        >= 2;
    }

    /** Headings of a side column may be smaller than those of the main one. */
    private boolean otherColumn(int index) {
        double x = lines.get(index).look().x();
        return lines.stream()
                .filter(line -> HeadingStyle.of(line).equals(dominant)
                        && HeadingWords.known(line).isPresent())
                .noneMatch(line -> Math.abs(line.look().x() - x) < 20);
    }
}
