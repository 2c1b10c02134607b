package dev.candor.resume.claim.text;

import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "One or two", "zwei oder drei", "dos o tres": from the one to the other, as "1-2" is. */
final class Choices {

    private static final Map<String, String> OR =
            Map.of("de", "oder", "fr", "ou", "es", "o|u", "it", "o", "pt", "ou", "nl", "of");
    private static final String ONES = "one|un|une|uno|una|um|uma|een|één|ein|eine|einen|einem|einer";
    private static final String TO = "|to|bis|à|a|tot";
    private static final Set<BigDecimal> NEXT = Set.of(BigDecimal.TWO, BigDecimal.valueOf(3));

    private static final Patterns ENGLISH = Patterns.of("or");
    private static final Map<String, Patterns> PATTERNS = OR.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Patterns.of(entry.getValue())));

    private Choices() {}

    private record Patterns(Pattern between, Pattern before) {

        static Patterns of(String or) {
            return new Patterns(
                    pattern("\\s+(?:" + or + ")\\s+"),
                    pattern("(?:^|.*[^\\p{L}])(" + ONES + ")\\s+(?:" + or + TO + ")\\s+"));
        }

        private static Pattern pattern(String form) {
            return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        }
    }

    /** The quantities of a text with two that are a choice read as one interval. */
    static List<Quantity> joined(String text, String language, List<Quantity> quantities) {
        Patterns patterns = PATTERNS.getOrDefault(language, ENGLISH);
        Pattern between = patterns.between();
        Pattern before = patterns.before();
        List<Quantity> joined = new ArrayList<>();
        for (Quantity one : quantities) {
            Quantity last = joined.isEmpty() ? null : joined.getLast();
            Matcher first = before.matcher(text.substring(0, one.start()));
            if (last != null && isChoice(text, between, last, one)) {
                joined.removeLast();
                joined.add(from(last.start(), last.low(), one));
            } else if (!one.interval() && NEXT.contains(one.low()) && first.matches()) {
                joined.add(from(first.start(1), BigDecimal.ONE, one));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    private static boolean isChoice(String text, Pattern between, Quantity last, Quantity one) {
        return last.end() <= one.start()
                && between.matcher(text.substring(last.end(), one.start())).matches()
                && !last.interval()
                && !one.interval()
                && last.unit().isEmpty()
                && last.currency() == null
                && last.low().compareTo(one.low()) < 0
                && one.low().compareTo(last.low().multiply(BigDecimal.TWO).add(BigDecimal.ONE)) <= 0;
    }

    private static Quantity from(int start, BigDecimal low, Quantity last) {
        return new Quantity(
                start,
                last.end(),
                low,
                last.high(),
                last.unit(),
                last.currency(),
                last.per(),
                last.bound(),
                last.inWords(),
                null,
                last.subject());
    }
}
