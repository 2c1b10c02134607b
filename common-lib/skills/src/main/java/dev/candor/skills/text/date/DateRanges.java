package dev.candor.skills.text.date;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.date.DateRange.Kind;
import dev.candor.skills.text.date.DateScanner.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds dates and periods by grammar: nine languages, digits of every script, open ends, borrowed years. */
public final class DateRanges {

    private static final Set<String> DASHES =
            Set.of("-", "–", "—", "−", "‒", "―", "~", "～", "〜", "\u00AD", "→", "->", "‐", "‑", "/");

    private final List<Token> tokens;
    private final DateScanner scanner;

    private DateRanges(String text) {
        this.tokens = Tokens.of(Folding.plainDigits(text));
        this.scanner = new DateScanner(tokens);
    }

    /** All dates and periods in order, never overlapping. Durations ("2 years") are none. */
    public static List<DateRange> find(String text) {
        return new DateRanges(text).all();
    }

    /** The only period or date that the whole text consists of; absent if there is more, or none. */
    public static @Nullable DateRange whole(String text) {
        List<DateRange> found = find(text);
        if (found.size() != 1) {
            return null;
        }
        DateRange range = found.getFirst();
        String rest = text.substring(0, range.start()) + text.substring(range.end());
        return rest.codePoints().anyMatch(Tokens::isWordPart) ? null : range;
    }

    private List<DateRange> all() {
        List<DateRange> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Reading reading = at(at);
            if (reading == null) {
                at++;
            } else {
                found.add(reading.range());
                at = reading.next();
            }
        }
        return found;
    }

    private record Reading(DateRange range, int next) {}

    private @Nullable Reading at(int at) {
        int expected = scanner.length(at, "expected");
        int since = scanner.length(at + expected, "since");
        Point first = scanner.point(at + expected + since);
        if (first == null) {
            int until = scanner.length(at, "until");
            Point last = until == 0 ? null : scanner.point(at + until);
            return last == null || last.weak()
                    ? null
                    : reading(at, last.next(), Kind.UNTIL, null, last.date(0), false, last.unsure());
        }
        Reading period = period(at, first);
        if (period != null) {
            return period;
        }
        if (first.weak() || first.year() == null) {
            return null;
        }
        return single(at, first, expected > 0, since > 0 && isStrong(at + expected));
    }

    private Reading single(int at, Point first, boolean expected, boolean since) {
        if (first.second() != null) {
            return reading(
                    at,
                    first.next(),
                    Kind.CLOSED,
                    first.date(0),
                    new PartialDate(first.second(), null, null),
                    expected,
                    false);
        }
        return reading(at, first.next(), since ? Kind.OPEN : Kind.POINT, first.date(0), null, expected, first.unsure());
    }

    private @Nullable Reading period(int at, Point first) {
        int separators = separators(first.next());
        if (separators == 0) {
            return null;
        }
        int next = first.next() + separators;
        int open = scanner.length(next, "open");
        if (open > 0 && first.year() != null && !(open == 1 && isWeakOpen(next))) {
            return reading(at, next + open, Kind.OPEN, first.date(0), null, false, first.unsure());
        }
        int expected = scanner.length(next, "expected");
        Point last = scanner.point(next + expected);
        if (last != null && last.year() != null && last.second() == null) {
            PartialDate to = last.date(0);
            PartialDate from = borrowed(first, to);
            boolean unsure = first.unsure() || last.unsure();
            return reading(at, last.next(), Kind.CLOSED, from, to, expected > 0, unsure);
        }
        boolean dangling = next >= tokens.size()
                || tokens.get(next).lineStart()
                || tokens.get(next).text().equals(")");
        boolean dash = DASHES.contains(tokens.get(first.next()).text())
                && !tokens.get(first.next()).text().equals("/");
        return dangling && dash && first.year() != null && !first.weak()
                ? reading(at, next, Kind.OPEN, first.date(0), null, false, first.unsure())
                : null;
    }

    /** "Mar – Aug 2021" borrows 2021; "Nov – Feb 2021" must have begun in 2020. */
    private static PartialDate borrowed(Point first, PartialDate to) {
        if (first.year() != null) {
            return first.date(0);
        }
        boolean yearBefore = first.month() != null && to.month() != null && first.month() > to.month();
        return first.date(yearBefore ? to.year() - 1 : to.year());
    }

    private int separators(int at) {
        int next = at;
        for (int steps = 0; steps < 3 && next < tokens.size() && !breaks(next, at); steps++) {
            int words = scanner.length(next, "to");
            boolean dash = DASHES.contains(tokens.get(next).text());
            boolean arrowHead = next > at && tokens.get(next).text().equals(">");
            if (words == 0 && !dash && !arrowHead) {
                break;
            }
            next += Math.max(1, words);
        }
        return next - at;
    }

    private boolean breaks(int next, int at) {
        return tokens.get(next).lineStart() && next > at;
    }

    /** "date" and "de" alone mean an open end only behind "to". */
    private boolean isWeakOpen(int at) {
        String word = tokens.get(at).folded();
        return word.equals("date")
                && !List.of("to", "till", "until", "-", "–")
                        .contains(tokens.get(at - 1).folded());
    }

    /** "since 2019" goes on; "from 2019" and "de 2019" alone may not. */
    private boolean isStrong(int at) {
        return !Set.of("from", "von", "de", "da", "van", "desde el")
                .contains(tokens.get(at).folded());
    }

    private Reading reading(
            int at, int next, Kind kind, @Nullable PartialDate from, @Nullable PartialDate to, boolean... flags) {
        int start = tokens.get(at).start();
        int end = tokens.get(next - 1).end();
        return new Reading(new DateRange(start, end, kind, from, to, flags[0], flags[1]), next);
    }
}
