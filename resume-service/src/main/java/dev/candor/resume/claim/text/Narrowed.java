package dev.candor.resume.claim.text;

import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes from a number what belongs to its neighbour: the "second" of "15 second-line tickets", the year of "three shifts and an annual budget". */
final class Narrowed {

    private static final Pattern SECOND = Pattern.compile("(?i).*\\d\\s+second|.*\\p{L}\\s+second");
    private static final Pattern SECONDS = Pattern.compile("[ \u00A0\u202F]s(?![\\p{L}\\d'’-])");
    private static final Pattern WHICH = Pattern.compile(
            "(?i)[-‐‑]\\p{L}|\\s(?:year|line|level|tier|grade|language|party|hand|floor|generation|stage|shift|place|opinion)s?\\b");
    private static final Pattern OTHERS_RATE =
            Pattern.compile("(?iu)(?:\\s+\\p{L}+){0,3}\\s+(?:and|und|sowie|et|y|e|en)\\s+"
                    + "(?:an?|the|ein\\p{L}*|une?|una?|um|uma|een|een)\\s+(?:annual|yearly|monthly|weekly|daily|quarterly|jährlich|monatlich|"
                    + "wöchentlich|täglich|jaarlijkse?|maandelijkse?|wekelijkse?)\\p{L}*.*");

    private Narrowed() {}

    static Quantity of(String text, Quantity one) {
        String said = text.substring(one.start(), one.end());
        String behind = text.substring(one.end());
        boolean ordinal = one.unit().equals("second")
                && SECOND.matcher(said).matches()
                && WHICH.matcher(behind).lookingAt();
        if (ordinal) {
            String number = said.substring(0, said.toLowerCase(Locale.ROOT).lastIndexOf("second"));
            List<String> subject =
                    Stream.concat(Stream.of("second"), one.subject().stream()).toList();
            return measured(one, one.start() + number.stripTrailing().length(), "", subject);
        }
        if (one.unit().isEmpty()
                && one.currency() == null
                && SECONDS.matcher(behind).lookingAt()) {
            return measured(one, one.end() + behind.indexOf('s') + 1, "second", one.subject());
        }
        boolean others = one.per() != null && OTHERS_RATE.matcher(behind).matches();
        return others ? one.withoutRate() : one;
    }

    private static Quantity measured(Quantity one, int end, String unit, List<String> subject) {
        return new Quantity(
                one.start(),
                end,
                one.low(),
                one.high(),
                unit,
                null,
                one.per(),
                one.bound(),
                one.inWords(),
                one.otherReading(),
                subject);
    }
}
