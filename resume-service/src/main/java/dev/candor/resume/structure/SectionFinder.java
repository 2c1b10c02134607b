package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings in two passes: known words first, then every line that looks like those, whatever it says. A known word
 * that does not look like a heading is none.
 */
final class SectionFinder {

    private static final int MOST_WORDS = 6;
    private static final int MOST_LETTERS = 48;
    private static final Pattern NUMBERING = Pattern.compile("^(?:[\\divxIVX]{1,4}[.)]|[A-Z][.)])\\s+");

    private final List<TextLine> lines;
    private final HeadingStyle body;
    private final Map<HeadingStyle, Integer> hits = new HashMap<>();
    private final Map<HeadingStyle, Integer> totals = new HashMap<>();
    private final @Nullable HeadingStyle dominant;

    private SectionFinder(List<TextLine> lines) {
        this.lines = lines;
        this.body = body(lines);
        for (TextLine line : lines) {
            HeadingStyle style = HeadingStyle.of(line);
            totals.merge(style, 1, Integer::sum);
            if (known(line).isPresent()) {
                hits.merge(style, 1, Integer::sum);
            }
        }
        dominant = hits.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(body) && entry.getValue() >= 2)
                .max(Comparator.<Map.Entry<HeadingStyle, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    static List<Section> find(List<TextLine> lines) {
        return lines.isEmpty() ? List.of() : new SectionFinder(lines).sections();
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

    private static String folded(TextLine line) {
        return Vocabulary.fold(NUMBERING.matcher(line.text()).replaceFirst(""));
    }

    private static Optional<Kind> known(TextLine line) {
        if (line.text().length() > MOST_LETTERS
                || line.text().indexOf('\t') >= 0
                || (line.bullet() && !line.styledHeading())) {
            return Optional.empty();
        }
        String folded = folded(line);
        Optional<Kind> whole = Vocabulary.heading(folded);
        if (whole.isPresent()) {
            return whole;
        }
        String[] parts = line.text()
                .split("\\s*(?:&|/|\\+|,|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b|\\boch\\b|\\ben\\b)\\s*");
        if (parts.length == 2 && Vocabulary.heading(Vocabulary.fold(parts[0])).isPresent()) {
            boolean both = Vocabulary.heading(Vocabulary.fold(parts[1])).isPresent();
            return both || line.styledHeading() ? Vocabulary.heading(Vocabulary.fold(parts[0])) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Kind> heading(int index) {
        TextLine line = lines.get(index);
        HeadingStyle style = HeadingStyle.of(line);
        Optional<Kind> known = known(line);
        boolean colon = line.text().endsWith(":");
        if (known.isPresent()) {
            return accepted(index, style, colon) ? known : Optional.empty();
        }
        boolean shaped = line.piece().words() <= MOST_WORDS
                && line.text().length() <= MOST_LETTERS
                && line.text().indexOf('\t') < 0
                && line.text().indexOf('@') < 0
                && line.text().chars().noneMatch(Character::isDigit)
                && !line.bullet()
                && !line.text().endsWith(".")
                && Dates.in(line.text()).isEmpty();
        if (!shaped || dominant == null || index == 0 || !style.equals(dominant)) {
            return Optional.empty();
        }
        int share = 100 * hits.getOrDefault(style, 0) / totals.getOrDefault(style, 1);
        return share >= 45 && afterFirst(index)
                ? Optional.of(Vocabulary.headingInside(folded(line)).orElse(Kind.OTHER))
                : Optional.empty();
    }

    /** An unknown heading counts only below the first known one: above stands the name. */
    private boolean afterFirst(int index) {
        return lines.subList(0, index).stream().anyMatch(line -> known(line).isPresent());
    }

    private boolean accepted(int index, HeadingStyle style, boolean colon) {
        if (dominant == null) {
            return !style.equals(body) || colon || alone(index);
        }
        if (style.equals(dominant) || (style.atLeast(dominant) && !style.equals(body))) {
            return true;
        }
        return !style.equals(body)
                && hits.getOrDefault(style, 0) >= 2
                && hits.getOrDefault(style, 0) * 2 >= totals.getOrDefault(style, 1)
                && otherColumn(index);
    }

    /** In a file without looks, a heading has a gap above it, or opens the file. */
    private boolean alone(int index) {
        return index == 0
                || lines.get(index).look().gap() > 1.4
                || lines.get(index).look().gap() == 0
                || lines.stream().allMatch(line -> line.look().gap() < 1.4);
    }

    /** Headings of a side column may be smaller than those of the main one. */
    private boolean otherColumn(int index) {
        double x = lines.get(index).look().x();
        return lines.stream()
                .filter(line ->
                        HeadingStyle.of(line).equals(dominant) && known(line).isPresent())
                .noneMatch(line -> Math.abs(line.look().x() - x) < 20);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Map<Long, Section> byColumn = new HashMap<>();
        Section open = new Section(null, null, new ArrayList<>());
        sections.add(open);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Optional<Kind> kind = heading(i);
            if (kind.isPresent()) {
                open = new Section(kind.get(), heading(line), new ArrayList<>());
                sections.add(open);
            } else {
                open = i > 0 && jumped(lines.get(i - 1), line) ? continued(i, open, byColumn, sections) : open;
                open.lines().add(line);
            }
            byColumn.put(Math.round(line.look().x() / 30), open);
        }
        return sections;
    }

    private static Piece heading(TextLine line) {
        return line.piece().strip(":");
    }

    /** Did the text go on in another column? */
    private static boolean jumped(TextLine above, TextLine line) {
        return above.look().column() != line.look().column()
                && Math.abs(above.look().x() - line.look().x()) > 60
                && line.look().gap() <= 0;
    }

    /**
     * Lines that open a column without a heading belong to the section that stood there before, or to the top. A column
     * without any heading is only the rest of a list.
     */
    private Section continued(int index, Section open, Map<Long, Section> byColumn, List<Section> sections) {
        TextLine line = lines.get(index);
        Section there = byColumn.get(Math.round(line.look().x() / 30));
        boolean newPage = line.look().page() != lines.get(index - 1).look().page();
        if (newPage) {
            return there == null ? open : there;
        }
        for (int i = index; i < lines.size() && (i == index || !jumped(lines.get(i - 1), lines.get(i))); i++) {
            if (heading(i).isPresent()) {
                return there == null ? sections.getFirst() : there;
            }
        }
        return open;
    }
}
