package dev.candor.resume.structure.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and ranges by grammar, never by guessing: {@code range = point separator (point | open) | since point}. The
 * precision that was written is kept. Linear: every token is looked at once, with patterns of bounded length.
 */
public final class Dates {

    private static final Set<String> WEAK =
            Set.of("from", "von", "vom", "de", "du", "da", "dal", "van", "od", "fra", "fran", "del");

    /** So far before its first figure a date may begin: "seit dem Anfang des Monats Dezember 2019". */
    private static final int LONGEST_LEAD = 60;

    private final String line;
    private final String folded;

    private Dates(String line) {
        this.line = line;
        this.folded = DatePoints.fold(line);
    }

    /** All dates of a line, in order. */
    public static List<DateSpan> in(String line) {
        return new Dates(line).find();
    }

    /**
     * Reads a document whose numeric dates are written one way: 03/04/2019 is told by the others of its {@code text}, or by
     * its language; where neither tells, only the year is sure.
     */
    public static <T> T inOrderOf(String text, String language, Supplier<T> reading) {
        Boolean dayFirst = DatePoints.dayFirst(text, language);
        return dayFirst == null
                ? reading.get()
                : ScopedValue.where(DatePoints.DAY_FIRST, dayFirst).call(reading::get);
    }

    /** Does the text start with a date? */
    public static boolean opens(String text) {
        return in(text).stream().anyMatch(date -> date.start() == 0);
    }

