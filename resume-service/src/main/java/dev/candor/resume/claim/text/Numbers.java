package dev.candor.resume.claim.text;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities of a line, with the two ends of a change ("from 10 to 6 a quarter") told apart and of one unit. */
final class Numbers {

    private static final Pattern FROM = Pattern.compile("(?:^|.*\\s)(?:from|von|de|del|du|desde)\\s*$");
    private static final Pattern TO =
            Pattern.compile("\\s*(?:to|auf|a|al|au|hasta|bis|down to|up to|and|und|y|et|or)\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[-–—]|\\b(?:to|auf|bis|a|al|à|au|hasta)\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_MANY = Pattern.compile("(?:^|.*\\s)as (?:many|much|high) as\\s*$");

    private static final Pattern TO_ONE = Pattern.compile(
            "(?:\\s+(?!(?:to|auf|à)\\b)\\p{L}+){0,4}\\s+(?:to|auf|à|a|al)\\s+(one|eins|einen|eine|ein|une|un|uno|una)"
                    + "(?=\\s*(?:$|[.;,)]|(?:a|an|per|in|by|pro|im|par|al|por|durch|within|after|with|through|thanks|when|since|and|nach|mit|dank|seit|gesenkt|reduziert|gesunken|verringert|gedrückt|après|avec|grâce|depuis|tras|con|gracias|desde|y|et|und)\\b))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
            Quantity quantity = within || found.unit().equals(found.per()) ? found.withoutRate() : found;
            String before = Folding.fold(text.substring(0, quantity.start()));
            if (!split.isEmpty() && isRest(text, split.getLast(), quantity)) {
                split.add(sum(split.removeLast(), quantity));
                continue;
            }
            if (quantity.interval() && FROM.matcher(before).matches()) {
                split.add(with(quantity, quantity.low(), quantity.bound()));
                split.add(from(secondEnd(text, quantity), with(quantity, quantity.high(), quantity.bound())));
            } else if (AS_MANY.matcher(before).matches()) {
                split.add(with(quantity, quantity.low(), Bound.AT_MOST));
            } else if (quantity.bound() == Bound.OVER
                    && quantity.subject().stream().anyMatch(SPANS::contains)) {
                split.add(with(quantity, quantity.low(), Bound.EXACT));
            } else {
                split.add(quantity);
            }
        }
        return withOne(text, shared(text, split));
    }

    /** The one of "from nine a year to one": elsewhere "one" is an article, here it is the other end. */
    private static List<Quantity> withOne(String text, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            all.add(first);
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).start() : text.length();
            Matcher one = TO_ONE.matcher(text.substring(first.end(), Math.max(first.end(), next)));
            boolean from =
                    FROM.matcher(Folding.fold(text.substring(0, first.start()))).matches();
            if (from && one.lookingAt()) {
                Quantity last = from(first.end() + one.start(1), with(first, BigDecimal.ONE, Bound.EXACT));
                all.add(endingAt(first.end() + one.end(1), last));
            }
        }
        return List.copyOf(all);
    }

    private static Quantity endingAt(int end, Quantity one) {
        return new Quantity(
                one.start(),
                end,
                one.low(),
                one.high(),
                one.unit(),
                one.currency(),
                one.per(),
                one.bound(),
                true,
                null,
                List.of());
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
        return new Quantity(
                first.start(),
                first.end(),
                first.low(),
                first.high(),
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

    private static Quantity from(int start, Quantity one) {
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

    private static Quantity with(Quantity one, BigDecimal value, Bound bound) {
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
                null,
                one.subject());
    }
}
