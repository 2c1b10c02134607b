package dev.candor.resume.structure.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and ranges by grammar, never by guessing: {@code range = point separator (point | open) | since point}. The
 * precision that was written is kept. Linear: every token is looked at once, with patterns of bounded length.
 */
public final class Dates {

    private static final String DASH = "[-\u2010-\u2015\u2212~\u301c\uff5e\u2192/\u00ad]{1,3}";
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?:\\s{0,3}" + DASH + "(?:\\s{0,2}(?:" + list("until") + ")(?=[\\s.:]))?|\\s{1,3}(?:" + list("until")
                    + ")(?=[\\s.:])|から)[\\s.:]{0,3}(?:c(?:a|irca)?\\.?\\s)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPEN = Pattern.compile(
            "(?:" + list("open") + ")(?![\\p{L}\\p{M}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SINCE =
            Pattern.compile("(?:" + list("since") + ")\\s{1,2}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNTIL = Pattern.compile(
            "(?:until|till|bis|jusqu.(?:en|a)|hasta|ate|fino (?:al|a)|tot|t/m|tom|do)\\s{1,2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile("\\s(?:and|&|und|et|y|e|och|en|i)\\s");
    private static final Pattern SHORT_YEAR = Pattern.compile("['\u2019]?(\\d{2})(?![\\d.,%/])");
    private static final Pattern SHORT_YEARS = Pattern.compile(
            "['\u2019](\\d{2})\\s?" + DASH + "\\s?['\u2019]?(?:(\\d{2})(?!\\d)|" + list("open") + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> WEAK =
            Set.of("from", "von", "vom", "de", "du", "da", "dal", "van", "od", "fra", "fran", "del");

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
        while (at < line.length()) {
            DateSpan span = border(at) ? at(at) : null;
            if (span == null) {
                at++;
            } else {
                found.add(span);
                at = span.end();
            }
        }
        return found;
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
        Matcher since = SINCE.matcher(folded).region(at, line.length());
        if (since.lookingAt() && !numbered(at)) {
            DatePoints.Point point = DatePoints.at(folded, since.end());
            if (point != null) {
                DateSpan whole = range(at, point);
                boolean weak = WEAK.contains(since.group().strip());
                return whole.range() || weak ? whole : new DateSpan(at, point.end(), point.value(), null, true);
            }
        }
        DatePoints.Point point = DatePoints.at(folded, at);
        if (point != null) {
            DateSpan span = range(at, point);
            return !span.range() && point.value().length() == 4 && numbered(at) ? null : span;
        }
        Matcher until = UNTIL.matcher(folded).region(at, line.length());
        DatePoints.Point last = until.lookingAt() ? DatePoints.at(folded, until.end()) : null;
        if (last != null) {
            return new DateSpan(at, last.end(), null, last.value(), true);
        }
        Matcher years = SHORT_YEARS.matcher(folded).region(at, line.length());
        if (years.lookingAt()) {
            String to = years.group(2) == null ? null : DatePoints.century(years.group(2));
            return new DateSpan(at, years.end(), DatePoints.century(years.group(1)), to, true);
        }
        return borrowed(at);
    }

    /** A year behind other figures is the rest of a number: "600 111 2019", "9001:2015". */
    private boolean numbered(int at) {
        return at > 1 && " :".indexOf(line.charAt(at - 1)) >= 0 && Character.isDigit(line.charAt(at - 2));
    }

    /** "Mar – Aug 2021": the first month takes the year of the second. */
    private @Nullable DateSpan borrowed(int at) {
        DatePoints.Bare month = DatePoints.monthAt(folded, at);
        if (month == null) {
            return null;
        }
        Matcher separator = SEPARATOR.matcher(folded).region(month.end(), line.length());
        if (!separator.lookingAt()) {
            return null;
        }
        DatePoints.Point second = DatePoints.at(folded, separator.end());
        if (second == null || second.value().length() < 7 || !DatePoints.startsWithMonth(folded, separator.end())) {
            return null;
        }
        String first = second.value().substring(0, 5) + String.format(java.util.Locale.ROOT, "%02d", month.number());
        return new DateSpan(at, second.end(), first, second.value(), true);
    }

    private DateSpan range(int at, DatePoints.Point first) {
        Matcher separator = SEPARATOR.matcher(folded).region(first.end(), line.length());
        if (!separator.lookingAt()) {
            return both(at, first);
        }
        int from = separator.end();
        Matcher open = OPEN.matcher(folded).region(from, line.length());
        if (open.lookingAt()) {
            return new DateSpan(at, open.end(), first.value(), null, true);
        }
        DatePoints.Point second = DatePoints.at(folded, from);
        if (second != null && second.value().compareTo(first.value().substring(0, 4)) >= 0) {
            return new DateSpan(at, second.end(), first.value(), second.value(), true);
        }
        Matcher year = SHORT_YEAR.matcher(folded).region(from, line.length());
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

    /** Does nothing follow a dash, or only a remark or another cell? */
    private boolean dangling(String separator, int from) {
        boolean ends =
                line.substring(from).isBlank() || "()]|".indexOf(line.charAt(from)) >= 0 || separator.endsWith("\t");
        return ends && !separator.isBlank() && !separator.contains("/");
    }

    /** "2010 and 2011" is the time from one to the other if they follow each other. */
    private DateSpan both(int at, DatePoints.Point first) {
        Matcher and = BOTH.matcher(folded).region(first.end(), line.length());
        DatePoints.Point next = and.lookingAt() ? DatePoints.at(folded, and.end()) : null;
        boolean follows = next != null
                && next.value().length() == 4
                && first.value().length() == 4
                && Integer.parseInt(next.value()) == Integer.parseInt(first.value()) + 1;
        return next != null && follows
                ? new DateSpan(at, next.end(), first.value(), next.value(), true)
                : new DateSpan(at, first.end(), first.value(), null, false);
    }

    private static String list(String name) {
        return Vocabulary.all(name).stream()
                .sorted(java.util.Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(word -> word))
                .map(word -> Pattern.quote(word).replace(" ", "\\E[ '\u2019./-]\\Q"))
                .collect(Collectors.joining("|"));
    }
}