    /** The first range of a line, or else its first single date. */
    public static Optional<DateSpan> first(String line) {
        List<DateSpan> all = in(line);
        return all.stream()
                .filter(DateSpan::range)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private List<DateSpan> find() {
        List<DateSpan> found = new ArrayList<>();
        int at = 0;
        int figure = figure(0);
        while (figure < line.length()) {
            at = Math.max(at, figure - LONGEST_LEAD);
            DateSpan span = border(at) ? at(at) : null;
            if (span == null) {
                at++;
            } else {
                found.add(span);
                at = span.end();
            }
            figure = figure < at ? figure(at) : figure;
        }
        return found;
    }

    /** Where the next figure stands, without which there is no date; the end of the line if there is none. */
    private int figure(int from) {
        int at = from;
        while (at < line.length() && !Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean border(int at) {
        char c = line.charAt(at);
        if (!Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019') {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = line.charAt(at - 1);
        boolean joined = Character.isLetterOrDigit(before)
                || "$€£#+".indexOf(before) >= 0
                || ((before == '.' || before == ',' || before == '/')
                        && at > 1
                        && Character.isDigit(line.charAt(at - 2)));
        return !joined || DatePoints.ideograph(before);
    }

    private @Nullable DateSpan at(int at) {
        Matcher since = DateWords.SINCE.matcher(folded).region(at, line.length());
        if (since.lookingAt() && !numbered(at)) {
            DatePoints.Point point = point(since.end());
            if (point != null) {
                DateSpan whole = range(at, point);
                boolean weak = WEAK.contains(since.group().strip().split(" ")[0]) && !alone(at, point.end());
                return whole.range() || weak ? whole : new DateSpan(at, point.end(), point.value(), null, true);
            }
        }
        DatePoints.Point point = point(at);
        if (point != null) {
            DateSpan span = range(at, point);
            return !span.range() && point.value().length() == 4 && numbered(at) ? null : span;
        }
        DateSpan between = between(at);
        return between == null ? PairedDates.at(folded, at) : between;
    }

    /** "between 2018 and 2020", "until 2020". */
    private @Nullable DateSpan between(int at) {
        Matcher between = DateWords.BETWEEN.matcher(folded).region(at, line.length());
        DatePoints.Point first = between.lookingAt() ? point(between.end()) : null;
        if (first != null) {
            Matcher and = DateWords.BOTH.matcher(folded).region(first.end(), line.length());
            DatePoints.Point last = and.lookingAt() ? point(and.end()) : null;
            return last == null ? null : new DateSpan(at, last.end(), first.value(), last.value(), true);
        }
        Matcher until = DateWords.UNTIL.matcher(folded).region(at, line.length());
        DatePoints.Point last = until.lookingAt() ? point(until.end()) : null;
        return last == null ? null : new DateSpan(at, last.end(), null, last.value(), true);
    }

    /** A date with the words before it that say when in the year, and the mark behind it that says it is a year. */
    private DatePoints.@Nullable Point point(int at) {
        Matcher about = DateWords.ABOUT.matcher(folded).region(at, line.length());
        DatePoints.Point point = DatePoints.at(folded, about.lookingAt() ? about.end() : at);
        if (point == null) {
            return null;
        }
        Matcher mark = DateWords.YEAR_MARK.matcher(folded).region(point.end(), line.length());
        return mark.useTransparentBounds(true).lookingAt() ? new DatePoints.Point(point.value(), mark.end()) : point;
    }

    /** Does the date stand by itself in the line or in a cell of it? */
    private boolean alone(int from, int to) {
        String before = line.substring(0, from).stripTrailing();
        String after = line.substring(to);
        boolean open = before.isEmpty() || "|([".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean opened = open || line.startsWith("\t", from - 1);
        return opened && (after.isBlank() || ")]|".indexOf(after.strip().charAt(0)) >= 0 || after.startsWith("\t"));
    }

    /** A year behind other figures is the rest of a number: "600 111 2019", "9001:2015". */
    private boolean numbered(int at) {
        return at > 1 && " :".indexOf(line.charAt(at - 1)) >= 0 && Character.isDigit(line.charAt(at - 2));
    }

    private DateSpan range(int at, DatePoints.Point first) {
        Matcher separator = DateWords.SEPARATOR.matcher(folded).region(first.end(), line.length());
        if (!separator.lookingAt()) {
            DateSpan far = ending(at, first);
            return far == null ? both(at, first) : far;
        }
        int from = separator.end();
        Matcher open = DateWords.OPEN.matcher(folded).region(from, line.length());
        if (open.lookingAt()) {
            return new DateSpan(at, open.end(), first.value(), null, true);
        }
        DatePoints.Point second = point(from);
        if (second != null && second.value().compareTo(first.value().substring(0, 4)) >= 0) {
            return new DateSpan(at, second.end(), first.value(), second.value(), true);
        }
        Matcher year = DateWords.SHORT_YEAR.matcher(folded).region(from, line.length());
        if (first.value().length() == 4 && year.lookingAt()) {
            String value = first.value().substring(0, 2) + year.group(1);
            if (value.compareTo(first.value()) > 0) {
                return new DateSpan(at, year.end(), first.value(), value, true);
            }
        }
        return dangling(separator.group(), from)
                ? new DateSpan(
                        at, first.end() + separator.group().stripTrailing().length(), first.value(), null, true)
                : new DateSpan(at, first.end(), first.value(), null, false);
    }

    /** An end behind a bar, a gap or a label, and words that leave the end open. */
    private @Nullable DateSpan ending(int at, DatePoints.Point first) {
        Matcher onward = DateWords.ONWARD.matcher(folded).region(first.end(), line.length());
        if (onward.lookingAt()) {
            return new DateSpan(at, onward.end(), first.value(), null, true);
        }
        Matcher gap = DateWords.GAP.matcher(folded).region(first.end(), line.length());
        if (!gap.lookingAt()) {
            return null;
        }
        Matcher open = DateWords.OPEN.matcher(folded).region(gap.end(), line.length());
        if (open.lookingAt()) {
            return new DateSpan(at, open.end(), first.value(), null, true);
        }
        DatePoints.Point second = point(gap.end());
        if (second == null || second.value().length() != first.value().length()) {
            return null;
        }
        return second.value().compareTo(first.value()) > 0
                ? new DateSpan(at, second.end(), first.value(), second.value(), true)
                : null;
    }

    /** Does nothing follow a dash, or only a remark or another cell? */
    private boolean dangling(String separator, int from) {
        boolean ends = line.substring(from).isBlank()
                || "()]|".indexOf(line.charAt(from)) >= 0
                || separator.endsWith("\t")
                || separator.stripTrailing().endsWith(":");
        return ends && !separator.isBlank() && !separator.contains("/");
    }

    /** "2010 and 2011" is the time from one to the other if they follow each other. */
    private DateSpan both(int at, DatePoints.Point first) {
        Matcher and = DateWords.BOTH.matcher(folded).region(first.end(), line.length());
        DatePoints.Point next = and.lookingAt() ? point(and.end()) : null;
        boolean follows = next != null
                && next.value().length() == 4
                && first.value().length() == 4
                && Integer.parseInt(next.value()) == Integer.parseInt(first.value()) + 1;
        return next != null && follows
                ? new DateSpan(at, next.end(), first.value(), next.value(), true)
                : new DateSpan(at, first.end(), first.value(), null, false);
    }
}
