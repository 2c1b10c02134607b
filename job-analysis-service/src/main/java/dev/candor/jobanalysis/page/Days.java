package dev.candor.jobanalysis.page;

import dev.candor.skills.text.Folding;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days in the notations that job sites hand out beside their text. A notation with two readings is no day. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(\\D.*)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(\\D.*)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(\\D.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:[a-z]{3,10},? )?(\\d{1,2})[.oº]? (?:de )?([a-z]{3,10})\\.?,? (?:de )?(\\d{4})(\\D.*)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:[a-z]{3,9},? )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(\\D.*)?");
    private static final Pattern JAVA = Pattern.compile("[a-z]{3} ([a-z]{3}) (\\d{1,2}) [\\d:]{8} \\S+ (\\d{4})");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final List<Set<String>> MONTHS = List.of(
            Set.of("jan", "ene", "gen", "sty"),
            Set.of("feb", "fev", "lut"),
            Set.of("mar", "mrz", "maa"),
            Set.of("apr", "avr", "abr", "kwi"),
            Set.of("may", "mai", "mag", "mei", "maj"),
            Set.of("jun", "jui", "giu", "cze"),
            Set.of("jul", "lug", "lip"),
            Set.of("aug", "aou", "ago", "sie"),
            Set.of("sep", "set", "wrz"),
            Set.of("oct", "okt", "ott", "out", "paz"),
            Set.of("nov", "lis"),
            Set.of("dec", "dez", "dic", "gru"));

    private Days() {}

    /** The day as {@code yyyy-mm-dd}; absent if the notation is not known, or not certain. */
    public static @Nullable String of(@Nullable String written) {
        if (written == null || written.length() > 60) {
            return null;
        }
        String text = Folding.fold(written.strip());
        return iso(text)
                .or(() -> spelled(text))
                .or(() -> digits(text))
                .map(LocalDate::toString)
                .orElse(null);
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        if (EPOCH.matcher(text).matches()) {
            long seconds = Long.parseLong(text) / (text.length() == 13 ? 1_000 : 1);
            return day(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> spelled(String text) {
        Matcher java = JAVA.matcher(text);
        if (java.matches()) {
            return day(java.group(3), month(java.group(1)), java.group(2));
        }
        Matcher first = DAY_FIRST.matcher(text);
        if (first.matches()) {
            return day(first.group(3), month(first.group(2)), first.group(1));
        }
        Matcher second = MONTH_FIRST.matcher(text);
        return second.matches() ? day(second.group(3), month(second.group(1)), second.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> digits(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), number(dotted.group(2)), dotted.group(1));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int one = number(slashed.group(1));
        int two = number(slashed.group(2));
        boolean certain = one > 12 || two > 12 || one == two;
        return !certain
                ? Optional.empty()
                : day(slashed.group(3), one > 12 ? two : one, String.valueOf(one > 12 ? one : two));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** 1 to 12 by the first letters, in ten languages; 0 for no month. */
    private static int month(String name) {
        if (name.startsWith("juil")) {
            return 7;
        }
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (name.length() >= 3 && MONTHS.get(month - 1).contains(name.substring(0, 3))) {
                return month;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return day(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2199 ? Optional.of(day) : Optional.empty();
    }
}
