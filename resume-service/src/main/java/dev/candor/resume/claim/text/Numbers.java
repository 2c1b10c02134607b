package dev.candor.resume.claim.text;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quantities of a line, with the two ends of a change ("from 10 to 6 a quarter") told apart and of one unit. */
final class Numbers {

    static final Pattern FROM =
            Pattern.compile("(?:^|.*\\s)(?:from|von|(?<!tussen )de|del|du|desde|da|dal|dai|dalle|van)\\s*$");
    private static final Pattern TO = Pattern.compile(
            "\\s*(?:to|auf|a|al|au|para|naar|hasta|bis|down to|up to|and|und|y|et|or|e|statt|anstatt|instead of|rather"
                    + " than|against|versus|vs\\.?|au lieu de|contre|en lugar de|en vez de|frente a|invece di)"
                    + "(?:\\s+(?:the|a|der|den|die|les|los|las)?\\s*(?:planned|geplant\\p{L}*|prevu\\p{L}*|previst\\p{L}*))?\\s*");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[-–—]|(?<!\\p{L})(?:to|auf|bis|a|al|à|au|hasta)(?!\\p{L}))\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern THIRD = Pattern.compile("(?i)(?:a |the )?third["
            + " -](?:part(?:y|ies)|person|persons|countr(?:y|ies)|floor|year|edition|sector|shift|level|degree|stage|phase)\\b|(?i)half["
            + " -](?:time|term|board|marathon)\\b");
    private static final Pattern AS_MANY = Pattern.compile("(?:^|.*\\s)as (?:many|much|high) as\\s*$");

    private static final Pattern AND = Pattern.compile("\\s*(?:,|and|und|et|y|&)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Map<String, BigDecimal>> PARTS = Map.of(
            "year", Map.of("month", BigDecimal.valueOf(12)),
            "week", Map.of("day", BigDecimal.valueOf(7)),
            "day", Map.of("hour", BigDecimal.valueOf(24)),
            "hour", Map.of("minute", BigDecimal.valueOf(60)),
            "minute", Map.of("second", BigDecimal.valueOf(60)));

    /** "1.9 % within a year" is no rate either. */
    private static final Pattern WITHIN = Pattern.compile("\\s*(?:within|in|inside|over|during)\\s+(?:a|one)\\b");

    /** "over three seasons" is during them. */
    private static final Set<String> SPANS = Set.of(
            "seasons",
            "shifts",
            "semesters",
            "terms",
            "sessions",
            "sprints",
            "editions",
            "rounds",
            "phases",
            "weekends",
            "winters",
            "summers",
            "springs",
            "autumns",
            "harvests",
            "holidays");

    private static final Set<String> LINKS = Set.of(
            "by",
            "within",
            "in",
            "after",
            "through",
            "thanks",
            "durch",
            "innerhalb",
            "nach",
            "dank",
            "grace",
            "dans",
            "gracias",
            "mediante",
            "over",
            "during",
            "per",
            "while",
            "since",
            "using",
            "with");

    private Numbers() {}

    static List<Quantity> of(String text, String language) {
        List<Quantity> split = new ArrayList<>();
        for (Quantity found : Quantities.find(text, language)) {
            boolean within = WITHIN.matcher(text.substring(found.end())).lookingAt();
            // "six hours to an hour" is no rate.
            Quantity rated = within || found.unit().equals(found.per()) ? found.withoutRate() : found;
            Quantity quantity = Narrowed.of(text, rated);
            if (isOrdinal(text, quantity)) {
                continue;
            }
            String before = Folding.fold(text.substring(0, quantity.start()));
            if (!split.isEmpty() && isRest(text, split.getLast(), quantity)) {
                split.add(sum(split.removeLast(), quantity));
                continue;
            }
            if (quantity.interval() && FROM.matcher(before).matches()) {
                split.add(end(quantity, quantity.low()));
                split.add(from(secondEnd(text, quantity), end(quantity, quantity.high())));
            } else if (AS_MANY.matcher(before).matches()) {
                split.add(with(quantity, quantity.low(), Bound.AT_MOST));
            } else if (quantity.bound() == Bound.OVER
                    && quantity.subject().stream().anyMatch(SPANS::contains)) {
                split.add(with(quantity, quantity.low(), Bound.EXACT));
            } else {
                split.add(quantity);
            }
        }
        List<Quantity> ends = LastOne.added(text, OfWhich.measured(text, shared(text, split)));
        return List.copyOf(Shares.added(text, language, Choices.joined(text, language, ends)));
    }

    /** "A third party" is no share. */
    private static boolean isOrdinal(String text, Quantity one) {
        return one.unit().equals("share")
                && THIRD.matcher(text.substring(one.start())).lookingAt();
    }

    /** A bare number before "to" and a number with a unit has that unit and rate too. */
    private static List<Quantity> shared(String text, List<Quantity> quantities) {
        List<Quantity> shared = new ArrayList<>(quantities);
        for (int i = 0; i + 1 < shared.size(); i++) {
            Quantity first = shared.get(i);
            Quantity second = shared.get(i + 1);
            boolean pair = first.end() <= second.start()
                    && TO.matcher(Folding.fold(text.substring(first.end(), second.start())))
                            .matches();
            boolean bare = first.unit().isEmpty() && first.currency() == null;
            if (pair && (bare || first.unit().equals(second.unit()))) {
                shared.set(i, like(first, second));
            } else if (pair && second.unit().isEmpty() && second.currency() == null && !counts(second)) {
                shared.set(i + 1, like(second, first));
            }
        }
        return List.copyOf(shared);
    }

    /** Whether a noun of its own stands behind a number: "from ten weeks to six by moving" has none behind six. */
    private static boolean counts(Quantity one) {
        return !one.subject().isEmpty() && !LINKS.contains(one.subject().getFirst());
    }

    private static Quantity like(Quantity first, Quantity second) {
        BigDecimal scale = Scales.of(first, second);
        return new Quantity(
                first.start(),
                first.end(),
                first.low().multiply(scale),
                first.high().multiply(scale),
                second.unit(),
                second.currency(),
                first.per() == null ? second.per() : first.per(),
                first.bound(),
                first.inWords(),
                first.otherReading(),
                first.subject().isEmpty() ? second.subject() : first.subject());
    }

    /** "45 minutes" of "2 hours 45 minutes" is the rest of one length of time. */
    private static boolean isRest(String text, Quantity first, Quantity second) {
        boolean parts = PARTS.getOrDefault(first.unit(), Map.of()).containsKey(second.unit());
        return parts
                && !first.interval()
                && !second.interval()
                && second.bound() == Bound.EXACT
                && second.start() >= first.end()
                && AND.matcher(text.substring(first.end(), second.start())).matches();
    }

    private static Quantity sum(Quantity first, Quantity second) {
        BigDecimal whole = first.low()
                .multiply(PARTS.getOrDefault(first.unit(), Map.of()).getOrDefault(second.unit(), BigDecimal.ONE))
                .add(second.low());
        return new Quantity(
                first.start(),
                second.end(),
                whole,
                whole,
                second.unit(),
                null,
                second.per(),
                first.bound(),
                first.inWords(),
                null,
                second.subject());
    }

    private static int secondEnd(String text, Quantity quantity) {
        Matcher separator = BETWEEN.matcher(text).region(quantity.start(), quantity.end());
        return separator.find() ? separator.end() : quantity.start();
    }

    static Quantity from(int start, Quantity one) {
        return new Quantity(
                start,
                one.end(),
                one.low(),
                one.high(),
                one.unit(),
                one.currency(),
                one.per(),
                one.bound(),
                one.inWords(),
                one.otherReading(),
                one.subject());
    }

    /** One end of an interval; of "1,480 to 1,865" both may be thousands. */
    private static Quantity end(Quantity one, BigDecimal value) {
        BigDecimal other = one.otherReading();
        BigDecimal scaled = other == null || one.low().signum() == 0
                ? null
                : value.multiply(other).divide(one.low(), MathContext.DECIMAL64);
        return with(one, value, one.bound(), scaled);
    }

    static Quantity with(Quantity one, BigDecimal value, Bound bound) {
        return with(one, value, bound, null);
    }

    private static Quantity with(Quantity one, BigDecimal value, Bound bound, @Nullable BigDecimal other) {
        return new Quantity(
                one.start(),
                one.end(),
                value,
                value,
                one.unit(),
                one.currency(),
                one.per(),
                bound,
                one.inWords(),
                other,
                one.subject());
    }
}
